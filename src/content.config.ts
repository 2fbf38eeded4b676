import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import type { City } from '#domain/city.ts'
import type { Concept } from '#domain/concept.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Page } from '#domain/page.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { type BuildMode, judgeBuild } from '#profiles/judgeBuild.ts'
import { type LeftOut, listLeftOut } from '#profiles/listLeftOut.ts'
import { type Content, readContent } from '#profiles/readContent.ts'

/** What belongs to the whole site. */
export interface Site {
  readonly city: City
  readonly vocabulary: Vocabulary
  readonly concepts: readonly Concept[]
  readonly lemmas: string
  /** ISO date of the build; given from outside, so that the same content always gives the same pages. */
  readonly today: string
  /** What is wrong with profiles that are therefore not shown. */
  readonly leftOut: readonly LeftOut[]
}

interface Read {
  readonly content: Content
  readonly today: string
  readonly leftOut: readonly LeftOut[]
}

/** The folder is read once for all collections of a build. */
function createReader(): () => Read {
  let read: Read | undefined
  return () => {
    read ??= readOrStop()
    return read
  }
}

/** The build says what the validator says, and stops where it finds an error. */
function readOrStop(): Read {
  const today = process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10)
  const folder = process.env.CONTENT_DIR ?? 'content'
  const mode: BuildMode = process.env.BUILD_MODE === 'publish' ? 'publish' : 'strict'
  const judgement = readContent(folder, { lang: 'en', today })
  const { obstacle, leftOut } = judgeBuild(judgement, folder, { mode })
  if (obstacle !== undefined || !judgement.content) throw new Error(`No site was built: ${obstacle}\n`)
  return { content: judgement.content, today, leftOut: listLeftOut(leftOut, folder, today) }
}

const read = createReader()

function loaderOf<Data extends object>(
  name: string,
  entries: () => readonly (readonly [string, Data])[],
): Loader {
  return {
    name,
    load: async ({ store }) => {
      store.clear()
      for (const [id, data] of entries()) store.set({ id, data: data as Record<string, unknown> })
    },
  }
}

export const collections = {
  organisations: defineCollection({
    loader: loaderOf('organisations', () =>
      read().content.organisations.map((organisation) => [organisation.slug, organisation]),
    ),
    schema: z.custom<Organisation>(),
  }),
  pages: defineCollection({
    loader: loaderOf('pages', () =>
      read().content.pages.map((page) => [`${page.locale}/${page.name}`, page]),
    ),
    schema: z.custom<Page>(),
  }),
  site: defineCollection({
    loader: loaderOf('site', () => {
      const { content, today, leftOut } = read()
      const { city, vocabulary, concepts, lemmas } = content
      return [['site', { city, vocabulary, concepts, lemmas, today, leftOut }]]
    }),
    schema: z.custom<Site>(),
  }),
}
