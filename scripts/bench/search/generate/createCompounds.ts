import type { Dice } from '../../../synth/createDice.ts'
import type { BenchQuery } from '../query.ts'
import { FIRST_PARTS, HEADS } from './compoundWords.ts'
import { FORMS, type Form, inflect, type Noun } from './inflect.ts'
import { shuffle } from './shuffle.ts'

/** A compound that stands in one profile only, in the one form its sentence asks for. */
export interface RareCompound {
  readonly first: string
  readonly head: Noun
  readonly form: Form
  readonly sentence: string
}

/** Sentences of a profile by the form of the word they hold. */
const SENTENCES: readonly (readonly [form: Form, before: string, after: string])[] = [
  ['nominative', 'Uutuutena on ', '.'],
  ['genitive', 'Etsimme vetäjää ', ' avuksi.'],
  ['elative', 'Kysy lisää ', ' ohjaajalta.'],
  ['illative', 'Ilmoittaudu ', ' viikkoa ennen.'],
  ['pluralPartitive', 'Ohjelmassa on myös ', ' keväisin.'],
  ['pluralElative', 'Jäsenet kertovat ', ' syysillassa.'],
]

/** How many there are. */
export const MOST_COMPOUNDS = FIRST_PARTS.length * HEADS.length

/** `count` compounds by lot, none twice. Throws when there are not so many. */
export function createCompounds(count: number, dice: Dice): readonly RareCompound[] {
  const pairs = FIRST_PARTS.flatMap((first) => HEADS.map((head) => ({ first, head })))
  if (count > MOST_COMPOUNDS) throw new RangeError(`There are ${MOST_COMPOUNDS} compounds, not ${count}`)
  return shuffle(pairs, dice)
    .slice(0, count)
    .map(({ first, head }) => {
      const [form, before, after] = dice.pick(SENTENCES)
      return { first, head, form, sentence: `${before}${toCompound(first, head, form)}${after}` }
    })
}

/** The compound in a form that its profile does not hold; `id` is the organisation to be found. */
export function askForCompound({ first, head, form }: RareCompound, id: string, dice: Dice): BenchQuery {
  const written = toCompound(first, head, form)
  const others = (Object.keys(FORMS) as Form[])
    .map((other) => toCompound(first, head, other))
    .filter((text) => text !== written)
  return { group: 'inflections', class: 'unseen inflection', text: dice.pick(others), expect: [id] }
}

/** A hyphen parts two equal vowels, as Finnish writes it: marja-apu. */
function toCompound(first: string, head: Noun, form: Form): string {
  const last = inflect(head, form)
  return /[aeiouyäö]/.test(first.at(-1) ?? '') && first.at(-1) === last[0] ? `${first}-${last}` : first + last
}
