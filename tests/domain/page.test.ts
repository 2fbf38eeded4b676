import { describe, expect, it } from 'vitest'
import { type Page, pagesFor } from '#domain/page.ts'

function page(locale: string, name: string): Page {
  return { locale, name, title: name, description: 'A page made up for a test.', body: [] }
}

const PAGES = [page('fi', 'about'), page('en', 'about'), page('fi', 'privacy'), page('sv', 'rules')]

describe('pagesFor', () => {
  const found = (wanted: string) => pagesFor(PAGES, wanted).map(({ locale, name }) => `${locale}/${name}`)

  it('gives each page once, in the language wanted where it is written in it', () => {
    expect(found('fi')).toEqual(['fi/about', 'fi/privacy', 'sv/rules'])
  })

  it('gives the English page else, and whatever there is where there is none', () => {
    expect(found('ar')).toEqual(['en/about', 'fi/privacy', 'sv/rules'])
  })

  it('gives nothing for no pages', () => {
    expect(pagesFor([], 'fi')).toEqual([])
  })
})
