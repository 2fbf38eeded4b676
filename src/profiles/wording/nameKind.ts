import type { JudgeLanguage, Messages, Sentences } from '../issue.ts'

/** The same messages with `{kind}` replaced by a word of each language. */
export function nameKind(messages: Messages, words: Readonly<Record<JudgeLanguage, string>>): Messages {
  const named = (lang: JudgeLanguage) => {
    const [found, expected, act] = messages[lang].map((sentence) => sentence.replace('{kind}', words[lang]))
    return [found, expected, act] as Sentences
  }
  return { fi: named('fi'), sv: named('sv'), en: named('en') }
}
