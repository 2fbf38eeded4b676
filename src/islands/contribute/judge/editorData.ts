import type { City } from '#domain/city.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { type Neighbour, toNeighbour } from './neighbours.ts'

/** What every page of the editor loads once: by what the judge judges, and among whom. */
export interface EditorData {
  readonly city: City
  readonly vocabulary: Vocabulary
  readonly neighbours: readonly Neighbour[]
  /** ISO date of the build. */
  readonly today: string
}

export function createEditorData(catalogue: {
  readonly city: City
  readonly vocabulary: Vocabulary
  readonly organisations: readonly Organisation[]
  readonly today: string
}): EditorData {
  const { city, vocabulary, organisations, today } = catalogue
  return { city, vocabulary, today, neighbours: organisations.map(toNeighbour) }
}
