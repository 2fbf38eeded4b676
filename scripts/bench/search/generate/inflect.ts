/** The stems of a Finnish noun that its cases are made from. */
export interface Noun {
  readonly nominative: string
  /** `tuva-` of tuvan, tuvassa. */
  readonly weak: string
  readonly partitive: string
  readonly illative: string
  /** `tuvi-` of tuvissa; the plural's own weak stem. */
  readonly weakPlural: string
  readonly pluralPartitive: string
  readonly pluralIllative: string
  readonly pluralGenitive: string
}

/** Every form people type, by name of the case. */
export const FORMS = {
  nominative: ({ nominative }) => nominative,
  genitive: ({ weak }) => `${weak}n`,
  partitive: ({ partitive }) => partitive,
  inessive: (noun) => `${noun.weak}ss${vowelOf(noun)}`,
  elative: (noun) => `${noun.weak}st${vowelOf(noun)}`,
  illative: ({ illative }) => illative,
  adessive: (noun) => `${noun.weak}ll${vowelOf(noun)}`,
  ablative: (noun) => `${noun.weak}lt${vowelOf(noun)}`,
  allative: ({ weak }) => `${weak}lle`,
  plural: ({ weak }) => `${weak}t`,
  pluralGenitive: ({ pluralGenitive }) => pluralGenitive,
  pluralPartitive: ({ pluralPartitive }) => pluralPartitive,
  pluralInessive: (noun) => `${noun.weakPlural}ss${vowelOf(noun)}`,
  pluralElative: (noun) => `${noun.weakPlural}st${vowelOf(noun)}`,
  pluralIllative: ({ pluralIllative }) => pluralIllative,
  pluralAdessive: (noun) => `${noun.weakPlural}ll${vowelOf(noun)}`,
  pluralAllative: ({ weakPlural }) => `${weakPlural}lle`,
} as const satisfies Readonly<Record<string, (noun: Noun) => string>>

export type Form = keyof typeof FORMS

/** The noun in a case, after whatever stands before it in a compound. */
export function inflect(noun: Noun, form: Form): string {
  return FORMS[form](noun)
}

/** Vowel harmony: the last part of a compound decides between a and ä. */
function vowelOf({ nominative }: Noun): 'a' | 'ä' {
  return /[aou]/.test(nominative) ? 'a' : 'ä'
}
