import { JUDGE_LANGUAGES, type JudgeLanguage } from '#profiles/issue.ts'

/** The language of the messages, and a second one where the first is a guess. */
export interface Languages {
  readonly lang: JudgeLanguage
  readonly also?: JudgeLanguage
}

/**
 * `--lang` decides. Without it messages are in Finnish; a person at a terminal whose system (LC_ALL, LC_MESSAGES,
 * LANG) does not say Finnish reads them in Swedish, if it says so, or in English below. `undefined` for a language
 * the judge does not speak.
 */
export function chooseLanguages(
  option: string | undefined,
  isForPeople: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Languages | undefined {
  if (option !== undefined) {
    const lang = JUDGE_LANGUAGES.find((language) => language === option)
    return lang && { lang }
  }
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const system = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase()
  if (!isForPeople || system === 'fi') return { lang: 'fi' }
  return { lang: 'fi', also: system === 'sv' ? 'sv' : 'en' }
}
