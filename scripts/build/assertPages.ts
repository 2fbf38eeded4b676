import type { AstroIntegration } from 'astro'
import type { Content } from '../../src/profiles/readContent.ts'

/**
 * Stops a build whose organisation pages are not exactly the valid profiles times the languages. A page lost without
 * a word is an association that nobody finds.
 */
export function assertPages(content: Content | undefined): AstroIntegration {
  return {
    name: 'assert-pages',
    hooks: {
      'astro:build:done': ({ pages, logger }) => {
        if (!content) return
        const found = new Set(pages.map(({ pathname }) => pathname.replace(/\/$/, '')))
        const missing = expectedPages(content).filter((page) => !found.has(page))
        const all = [...found].filter((page) => /^[a-z-]+\/organisations\//.test(page)).length
        const expected = content.organisations.length * content.city.locales.length
        if (missing.length > 0 || all !== expected) {
          throw new Error(
            `${content.organisations.length} profiles × ${content.city.locales.length} languages should give ${expected} pages; ` +
              `the build gave ${all}. Missing: ${missing.slice(0, 10).join(', ') || 'none'}`,
          )
        }
        logger.info(
          `${content.organisations.length} profiles × ${content.city.locales.length} languages = ${all} pages`,
        )
      },
    },
  }
}

function expectedPages({ city, organisations }: Content): string[] {
  return city.locales.flatMap((locale) => organisations.map(({ slug }) => `${locale}/organisations/${slug}`))
}
