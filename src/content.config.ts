import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import type { City } from '#domain/city.ts'
import type { Concept } from '#domain/concept.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Page } from '#domain/page.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { formatIssues } from '#profiles/formatIssues.ts'
import { type Content, readContent } from '#profiles/readContent.ts'

/** What belongs to the whole site. */
export interface Site {
  readonly city: City
  readonly vocabulary: Vocabulary
  readonly concepts: readonly Concept[]
  readonly lemmas: string
  /** ISO date of the build; given from outside, so that the same content always gives the same pages. */
  readonly today: string
}

/** The folder is read once for all collections of a build. */
function createReader(): () => { content: Content; today: string } {
  let read: { content: Content; today: string } | undefined
  return () => {
    read ??= readOrStop()
    return read
  }
}

/** The build says what the validator says, and stops where it finds an error. */
function readOrStop(): { content: Content; today: string } {
  const today = process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10)
  const { content, issues } = readContent(process.env.CONTENT_DIR ?? 'content', { lang: 'en', today })
  const errors = issues.filter((issue) => issue.severity === 'error')
  if (errors.length > 0 || !content) {
    throw new Error(`The content has errors, so no site was built.\n\n${formatIssues(errors, 'en')}\n`)
  }
  return { content, today }
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
      const { content, today } = read()
      const { city, vocabulary, concepts, lemmas } = content
      return [['site', { city, vocabulary, concepts, lemmas, today }]]
    }),
    schema: z.custom<Site>(),
  }),
}
