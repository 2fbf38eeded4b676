import type { Concept } from '#domain/concept.ts'
import { barePlurals } from '../words/barePlurals.ts'
import type { Analyse } from './analyse.ts'
import { chineseForms } from './chineseForms.ts'
import type { FieldText } from './collectWords.ts'
import { FIELD, HIGHEST_GRADE, type Posting } from './postings.ts'

/** Texts of the directory are in these languages; words of a concept in others only serve to ask. */
export const TEXT_LANGUAGES: readonly string[] = ['fi', 'sv', 'en']

/** A phrase of a concept: each word in all its base forms. */
interface Phrase {
  readonly concept: number
  readonly words: readonly ReadonlySet<string>[]
}

/** What a document is about, apart from its words: themes it works with. */
export interface TaggedDocument {
  readonly texts: readonly FieldText[]
  readonly themes: readonly string[]
  readonly targetGroups: readonly string[]
}

/** What one mention in a field says of what a document is about; a name says most. */
const MENTION: Readonly<Record<number, number>> = {
  [FIELD.name]: 3,
  [FIELD.alias]: 2,
  [FIELD.service]: 1.5,
  [FIELD.summary]: 1.5,
  [FIELD.body]: 0.4,
}
/** So much mention makes a document half sure; more adds less and less, as term frequency does in BM25. */
const HALF_SURE = 2.5
/** Part of the grade that a document loses when it speaks of many other things as well. */
const UNFOCUSED = 0.5
/** Which documents speak of each concept, and how much they are about it. */
export function tagConcepts(
  concepts: readonly Concept[],
  documents: readonly TaggedDocument[],
  analyse: Analyse,
): readonly (readonly Posting[])[] {
  const phrases = indexPhrases(concepts, analyse)
  const lists: Posting[][] = concepts.map(() => [])
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]))
  const parents = concepts.map(({ broader }) => (broader === undefined ? undefined : numbers.get(broader)))
  for (const [document, tagged] of documents.entries()) {
    const { texts } = tagged
    const mentions = countMentions(texts, phrases, analyse)
    const all = [...mentions.values()].reduce((sum, value) => sum + value, 0)
    const grades = concepts.map((concept, number) => {
      const own = mentions.get(number) ?? 0
      return own > 0 ? gradeOf(own * fitOf(concept, tagged), all) : 0
    })
    for (const [number, grade] of shareGrades(grades, parents).entries()) {
      if (grade > 0) lists[number]?.push({ document, grade })
    }
  }
  return lists
}

/**
 * A judo club is about martial arts as much as about judo; a club for martial arts may help who asks for judo, but
 * after those that have it.
 */
function shareGrades(grades: readonly number[], parents: readonly (number | undefined)[]): readonly number[] {
  const shared = [...grades]
  for (const [kind, parent] of parents.entries()) {
    if (parent === undefined) continue
    shared[parent] = Math.max(shared[parent] ?? 0, grades[kind] ?? 0)
  }
  return shared.map((grade, number) => {
    const parent = parents[number]
    const inherited = parent === undefined ? 0 : Math.floor((shared[parent] ?? 0) * OF_BROADER)
    return Math.max(grade, inherited)
  })
}

const OF_BROADER = 0.4

/** Who speaks of a thing but works with other people, or on other things, is less about it: shelters come before groups for those who hit. */
function fitOf(concept: Concept, { themes, targetGroups }: TaggedDocument): number {
  const hasTheme = concept.themes.length === 0 || concept.themes.some((theme) => themes.includes(theme))
  const isForThem =
    concept.targetGroups.length === 0 || concept.targetGroups.some((group) => targetGroups.includes(group))
  return (hasTheme ? 1 : OTHER_THEME) * (isForThem ? 1 : OTHER_PEOPLE)
}

const OTHER_THEME = 0.6
const OTHER_PEOPLE = 0.6

function gradeOf(own: number, all: number): number {
  const sure = own / (own + HALF_SURE)
  const focus = 1 - UNFOCUSED + UNFOCUSED * Math.sqrt(own / all)
  return Math.max(1, Math.round(HIGHEST_GRADE * sure * focus))
}

function countMentions(
  texts: readonly FieldText[],
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  analyse: Analyse,
): ReadonlyMap<number, number> {
  const mentions = new Map<number, number>()
  for (const { text, lang, field } of texts) {
    const words = analyse(text, lang).map((word) => keysOf(word, lang))
    for (const concept of conceptsIn(words, phrases)) {
      mentions.set(concept, (mentions.get(concept) ?? 0) + (MENTION[field] ?? 0))
    }
  }
  return mentions
}

/** Phrases by each base form of their first word. */
function indexPhrases(
  concepts: readonly Concept[],
  analyse: Analyse,
): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  for (const [number, { words }] of concepts.entries()) {
    for (const lang of TEXT_LANGUAGES) {
      for (const phrase of words[lang] ?? []) {
        const entry = {
          concept: number,
          words: analyse(phrase, lang).map((word) => new Set(keysOf(word, lang))),
        }
        for (const key of entry.words[0] ?? []) {
          const list = byFirst.get(key)
          if (list) list.push(entry)
          else byFirst.set(key, [entry])
        }
      }
    }
  }
  return byFirst
}

/** What a word is compared by: itself, its base forms, and for Swedish and English, which no table knows, its singulars. */
function keysOf({ form, lemmas }: ReturnType<Analyse>[number], lang: string): string[] {
  const singulars = lang === 'sv' || lang === 'en' ? barePlurals(form, lang).map((stem) => `~${stem}`) : []
  return [form, ...lemmas.map(({ folded }) => folded), ...singulars]
}

function conceptsIn(
  words: readonly (readonly string[])[],
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Set<number> {
  const found = new Set<number>()
  for (const [at, keys] of words.entries()) {
    for (const key of keys) {
      for (const { concept, words: wanted } of phrases.get(key) ?? []) {
        const isHere = wanted.every((set, index) => words[at + index]?.some((other) => set.has(other)))
        if (isHere) found.add(concept)
      }
    }
  }
  return found
}

/**
 * Phrases by language, folded, as a query can mean them. Finnish ones in their base forms as well: labels are plural,
 * and whoever types `mies` means `miehet`.
 */
export function phrasesOf(
  words: Readonly<Record<string, readonly string[]>>,
  analyse: Analyse,
): Readonly<Record<string, readonly string[]>> {
  const folded = Object.entries(words).map(([lang, list]) => {
    const forms = lang === 'zh' ? list.flatMap(chineseForms) : list
    const phrases = forms.flatMap((phrase) => {
      const parts = analyse(phrase, lang)
      return [parts.map(({ form }) => form), parts.map(({ form, lemmas }) => lemmas[0]?.folded ?? form)]
    })
    return [
      lang,
      [...new Set(phrases.map((parts) => parts.join(' ')))].filter((phrase) => phrase !== ''),
    ] as const
  })
  return Object.fromEntries(folded)
}
