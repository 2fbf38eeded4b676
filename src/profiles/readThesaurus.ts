import { type Concept, conceptSchema, MOST_CONCEPTS_OF_A_WORD } from '#domain/concept.ts'
import type { Term } from '#domain/facet.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { Finding } from './finding.ts'
import type { Problem } from './issue.ts'
import { toFieldName } from './judgeSchema.ts'
import type { Located, Path } from './locate.ts'
import { nearestTerms, toHint } from './nearestTerms.ts'
import { nearestWord } from './nearestWord.ts'
import { type Collect, parseYamlAs, readReporting, YAML_FILES } from './ownFiles.ts'
import { isAbsent } from './readFiles.ts'
import { termsAreKnown } from './rules/termsAreKnown.ts'
import { THESAURUS_WORDING } from './wording/thesaurus.ts'

/**
 * Reads and judges a folder of concepts; those that have no error, in the order of their ids. A directory may do
 * without a thesaurus, so a folder that does not exist holds none. Where only files that are `isWanted` will be spoken
 * of and there are none among these, the hundreds of others are not read either, and none is given.
 */
export function readThesaurus(
  folder: string,
  vocabulary: Vocabulary,
  collect: Collect,
  isWanted: (path: string) => boolean = () => true,
): readonly Concept[] {
  if (isAbsent(folder)) return []
  const read = readReporting(folder, YAML_FILES, collect)
  if (![...read.files, ...read.refused].some(({ path }) => isWanted(path))) return []
  const entries = read.files.flatMap(({ path, text }) => parseConcept(path, text, collect))
  // A concept whose own file is broken may still be named by others.
  const ids = [...read.files, ...read.refused].map(({ path }) => toId(path))
  const context = { vocabulary, ids: new Set(ids), holders: toHolders(entries) }
  return entries.flatMap((entry) => {
    const problems = judgeConcept(entry, context)
    collect(entry.path, problems)
    return problems.length > 0 ? [] : [entry.concept]
  })
}

interface Entry {
  readonly path: string
  readonly concept: Concept
  readonly located: Located
  /** The words as they are compared, by language. */
  readonly folded: Concept['words']
}

interface Context {
  readonly vocabulary: Vocabulary
  readonly ids: ReadonlySet<string>
  /** By folded word, the ids of the concepts that have it in any language. */
  readonly holders: ReadonlyMap<string, readonly string[]>
}

function parseConcept(path: string, text: string, collect: Collect): Entry[] {
  const outcome = parseYamlAs(text, conceptSchema)
  if ('value' in outcome) {
    const { fields, located } = outcome.value
    const words = Object.entries(fields.words).map(([lang, list]) => [lang, list.map(foldWord)])
    return [{ path, concept: { id: toId(path), ...fields }, located, folded: Object.fromEntries(words) }]
  }
  collect(path, outcome.problems)
  return []
}

function toId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '')
}

function toHolders(entries: readonly Entry[]): Context['holders'] {
  const holders = new Map<string, string[]>()
  for (const { concept, folded } of entries) {
    for (const word of new Set(Object.values(folded).flat())) {
      const ids = holders.get(word)
      if (ids) ids.push(concept.id)
      else holders.set(word, [concept.id])
    }
  }
  return holders
}

/** Capitals make no other word; a missing mark does, because misspellings are written down on purpose. */
function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase().trim()
}

function judgeConcept(entry: Entry, context: Context): Problem[] {
  const { concept, located } = entry
  const told = (code: keyof typeof THESAURUS_WORDING, findings: readonly Finding[]) =>
    findings.map((finding) => toProblem(code, THESAURUS_WORDING[code], finding, located))
  return [
    ...findUnknownTerms(concept, context.vocabulary).map((finding) =>
      toProblem(termsAreKnown.id, termsAreKnown.messages, finding, located),
    ),
    ...told('concept-unknown', findUnknownConcepts(concept, context.ids)),
    ...told('concept-language-empty', findEmptyLanguages(concept)),
    ...told('concept-word-twice', findTwins(entry)),
    ...told('concept-word-blurred', findBlurredWords(entry, context.holders)),
  ]
}

function findUnknownTerms({ themes, targetGroups, words }: Concept, vocabulary: Vocabulary): Finding[] {
  return [
    ...findUnknown(themes, 'themes', vocabulary.themes),
    ...findUnknown(targetGroups, 'targetGroups', vocabulary.targetGroups),
    ...findUnknown(Object.keys(words), 'languages', vocabulary.languages).map((finding) => ({
      ...finding,
      path: ['words', finding.found],
      at: 'key' as const,
    })),
  ]
}

function findUnknown(ids: readonly string[], list: string, terms: readonly Term[]) {
  return ids.flatMap((id, index) =>
    terms.some((term) => term.id === id)
      ? []
      : [{ path: [list, index] as Path, found: id, values: { list, hint: toHint(nearestTerms(id, terms)) } }],
  )
}

function findUnknownConcepts({ id, related, broader }: Concept, ids: ReadonlySet<string>): Finding[] {
  const named = broader === undefined ? related : [...related, broader]
  return named.flatMap((other, index) => {
    if (other !== id && ids.has(other)) return []
    const meant = nearestWord(
      other,
      [...ids].filter((candidate) => candidate !== id),
    )
    const hint = toHint(meant === undefined ? [] : [meant])
    const path: Path = index < related.length ? ['related', index] : ['broader']
    return [{ path, found: other, values: { hint } }]
  })
}

function findEmptyLanguages({ unreviewed, words }: Concept): Finding[] {
  return unreviewed.flatMap((lang, index) =>
    (words[lang] ?? []).length > 0 ? [] : [{ path: ['unreviewed', index], found: lang }],
  )
}

function findTwins(entry: Entry): Finding[] {
  return findWords(entry, (word, index, list) => list.indexOf(word) < index)
}

function findBlurredWords(entry: Entry, holders: Context['holders']): Finding[] {
  const holdersOf = (word: string) => holders.get(word) ?? []
  return findWords(entry, (word) => holdersOf(word).length > MOST_CONCEPTS_OF_A_WORD).map((finding) => {
    const others = holdersOf(foldWord(finding.found)).filter((id) => id !== entry.concept.id)
    return { ...finding, values: { others: others.join(', '), limit: String(MOST_CONCEPTS_OF_A_WORD) } }
  })
}

/** Words whose folded form is wrong, with their places. */
function findWords(
  { concept, folded }: Entry,
  isWrong: (word: string, index: number, list: readonly string[]) => boolean,
): (Finding & { readonly found: string })[] {
  return Object.entries(concept.words).flatMap(([lang, words]) => {
    const list = folded[lang] ?? []
    return words.flatMap((found, index) =>
      isWrong(list[index] ?? '', index, list) ? [{ path: ['words', lang, index], found }] : [],
    )
  })
}

function toProblem(
  ruleId: string,
  messages: Problem['messages'],
  { path, at, found, values }: Finding,
  located: Located,
): Problem {
  return {
    ruleId,
    severity: 'error',
    messages,
    place: at === 'key' ? located.keyAt(path) : located.valueAt(path),
    field: toFieldName(path),
    ...(found !== undefined && { found }),
    ...(values && { values }),
  }
}
