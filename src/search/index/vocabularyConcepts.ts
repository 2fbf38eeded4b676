import { FACETS, type Facet } from '#domain/facet.ts'
import type { SearchData } from '../document.ts'
import { EVERYONE } from '../matchTable.ts'
import { optionConceptId } from '../query.ts'
import type { Analyse } from './analyse.ts'
import type { IndexedConcept } from './concepts.ts'
import { phrasesOf } from './tagConcepts.ts'

/**
 * Every option of every facet as a concept: its labels in all languages are words to find it by. Which documents have
 * it follows from the facets, so it has no postings of its own.
 */
export function vocabularyConcepts({ terms }: SearchData, analyse: Analyse): readonly IndexedConcept[] {
  return FACETS.flatMap((facet) =>
    terms[facet]
      .filter(({ id }) => !(facet === 'target' && id === EVERYONE))
      .map(({ id, label }) => ({
        id: optionConceptId(facet, id),
        label: ownLabels(label),
        related: [],
        themes: [],
        targetGroups: [],
        isModifier: true,
        postings: [],
        phrases: phrasesOf(labelTexts(facet, label), analyse),
      })),
  )
}

/** Answers speak the languages of the pages; other labels are only words to ask with. */
function ownLabels(label: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(['fi', 'sv', 'en'].map((lang) => [lang, label[lang] ?? '']))
}

/** A label such as "Children and families" names two things; each is a phrase of its own. */
const PARTING =
  /[,;/()،、]|\s(?:ja|tai|och|eller|and|or|и|та|і|або|или|و|یا|یان|û|an|iyo|ama|dhe|ose|ve|veya|và|hoặc|või)\s|和|或/u

function labelTexts(
  facet: Facet,
  label: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  const texts = Object.entries(label).map(([lang, text]) => {
    const pieces = facet === 'area' ? [text] : [text, ...text.split(PARTING)]
    return [lang, facet === 'language' ? pieces.flatMap((piece) => speaking(piece, lang)) : pieces] as const
  })
  return Object.fromEntries(texts)
}

/** How people say "in this language": the name of a language is seldom asked for bare. */
function speaking(name: string, lang: string): readonly string[] {
  if (lang === 'fi') return [name, `${name}n kieli`, `${name}nkielinen`, `${name}ksi`]
  if (lang === 'sv')
    return [name, `på ${name}`, `${name.replace(/a$/, '')}språkig`, `${name.replace(/a$/, '')}talande`]
  if (lang === 'en') return [name, `in ${name}`, `${name} speaking`, `${name} language`]
  return [name]
}
