import type { LocaleId } from './locales.ts'
import { MESSAGES } from './messages.ts'

/** How the texts of a language came about. */
export interface Translation {
  /** Has somebody read all of it whose mother tongue it is? */
  readonly isReviewed: boolean
  /** Who helped and wants to be named. */
  readonly thanks: readonly string[]
}

/** What the message file of a language says of itself. */
export function translationOf(locale: LocaleId): Translation {
  const { _status, _thanks } = MESSAGES[locale]
  return { isReviewed: _status === 'reviewed', thanks: _thanks }
}
