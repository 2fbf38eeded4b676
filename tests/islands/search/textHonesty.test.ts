import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { toOrganisation } from '#domain/toOrganisation.ts'
import { createTranslate } from '#i18n/translate.ts'
import { BecauseList } from '#islands/search/BecauseList.tsx'
import { OptionLabel } from '#islands/search/OptionLabel.tsx'
import { ResultCard } from '#islands/search/ResultCard.tsx'
import { createSearchProps } from '#islands/search/searchProps.ts'
import { toCard } from '#islands/search/toCard.ts'
import { toSearchData } from '#search/document.ts'
import { joinDocument, splitDocument } from '#search/index/splitDocument.ts'
import { parsed, TODAY } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

const { city, vocabulary, concepts } = realContent()
const URLS = { names: '/', concepts: '/', texts: '/', parts: {} }

function propsIn(locale: 'fi' | 'en' | 'ar') {
  return createSearchProps(locale, { city, vocabulary, concepts, today: TODAY }, URLS)
}

/** The card of an organisation as a page in `locale` shows it, after its way through the search's files. */
function cardIn(locale: 'fi' | 'en' | 'ar', organisation: ReturnType<typeof toOrganisation>): string {
  const [made] = toSearchData([organisation], vocabulary).documents
  if (!made) throw new Error('An active organisation is in the search')
  const { named, details } = splitDocument(made)
  const document = joinDocument(named, details)
  const because = [] as const
  const card = toCard(document, { because }, locale)
  const hit = { id: document.id, score: 0, service: 0, because }
  return renderToStaticMarkup(h(ResultCard, { hit, card, page: propsIn(locale), t: createTranslate(locale) }))
}

const { profile, body } = parsed()
const ar = { name: 'جمعية', summary: 'نص خيالي للمثال فقط.', body: [], isCurrent: true, isReviewed: false }

describe('a card', () => {
  it('says nothing of texts that the profile has in the language of the page', () => {
    const card = cardIn('en', toOrganisation('esimerkki', profile, body, { ar }))
    expect(card).not.toContain('unchecked')
    expect(card).not.toContain('lang="en"')
  })

  it('gives a text in another language that language, its direction and a tag', () => {
    const card = cardIn('ar', toOrganisation('esimerkki', profile, body))
    expect(card).toMatch(/<span lang="en" dir="ltr">[^<]*Peer support/)
    expect(card).toMatch(/<span class="tag">[^<]*الإنجليزية/)
    expect(card).toContain('<bdi translate="no" lang="fi" dir="ltr">')
  })

  it('says at the name and at the summary that nobody has checked their translation', () => {
    const card = cardIn('ar', toOrganisation('esimerkki', profile, body, { ar }))
    const tag = `<span class="tag">${createTranslate('ar')('text.tag.unreviewed')}</span>`
    expect(card.split(tag)).toHaveLength(3)
    expect(card).not.toContain('lang=')
  })
})

describe('a reason', () => {
  const say = (because: Parameters<typeof BecauseList>[0]['because']) =>
    renderToStaticMarkup(h(BecauseList, { because, page: propsIn('ar'), t: createTranslate('ar') }))

  it('gives the name of a service its language', () => {
    expect(say([{ kind: 'service', name: 'Kahvila', index: 0, lang: 'fi' }])).toContain(
      '<bdi lang="fi">Kahvila</bdi>',
    )
  })

  it('gives a concept its language', () => {
    expect(say([{ kind: 'concept', asked: 'velat', id: 'debt', label: 'debt', lang: 'en' }])).toContain(
      '<bdi lang="en">debt</bdi>',
    )
  })
})

describe('the label of an option', () => {
  it('has the language of a place that has no name in the language of the page', () => {
    const options = propsIn('ar').options.area
    const foreign = options.filter(({ lang }) => lang !== undefined)
    const own = options.filter(({ lang }) => lang === undefined)
    expect(own.some(({ id }) => id === 'espoo')).toBe(true)
    expect(foreign.length).toBeGreaterThan(10)
    const [option] = foreign
    if (!option) throw new Error('checked above')
    expect(renderToStaticMarkup(h(OptionLabel, { option, id: option.id }))).toBe(
      `<bdi lang="en">${option.label}</bdi>`,
    )
  })

  it('needs none in the language of the page', () => {
    expect(propsIn('fi').options.area.filter(({ lang }) => lang !== undefined)).toEqual([])
  })
})
