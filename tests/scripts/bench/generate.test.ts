import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { HEADS } from '../../../scripts/bench/search/generate/compoundWords.ts'
import {
  askForCompound,
  createCompounds,
  MOST_COMPOUNDS,
} from '../../../scripts/bench/search/generate/createCompounds.ts'
import { createNameQueries, type Named } from '../../../scripts/bench/search/generate/createNameQueries.ts'
import { GENITIVES } from '../../../scripts/bench/search/generate/genitives.ts'
import { type Form, inflect } from '../../../scripts/bench/search/generate/inflect.ts'
import { misspell } from '../../../scripts/bench/search/generate/misspell.ts'
import { shuffle } from '../../../scripts/bench/search/generate/shuffle.ts'
import { ACTIVITIES } from '../../../scripts/synth/activities.ts'
import { createDice } from '../../../scripts/synth/createDice.ts'

describe('misspell', () => {
  const dice = createDice(5)
  const slips = Array.from({ length: 500 }, () => misspell('Keksitty kielikahvila', dice))

  it('makes one slip: one letter more, less or other, or two swapped', () => {
    for (const text of slips) {
      expect(text).not.toBe('Keksitty kielikahvila')
      expect(distance(text, 'Keksitty kielikahvila'), text).toBeLessThanOrEqual(2)
    }
    expect(new Set(slips).size).toBeGreaterThan(100)
  })

  it('leaves the first letter of each word', () => {
    for (const text of slips) expect(text).toMatch(/^K\S+ k/)
  })

  it('leaves short words alone', () => {
    expect(misspell('EVNY ry', dice)).toBe('EVNY ry')
  })
})

describe('inflect', () => {
  const head = (nominative: string) => {
    const found = HEADS.find((noun) => noun.nominative === nominative)
    if (!found) throw new Error(`There is no ${nominative}`)
    return found
  }

  it.each<[string, Form, string]>([
    ['tupa', 'inessive', 'tuvassa'],
    ['tupa', 'illative', 'tupaan'],
    ['tupa', 'pluralElative', 'tuvista'],
    ['retki', 'genitive', 'retken'],
    ['retki', 'adessive', 'retkellä'],
    ['retki', 'pluralAllative', 'retkille'],
    ['opastus', 'elative', 'opastuksesta'],
    ['opastus', 'plural', 'opastukset'],
    ['puhelin', 'ablative', 'puhelimelta'],
    ['lehti', 'plural', 'lehdet'],
    ['lehti', 'pluralAdessive', 'lehdillä'],
    ['vene', 'partitive', 'venettä'],
    ['kahvila', 'pluralGenitive', 'kahviloiden'],
    ['apu', 'inessive', 'avussa'],
    ['näytös', 'pluralInessive', 'näytöksissä'],
  ])('%s in the %s is %s', (nominative, form, inflected) => {
    expect(inflect(head(nominative), form)).toBe(inflected)
  })
})

describe('createCompounds', () => {
  const compounds = createCompounds(MOST_COMPOUNDS, createDice(3))
  const sentences = compounds.map(({ sentence }) => sentence)

  it('makes each compound once, inside a sentence', () => {
    expect(new Set(sentences).size).toBe(MOST_COMPOUNDS)
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\p{Ll}\.$/u)
  })

  it('parts two equal vowels by a hyphen', () => {
    expect(sentences.filter((sentence) => /marja-a[vp]u/.test(sentence))).toHaveLength(1)
    expect(sentences.join(' ')).not.toMatch(/marjaa[vp]u/)
  })

  it('asks for a form that the sentence does not hold', () => {
    for (const compound of compounds.slice(0, 500)) {
      const { text, expect: ids } = askForCompound(compound, 'keksitty', createDice(1))
      expect(ids).toEqual(['keksitty'])
      expect(text.startsWith(compound.first)).toBe(true)
      expect(` ${compound.sentence.replace('.', ' ')}`).not.toContain(` ${text} `)
    }
  })

  it('throws when more are wanted than there are', () => {
    expect(() => createCompounds(MOST_COMPOUNDS + 1, createDice(1))).toThrow(RangeError)
  })
})

describe('createNameQueries', () => {
  const names: readonly Named[] = [
    { id: 'kanelilammen-tyopaja', name: 'Kanelilammen työpaja ry' },
    { id: 'kanelilammen-tyokerho', name: 'Kanelilammen työkerho ry' },
    { id: 'lyhtykummun-kuoro', name: 'Lyhtykummun sekakuoro ry' },
    { id: 'jotain', name: 'Jotain ry' },
    { id: 'klub', name: 'Выдуманный клуб Садко' },
  ]
  const queries = createNameQueries(names, names, 40, createDice(2))
  const of = (kind: string) => queries.filter((query) => query.class === kind)

  it('mistypes names in every way and says who is meant', () => {
    expect(new Set(queries.map((query) => query.class)).size).toBe(8)
    expect(
      of('name without diacritics')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Kanelilammen tyokerho', 'Kanelilammen tyopaja'])
    expect(of('name in the genitive').map(({ text }) => text)).toEqual(['Kanelilammen työpajan'])
    expect(of('name with words swapped').map(({ text }) => text)).toContain('sekakuoro Lyhtykummun')
  })

  it('accepts everyone whose name holds the part that was typed', () => {
    const half = of('name half typed').find(({ text }) => text === 'Kanelilammen työp')
    expect(half?.expect).toEqual(['kanelilammen-tyopaja'])
    const word = of('one word of a name, one typo').find(({ text }) => text.startsWith('K'))
    expect(word?.expect).toEqual(['kanelilammen-tyopaja', 'kanelilammen-tyokerho'])
  })

  it('asks for no name that is too short, in another alphabet or another one’s', () => {
    const asked = new Set(queries.flatMap((query) => query.expect))
    expect([...asked].sort()).toEqual(['kanelilammen-tyokerho', 'kanelilammen-tyopaja', 'lyhtykummun-kuoro'])
    const known = names.map(({ name }) => name.replace(' ry', '').toLowerCase())
    expect(queries.filter(({ text }) => known.includes(text.toLowerCase()))).toEqual([])
  })

  it('asks the same with the same dice, and as many as are wanted', () => {
    expect(createNameQueries(names, names, 40, createDice(2))).toEqual(queries)
    expect(createNameQueries(names, names, 1, createDice(2))).toHaveLength(8)
  })
})

describe('GENITIVES', () => {
  it('knows the last word of every Finnish name of the crowd without an adjective, which would change, too', () => {
    const names = ACTIVITIES.map(({ words: { fi } }) => fi.name).filter((name) => !/nen /.test(name))
    const words = names.map((name) => name.split(' ').at(-1) ?? '')
    expect(words.filter((word) => !GENITIVES.has(word))).toEqual([])
  })

  it('ends every genitive in n', () => {
    expect([...GENITIVES.values()].filter((genitive) => !genitive.endsWith('n'))).toEqual([])
  })
})

describe('shuffle', () => {
  it('keeps everything, in another order', () => {
    const things = Array.from({ length: 50 }, (_, index) => index)
    const mixed = shuffle(things, createDice(1))
    expect(mixed).not.toEqual(things)
    expect(mixed.toSorted((a, b) => a - b)).toEqual(things)
  })
})
