import type { City } from '#domain/city.ts'
import type { Concept } from '#domain/concept.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'

/** A directory as the engines are given it: the model for ours, the same facts as plain texts for the others. */
export interface BenchSite {
  readonly organisations: readonly Organisation[]
  readonly vocabulary: Vocabulary
  readonly city: City
  readonly concepts: readonly Concept[]
  /** Text of the table of word forms. */
  readonly lemmas: string
  readonly documents: readonly BenchDocument[]
}

/** What any search over the directory may look at, most telling first. */
export interface BenchDocument {
  readonly id: string
  readonly names: readonly string[]
  readonly otherNames: readonly string[]
  readonly keywords: readonly string[]
  /** Labels of themes, target groups, languages and areas, in the languages of the site's pages. */
  readonly labels: readonly string[]
  /** Summaries, services and the long text. */
  readonly texts: readonly string[]
}

/** One engine: a module of this form is all the bench knows of it. */
export interface EngineModule {
  /** When the site is built, in Node: the files a browser would load, by name. */
  readonly build: (site: BenchSite) => EngineFiles | Promise<EngineFiles>
  /** In the browser or Node: loads the files it needs; ready when it resolves. `base` is the address of the folder. */
  readonly open: (read: ReadFile, base: string) => Promise<OpenEngine>
}

export type EngineFiles = Readonly<Record<string, Uint8Array>>
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>

export interface OpenEngine {
  /** Ids, best first. */
  readonly search: (text: string) => readonly string[] | Promise<readonly string[]>
  /** Resolves when an engine that is usable before it has everything has everything. */
  readonly whole?: Promise<unknown>
  /** For an engine that filters: lists by the `index`th option alone, with the counts of all options. */
  readonly filterAlone?: (index: number) => unknown
}
