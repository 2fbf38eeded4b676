import { guessLanguage } from '#profiles/guessLanguage.ts'
import { JUDGE_LANGUAGES, type JudgeLanguage } from '#profiles/issue.ts'

/** What a template says in three languages says nothing of the writer's. */
const NOT_OWN = /<!--[\s\S]*?-->|^.*\?.*\?.*\?.*$/gm

/**
 * The language to answer a pull request in: that of what its writer wrote, else that of the profiles (`textLanguage:`
 * of their texts), else Finnish.
 */
export function chooseLanguage(words: string, profiles: readonly string[]): JudgeLanguage {
  const guessed = guessLanguage(words.slice(0, 5_000).replace(NOT_OWN, ''))
  if (guessed) return guessed
  const named = profiles.map((text) => /^textLanguage:\s*["']?([a-z]+)/m.exec(text)?.[1])
  return JUDGE_LANGUAGES.find((lang) => named.includes(lang)) ?? 'fi'
}
