import type { Tiers } from '../index/searchFiles.ts'
import { lowerBound, type WordIndex } from '../index/wordIndex.ts'
import { wordsOf } from '../words/tokens.ts'
import type { Candidate } from './combine.ts'

/**
 * Keeps the documents that have every quoted phrase: letter by letter and one word after the other in the texts at hand
 * (names, keywords, summary). Long texts stand in the index without order and in base forms, so where no text at hand
 * has a phrase, those documents stay that have all its words, in whatever form.
 */
export function keepQuoted(
  candidates: readonly Candidate[],
  quoted: readonly (readonly string[])[],
  tiers: Tiers,
): readonly Candidate[] {
  return quoted.reduce((left, phrase) => keepOne(left, phrase, tiers), candidates)
}

function keepOne(
  candidates: readonly Candidate[],
  phrase: readonly string[],
  tiers: Tiers,
): readonly Candidate[] {
  const inOrder = candidates.filter(({ document }) =>
    textsOf(document, tiers).some((text) => hasPhrase(text, phrase)),
  )
  if (inOrder.length > 0) return inOrder
  const holders = phrase.map((word) => documentsWith(word, tiers))
  return candidates.filter(({ document }) => holders.every((documents) => documents.has(document)))
}

function textsOf(document: number, { names, texts }: Tiers): readonly string[] {
  const known = names.documents[document]
  if (!known) return []
  const { serviceNames = [], summary = {} } = texts?.details[document] ?? {}
  const services = serviceNames.flatMap((name) => Object.values(name))
  return [
    ...Object.values(known.name),
    ...known.otherNames,
    ...known.keywords,
    ...services,
    ...Object.values(summary),
  ]
}

function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const words = wordsOf(text)
  return words.some((_, at) => phrase.every((word, index) => words[at + index] === word))
}

function documentsWith(word: string, { names, texts }: Tiers): ReadonlySet<number> {
  const found = new Set<number>()
  const collect = (index: WordIndex) => {
    const at = lowerBound(index.words, word)
    if (index.words[at] !== word) return
    for (const one of [at, ...index.lemmasOf(at)]) index.visit(one, (document) => found.add(document))
  }
  collect(names.words)
  if (texts) collect(texts.words)
  return found
}
