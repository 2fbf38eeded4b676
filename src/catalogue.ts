import { getCollection, getEntry } from 'astro:content'
import type { City } from '#domain/city.ts'
import type { Concept } from '#domain/concept.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Page } from '#domain/page.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { LeftOut } from '#profiles/listLeftOut.ts'

/** Everything the pages show. */
export interface Catalogue {
  readonly city: City
  readonly vocabulary: Vocabulary
  readonly concepts: readonly Concept[]
  /** Text of the table of word forms. */
  readonly lemmas: string
  readonly organisations: readonly Organisation[]
  readonly pages: readonly Page[]
  /** ISO date of the build. */
  readonly today: string
  /** What is wrong with profiles that are therefore not shown. */
  readonly leftOut: readonly LeftOut[]
}

/** The catalogue of this build; read once, however many pages ask. */
export const getCatalogue: () => Promise<Catalogue> = once(readCatalogue)

async function readCatalogue(): Promise<Catalogue> {
  const [site, organisations, pages] = await Promise.all([
    getEntry('site', 'site'),
    getCollection('organisations'),
    getCollection('pages'),
  ])
  if (!site) throw new Error('The collection "site" is empty: content.config.ts did not run')
  return {
    ...site.data,
    organisations: organisations.map((entry) => entry.data).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    pages: pages.map((entry) => entry.data),
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
