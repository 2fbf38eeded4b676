import * as z from 'zod'
import { ids, languageKey, plainText, wordsPerLanguage, yesOrNo } from './schema/text.ts'

/** A file of this many words says several things; cut it in two. */
const MOST_WORDS = 60

const label = plainText(2, 80)

/** One need that people search by, as written: `content/thesaurus/<id>.yaml`. */
export const conceptSchema = z.strictObject({
  label: z.strictObject({ fi: label, sv: label, en: label }),
  themes: ids(0, 10).default([]),
  targetGroups: ids(0, 10).default([]),
  /** Ids of concepts that help on who finds nothing here. */
  related: ids(0, 20).default([]),
  /** Id of the concept that this one is a kind of: who asks for this is also helped by that. */
  broader: z.string().optional(),
  /** Says for whom or how rather than what: in a query it orders the answers but excludes none. */
  modifier: yesOrNo.default(false),
  /** Who searches for this may be in danger: the search shows the crisis numbers. */
  crisis: yesOrNo.default(false),
  /** Languages whose words nobody who speaks them has looked at. */
  unreviewed: z.array(languageKey).default([]),
  /** What people call it: everyday and official words, slang, common misspellings, by language. */
  words: wordsPerLanguage(MOST_WORDS).refine((words) => Object.keys(words).length > 0, { error: 'empty' }),
})

/** One word in more concepts than this would blur all of them. */
export const MOST_CONCEPTS_OF_A_WORD = 3

/** A concept as known; its id is the name of its file. */
export interface Concept {
  readonly id: string
  readonly label: Readonly<Record<string, string>>
  readonly themes: readonly string[]
  readonly targetGroups: readonly string[]
  readonly related: readonly string[]
  readonly broader?: string | undefined
  readonly modifier: boolean
  readonly crisis: boolean
  readonly unreviewed: readonly string[]
  readonly words: Readonly<Record<string, readonly string[]>>
}
