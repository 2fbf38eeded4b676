/** How far a translation can be trusted: read by a person, by nobody, or made from a text that has changed since. */
export const TRUSTS = ['reviewed', 'unreviewed', 'outdated'] as const
export type Trust = (typeof TRUSTS)[number]

/** The languages of a text that it has from translations, and how far those can be trusted. */
export type Translated = Readonly<Record<string, Trust>>

/** A translation → how far it can be trusted. That its original has changed weighs more than who has read it. */
export function trustOf({ isCurrent, isReviewed }: Judged): Trust {
  if (!isCurrent) return 'outdated'
  return isReviewed ? 'reviewed' : 'unreviewed'
}

interface Judged {
  readonly isCurrent: boolean
  readonly isReviewed: boolean
}
