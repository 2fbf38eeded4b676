import type { Dice } from '../../../synth/createDice.ts'
import type { BenchQuery } from '../query.ts'
import { GENITIVES } from './genitives.ts'
import { misspell } from './misspell.ts'
import { shuffle } from './shuffle.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

/** Shorter names could be other names with one letter changed. */
const SHORTEST = 10
/** A shorter word alone, mistyped, could be meant for many. */
const SHORTEST_WORD = 8
/** Letters of the last word that are typed when its name is half typed. */
const BEGUN = 4
/** A half name that more organisations share says too little to expect one of them among the first three. */
const MOST_ALIKE = 3
const LEGAL_FORM = / (ry|rf|sr)\.?$/i

/** Among very many names nearly every word has too many bearers; then there are fewer queries, and not hours of search. */
const TRIED_FOR_ONE = 10

/** How a name is mistyped; nothing when that cannot be done to this name. */
type Change = (name: string, dice: Dice) => Changed | undefined

interface Changed {
  readonly text: string
  /** What an organisation's name must begin with, or hold, to be as good an answer. */
  readonly part?: string
}

const CHANGES: Readonly<Record<string, Change>> = {
  'name, one typo': (name, dice) => ({ text: misspell(name, dice) }),
  'name, two typos': (name, dice) => ({ text: misspell(misspell(name, dice), dice) }),
  'name without diacritics': (name) => ({ text: name.normalize('NFKD').replace(/\p{M}/gu, '') }),
  'name half typed': halfTyped,
  'one word of a name, one typo': (name, dice) => oneWord(name, (word) => misspell(word, dice)),
  'one word of a name, two typos': (name, dice) =>
    oneWord(name, (word) => misspell(misspell(word, dice), dice)),
  'name in the genitive': genitive,
  'name with words swapped': swapped,
}

/**
 * Name queries of each kind, `count` a kind, by lot from `names`: as people type a name they half remember. A
 * part of a name is expected with all of `everyone` that share it.
 */
export function createNameQueries(
  names: readonly Named[],
  everyone: readonly Named[],
  count: number,
  dice: Dice,
): readonly BenchQuery[] {
  const keys = everyone.map(({ id, name }) => ({ id, name: toKey(name) }))
  const known = new Set(keys.map(({ name }) => name))
  const usable = names.filter(isUsable)
  return Object.entries(CHANGES).flatMap(([kind, change]) => {
    const made: BenchQuery[] = []
    for (const { id, name } of shuffle(usable, dice).slice(0, count * TRIED_FOR_ONE)) {
      const full = name.replace(LEGAL_FORM, '')
      const { text = full, part } = change(full, dice) ?? {}
      const expect = part === undefined ? [id] : namesWith(part, keys)
      if (text === full || known.has(toKey(text)) || expect.length > MOST_ALIKE) continue
      made.push({ group: 'names', class: kind, text, expect })
      if (made.length === count) break
    }
    return made
  })
}

function isUsable({ name }: Named): boolean {
  return name.length >= SHORTEST && /^[\p{Script=Latin}\P{L}]+$/u.test(name)
}

function toKey(name: string): string {
  return name.replace(LEGAL_FORM, '').toLowerCase()
}

function namesWith(part: string, keys: readonly Named[]): readonly string[] {
  const wanted = part.toLowerCase()
  return keys.flatMap(({ id, name }) => (` ${name} `.includes(wanted) ? [id] : []))
}

function halfTyped(name: string): Changed | undefined {
  const at = name.lastIndexOf(' ') + 1
  if (at === 0 || name.length - at <= BEGUN) return undefined
  const text = name.slice(0, at + BEGUN)
  return { text, part: ` ${text}` }
}

function oneWord(name: string, mistype: (word: string) => string): Changed | undefined {
  const longest = name.split(' ').reduce((a, b) => (b.length > a.length ? b : a))
  return longest.length < SHORTEST_WORD ? undefined : { text: mistype(longest), part: ` ${longest} ` }
}

function genitive(name: string): Changed | undefined {
  const at = name.lastIndexOf(' ') + 1
  const inflected = GENITIVES.get(name.slice(at))
  return inflected === undefined ? undefined : { text: name.slice(0, at) + inflected }
}

function swapped(name: string): Changed | undefined {
  const [first, ...rest] = name.split(' ')
  return rest.length > 0 ? { text: [...rest, first].join(' ') } : undefined
}
