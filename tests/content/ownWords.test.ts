import { describe, expect, it } from 'vitest'
import { toPlainText } from '#domain/prose.ts'
import { MESSAGES } from '#i18n/messages.ts'
import { realContent } from '../realContent.ts'

const { pages } = realContent()
/** Finnish and Swedish quote with ” on both sides. */
const FOREIGN_MARKS = /["“„«»]/

/** The words of one of the directory's own pages. */
function textOf(locale: string, name: string): string {
  const page = pages.find((one) => one.locale === locale && one.name === name)
  return page ? toPlainText(page.body) : ''
}

describe.each(['fi', 'sv', 'en'] as const)('the pages in %s', (locale) => {
  const texts = MESSAGES[locale]

  it('explain every label of freshness as the other pages write it', () => {
    const about = textOf(locale, 'about')
    const labels = (['fresh', 'due', 'overdue', 'unconfirmed'] as const).map(
      (state) => `${texts[`fresh.tag.${state}`]}:`,
    )
    expect(labels.filter((label) => !about.includes(label))).toEqual([])
  })

  it('name the facets as the search does', () => {
    const about = textOf(locale, 'about')
    const facets = (['language', 'area', 'target', 'theme'] as const).map(
      (facet) => `${texts[`facet.${facet}`]}:`,
    )
    expect(facets.filter((facet) => !about.includes(facet))).toEqual([])
  })

  it('name the form as its link does', () => {
    expect(textOf(locale, 'participate')).toContain(texts['contribute.title'])
  })
})

describe.each(['fi', 'sv'] as const)('the texts of the site in %s', (locale) => {
  it('are quoted with the marks of the language', () => {
    const said = Object.values(MESSAGES[locale])
      .flatMap((text) => (typeof text === 'string' ? text : Object.values(text)))
      .map(String)
    const written = pages.filter((page) => page.locale === locale).map(({ body }) => toPlainText(body))
    expect([...said, ...written].filter((text) => FOREIGN_MARKS.test(text))).toEqual([])
  })
})
