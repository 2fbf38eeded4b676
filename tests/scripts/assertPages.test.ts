import type { AstroIntegration } from 'astro'
import { describe, expect, it } from 'vitest'
import type { Content } from '#profiles/readContent.ts'
import { assertPages } from '../../scripts/build/assertPages.ts'
import { organisation } from '../builders.ts'
import { realContent } from '../realContent.ts'

type BuildDone = NonNullable<AstroIntegration['hooks']['astro:build:done']>

const REAL = realContent()
const CONTENT: Content = {
  ...REAL,
  city: { ...REAL.city, locales: ['fi', 'sv', 'en'] },
  organisations: [organisation({}, 'eka'), organisation({}, 'toka')],
}
const PAGES = ['fi', 'sv', 'en'].flatMap((locale) =>
  ['eka', 'toka'].map((slug) => `${locale}/organisations/${slug}/`),
)

/** Ends a build that made these pages; gives what it told the log. */
function finish(content: Content | undefined, pages: readonly string[]): string[] {
  const told: string[] = []
  const hook = assertPages(content).hooks['astro:build:done'] as BuildDone
  const build = {
    pages: pages.map((pathname) => ({ pathname })),
    logger: { info: (text: string) => told.push(text) },
  }
  hook(build as unknown as Parameters<BuildDone>[0])
  return told
}

describe('assertPages', () => {
  it('says the sum when every profile has its page in every language', () => {
    expect(finish(CONTENT, ['fi/', 'fi/about/', ...PAGES])).toEqual(['2 profiles × 3 languages = 6 pages'])
  })

  it('throws when a page is missing, and names it', () => {
    const pages = PAGES.filter((page) => page !== 'sv/organisations/toka/')
    expect(() => finish(CONTENT, pages)).toThrow(/gave 5\. Missing: sv\/organisations\/toka$/)
  })

  it('throws when a page has no profile', () => {
    expect(() => finish(CONTENT, [...PAGES, 'fi/organisations/kolmas/'])).toThrow(/gave 7/)
  })

  it('throws when one page stands in for another', () => {
    const pages = [...PAGES.slice(1), 'fi/organisations/kolmas/']
    expect(() => finish(CONTENT, pages)).toThrow(/Missing: fi\/organisations\/eka/)
  })

  it('names at most ten pages', () => {
    const organisations = Array.from({ length: 20 }, (_, index) => organisation({}, `yhdistys-${index}`))
    expect(() => finish({ ...CONTENT, organisations }, [])).toThrow(/yhdistys-9$/)
  })

  it('leaves it to the validator where the content could not be read', () => {
    expect(finish(undefined, [])).toEqual([])
  })
})
