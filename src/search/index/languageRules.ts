import { RULES } from '../words/endings.ts'

export const CHINESE = 'zh'

/** A language → its bits of `RULES`; 0 for one without endings, such as Chinese. */
export function rulesOf(lang: string): number {
  if (lang === 'ru' || lang === 'uk') return RULES.cyrillic
  return Object.entries(RULES).find(([id]) => id === lang)?.[1] ?? 0
}
