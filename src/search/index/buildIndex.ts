import type { Concept } from '#domain/concept.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { type FacetTerms, isSearchable, type SearchData, toSearchData } from '../document.ts'
import type { LemmaTable } from '../words/lemmaTable.ts'
import { type Script, scriptOfAll } from '../words/script.ts'
import { createAnalyse } from './analyse.ts'
import { collectWords } from './collectWords.ts'
import { encodeConcepts, encodePhrases, type IndexedConcept } from './concepts.ts'
import { packSections } from './container.ts'
import { encodeDetails, encodeNamed } from './documentRows.ts'
import { longTexts, nameTexts } from './fieldTexts.ts'
import { FOREIGN_ENDINGS } from './foreignEndings.ts'
import { rulesOf } from './languageRules.ts'
import { rangeBytesFor, splitPostings } from './postingParts.ts'
import { type SearchFiles, TIERS, type Tier, wordsPart } from './searchFiles.ts'
import { splitDocument } from './splitDocument.ts'
import { phrasesOf, TEXT_LANGUAGES, tagConcepts } from './tagConcepts.ts'
import { vocabularyConcepts } from './vocabularyConcepts.ts'
import { encodeWords } from './wordIndex.ts'

/** What the index is made of. */
export interface IndexSource {
  readonly organisations: readonly Organisation[]
  readonly vocabulary: Vocabulary
  readonly concepts: readonly Concept[]
  readonly lemmas: LemmaTable
  /** Words that only carry a question, such as "where" or "need", in any language. */
  readonly fillers: readonly string[]
  /** ISO dates of public holidays. */
  readonly holidays: readonly string[]
  /** How large a range of postings may grow; if nothing is said, the number of organisations says it. */
  readonly rangeBytes?: number
}

/**
 * Organisations → the files a browser loads, first things first: names, then meanings, then long texts; and parts that it
 * loads when a query needs them.
 */
export function buildIndex(source: IndexSource): SearchFiles {
  const { vocabulary, fillers, holidays } = source
  const organisations = alikeTogether(source.organisations.filter(isSearchable))
  const data = toSearchData(organisations, vocabulary)
  const halves = data.documents.map(splitDocument)
  const analyse = createAnalyse(source.lemmas)
  const names = organisations.map(nameTexts)
  const longs = organisations.map(longTexts)
  const tagged = organisations.map((organisation, index) => ({
    texts: [...(names[index] ?? []), ...(longs[index] ?? [])],
    themes: organisation.themes,
    targetGroups: organisation.targetGroups,
  }))
  const postings = tagConcepts(source.concepts, tagged, analyse)
  const concepts = source.concepts.map(
    (concept, index): IndexedConcept => ({
      id: concept.id,
      label: concept.label,
      related: concept.related,
      themes: concept.modifier ? [] : concept.themes,
      targetGroups: concept.targetGroups,
      isModifier: concept.modifier,
      postings: postings[index] ?? [],
      // Who is pointed to a concept asks for it by its label.
      phrases: phrasesOf(withLabels(concept), analyse),
      written: firstWordsIn(concept),
    }),
  )
  const rangeBytes = source.rangeBytes ?? rangeBytesFor(organisations.length)
  const namesWords = splitPostings('names', encodeWords(collectWords(names, analyse), rangeBytes))
  const textsWords = splitPostings('texts', encodeWords(collectWords(longs, analyse), rangeBytes))
  const all = [...concepts, ...vocabularyConcepts(data, analyse)]
  const spoken = new Set(all.flatMap(({ phrases }) => Object.keys(phrases)))
  const others = [...spoken].filter((lang) => !TEXT_LANGUAGES.includes(lang)).sort()
  const files = {
    names: {
      head: json({ terms: toIds(data.terms), holidays }),
      documents: encodeNamed(halves.map(({ named }) => named)),
      ...namesWords.sections,
    },
    concepts: {
      head: json({ fillers, elsewhere: scriptsOf(all, others), rules: TEXT_LANGUAGES.map(rulesOf) }),
      ...encodeConcepts(all, TEXT_LANGUAGES),
    },
    texts: {
      details: encodeDetails(halves.map(({ details }) => details)),
      ...textsWords.sections,
    },
  }
  const words = others.map((lang) => {
    const endings = json([FOREIGN_ENDINGS[lang] ?? []].flat())
    return [wordsPart(lang), packSections({ phrases: encodePhrases(all, [lang]), endings })]
  })
  const tiers = Object.fromEntries(TIERS.map((tier) => [tier, packSections(files[tier])]))
  const parts = { ...Object.fromEntries(words), ...namesWords.parts, ...textsWords.parts }
  return { ...(tiers as Record<Tier, Uint8Array>), parts }
}

/** By language: the script its words are in. */
function scriptsOf(
  concepts: readonly IndexedConcept[],
  languages: readonly string[],
): Record<string, Script> {
  const phrasesIn = (lang: string) => concepts.flatMap(({ phrases }) => phrases[lang] ?? [])
  return Object.fromEntries(languages.map((lang) => [lang, scriptOfAll(phrasesIn(lang))]))
}

/**
 * Organisations on one theme in one language share their words: side by side they make short steps in the postings.
 * Measured at 3,000: 46 KB for the postings of texts instead of 65.
 */
function alikeTogether(organisations: readonly Organisation[]): readonly Organisation[] {
  const keys = new Map(
    organisations.map((organisation) => {
      const { textLanguage, themes, summary, slug } = organisation
      const languages = Object.keys(summary).join()
      return [organisation, [textLanguage, themes[0], languages, Object.values(summary)[0], slug].join('|')]
    }),
  )
  const keyOf = (organisation: Organisation) => keys.get(organisation) ?? ''
  return organisations.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** In languages that no label is in. */
function firstWordsIn({ words, label }: Concept): Readonly<Record<string, string>> {
  const first = Object.entries(words).map(([lang, list]) => [lang, list[0] ?? ''] as const)
  return Object.fromEntries(first.filter(([lang, word]) => label[lang] === undefined && word !== ''))
}

function withLabels({ words, label }: Concept): Concept['words'] {
  const labels = Object.entries(label).map(([lang, text]) => [lang, [...(words[lang] ?? []), text]])
  return { ...words, ...Object.fromEntries(labels) }
}

/** Labels are words among the concepts; the pages have their own. */
function toIds(terms: SearchData['terms']): FacetTerms {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => ({ id }))
  return {
    language: ids(terms.language),
    target: ids(terms.target),
    theme: ids(terms.theme),
    area: terms.area.map(({ label, ...node }) => node),
  }
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}
