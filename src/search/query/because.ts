import { FILTERS } from '#domain/facet.ts'
import { pickText } from '#domain/localisedText.ts'
import type { Facets } from '../facets.ts'
import type { ConceptIndex } from '../index/concepts.ts'
import type { Tiers } from '../index/searchFiles.ts'
import { type Because, optionConceptId, type Query } from '../query.ts'
import type { Ordered } from './order.ts'
import type { UnitScores } from './scoreUnit.ts'
import type { Unit } from './units.ts'
import type { WordHits } from './wordHits.ts'

interface Context {
  readonly tiers: Tiers
  readonly facets: Facets
}

/** Why a document was found: each unit of the query by what it met, the service that fits, the filters it meets. */
export function explain(
  { document, service }: Ordered,
  { filters, locale }: Query,
  words: WordHits | undefined,
  { tiers, facets }: Context,
): readonly Because[] {
  const known = tiers.names.documents[document]
  if (!known) return []
  const because: Because[] = words?.isIdentified ? [{ kind: 'number', found: words.text }] : []
  for (const [index, unit] of (words?.units ?? []).entries()) {
    const reason = explainUnit(unit, words?.scores[index], document, tiers, locale)
    if (reason && !because.some((other) => isSame(other, reason))) because.push(reason)
  }
  const chosen = FILTERS.filter((filter) => filters[filter].length > 0)
  if (known.services.length > 1 && chosen.length > 0) {
    const name = pickText(tiers.texts?.details[document]?.serviceNames[service], locale, known.textLanguage)
    if (name) {
      const said = { ...(name.isFallback && { lang: name.lang }) }
      because.push({ kind: 'service', name: name.text, index: service, ...said })
    }
  }
  for (const facet of chosen) {
    for (const id of filters[facet]) {
      const isMet = facet === 'open' || facets.stepsOf(document)[service]?.[facet].has(id)
      if (isMet) because.push({ kind: 'facet', facet, id })
    }
  }
  return because
}

function explainUnit(
  unit: Unit,
  scores: UnitScores | undefined,
  document: number,
  tiers: Tiers,
  locale: string,
): Because | undefined {
  if (unit.isFiller || !scores || scores.scores[document] === 0) return undefined
  const number = scores.best[document] as number
  const word = unit.words[number]
  if (word) {
    const index = word.tier === 'names' ? tiers.names.words : tiers.texts?.words
    const asked =
      word.token < 0 ? spanOf(unit, 0, unit.tokens.length) : (unit.tokens[word.token]?.written ?? '')
    return { kind: 'word', asked, found: index?.written[word.word] ?? asked, manner: word.manner }
  }
  const match = unit.concepts[number - unit.words.length]
  const concept = match && tiers.concepts?.concepts[match.concept]
  if (!match || !concept) return undefined
  // Who only shares a theme with what was asked is found by the theme, and must not seem to be about more.
  const said = isAbout(match.concept, document, tiers)
    ? concept
    : (sharedTheme(concept, document, tiers) ?? concept)
  // `from` counts words of the whole query; a unit knows only its own, so it is told by all of them.
  return {
    kind: 'concept',
    asked: spanOf(unit, 0, unit.tokens.length),
    id: said.id,
    ...labelIn(said, locale),
  }
}

/** A concept's label for a reader: in English where it has none in their language, and then it says so. */
export function labelIn(
  { id, label }: Pick<ConceptIndex['concepts'][number], 'id' | 'label'>,
  locale: string,
): { readonly label: string; readonly lang?: string } {
  const own = label[locale]
  if (own !== undefined) return { label: own }
  return label.en === undefined ? { label: id } : { label: label.en, lang: 'en' }
}

function isAbout(concept: number, document: number, { concepts }: Tiers): boolean {
  if (concepts?.concepts[concept]?.id.includes('/')) return true
  let isFound = false
  concepts?.visit(concept, (one) => {
    isFound ||= one === document
  })
  return isFound
}

/** The theme, as a concept, that a document has in common with a concept. */
function sharedTheme(
  { themes }: ConceptIndex['concepts'][number],
  document: number,
  { names, concepts }: Tiers,
): ConceptIndex['concepts'][number] | undefined {
  const own = names.documents[document]?.services.flatMap(({ theme }) => theme) ?? []
  const shared = themes.find((theme) => own.includes(theme))
  return concepts?.concepts.find(({ id }) => shared !== undefined && id === optionConceptId('theme', shared))
}

/** Words of a unit as they were typed. */
export function spanOf({ tokens }: Unit, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ written }) => written)
    .join(' ')
}

function isSame(a: Because, b: Because): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
