import { describe, expect, it } from 'vitest'
import { createEngine } from '#search/createEngine.ts'
import { readNames } from '#search/index/searchFiles.ts'
import { loadEngine } from '#search/loadEngine.ts'
import { TODAY } from '../../builders.ts'
import { ask, becauseOf, concept, filesOf, idsOf, query } from '../asking.ts'

const services = [
  { name: { fi: 'Kahvila', en: 'Café' } },
  { name: { fi: 'Naisten ryhmä', en: 'Women’s group' }, targetGroups: ['women'], languages: ['so'] },
]
const CHESS = { kerho: { keywords: { fi: ['shakki', 'pelit'] } } }
const LEMMAS = 'shakkia\tshakki\nkielikahvila\tkielikahvila\tkieli+kahvila'

describe('because', () => {
  it('says nothing where nothing was asked', () => {
    expect(becauseOf(ask({ kerho: { services } }, ''))).toEqual([])
  })

  it.each([
    ['the word itself', 'Shakki', { asked: 'shakki', found: 'shakki', manner: 'exact' }],
    ['a form that the table knows', 'shakkia', { asked: 'shakkia', found: 'shakki', manner: 'stem' }],
    ['the beginning of a word', 'pel', { asked: 'pel', found: 'pelit', manner: 'start' }],
    ['a typing error', 'shaki', { asked: 'shaki', found: 'shakki', manner: 'typo' }],
  ])('says what was asked and what was found for %s', (_what, text, expected) => {
    expect(becauseOf(ask(CHESS, text))).toEqual([{ kind: 'word', ...expected }])
  })

  it('says what stands in the record, diacritics and all', () => {
    const profiles = { kerho: { name: 'Äitikerho' } }
    expect(becauseOf(ask(profiles, 'aitikerho'))).toMatchObject([{ found: 'äitikerho', manner: 'exact' }])
  })

  it('says a base form where a form was asked for', () => {
    const profiles = { kerho: { summary: { fi: 'Pelaamme viikoittain shakkia kerholla.' } } }
    expect(becauseOf(ask(profiles, 'shakkia', {}, { lemmas: LEMMAS }))).toMatchObject([
      { asked: 'shakkia', found: 'shakki', manner: 'form' },
    ])
  })

  it('says the concept in the language of the reader', () => {
    const label = { fi: 'Velat', sv: 'Skulder', en: 'Debts' }
    const concepts = [concept('debt', { fi: ['velka'], ru: ['долги'] }, { label })]
    const profiles = { apu: { keywords: { fi: ['velka'] } } }
    for (const locale of ['fi', 'sv', 'en'] as const) {
      expect(becauseOf(ask(profiles, 'долги', {}, { concepts, locale }))).toEqual([
        { kind: 'concept', asked: 'долги', id: 'debt', label: label[locale] },
      ])
    }
  })

  it('says the theme, not the concept, of who only shares a theme with it; its own people’s first', () => {
    const concepts = [
      concept(
        'debt',
        { fi: ['velka'], ru: ['долги'] },
        { themes: ['peer-support'], targetGroups: ['women'] },
      ),
    ]
    const themes = ['peer-support']
    const profiles = {
      muille: { themes, targetGroups: ['children-families'] },
      kaikille: { themes, targetGroups: ['everyone'] },
      naisille: { themes, targetGroups: ['women'] },
      velallisille: { themes, keywords: { fi: ['velka'] } },
    }
    const answer = ask(profiles, 'долги', {}, { concepts })
    expect(idsOf(answer)).toEqual(['velallisille', 'naisille', 'kaikille', 'muille'])
    const ids = answer.hits.map(({ because }) => because[0]?.kind === 'concept' && because[0].id)
    expect(ids).toEqual(['debt', ...Array.from({ length: 3 }, () => 'theme/peer-support')])
  })

  it('says an option of a facet that the words name', () => {
    const profiles = { kerho: { name: 'Shakki', languages: ['so'] } }
    expect(becauseOf(ask(profiles, 'shakki somali'))).toContainEqual({
      kind: 'concept',
      asked: 'somali',
      id: 'language/so',
      label: 'somali',
    })
  })

  it('says each reason once', () => {
    const reasons = becauseOf(ask(CHESS, 'shakki shakki'))
    expect(reasons).toHaveLength(1)
  })

  it('does not say question words', () => {
    const asked = becauseOf(ask(CHESS, 'missä shakki')).map((one) => 'asked' in one && one.asked)
    expect(asked).toEqual(['shakki'])
  })

  it('says which language its words are in where they are not in the reader’s', () => {
    const concepts = [concept('debt', { fi: ['velka'], ru: ['долги'] })]
    const profiles = { apu: { keywords: { fi: ['velka'] } } }
    const meant = { kind: 'concept', asked: 'долги', id: 'debt' }
    expect(becauseOf(ask(profiles, 'долги', {}, { concepts, locale: 'ru' }))).toEqual([
      { ...meant, label: 'долги' },
    ])
    expect(becauseOf(ask(profiles, 'долги', {}, { concepts, locale: 'et' }))).toEqual([
      { ...meant, label: 'debt', lang: 'en' },
    ])
    const served = becauseOf(ask({ kerho: { services } }, '', { language: ['so'] }, { locale: 'ar' }))
    expect(served).toContainEqual({ kind: 'service', name: 'Women’s group', index: 1, lang: 'en' })
  })

  it('says which of several services passed, in the language of the reader', () => {
    const { hits } = ask({ kerho: { services } }, '', { language: ['so'] }, { locale: 'en' })
    expect(hits[0]?.service).toBe(1)
    expect(hits[0]?.because).toContainEqual({ kind: 'service', name: 'Women’s group', index: 1 })
  })

  it('does not name the service where an organisation has only one', () => {
    const because = becauseOf(ask({ kerho: { services: services.slice(0, 1) } }, '', { language: ['fi'] }))
    expect(because.map(({ kind }) => kind)).toEqual(['facet'])
  })

  it('says which chosen options the service meets, and no others', () => {
    const filters = { language: ['ar', 'so'], area: ['kilo'] }
    expect(becauseOf(ask({ kerho: { languages: ['so'] } }, '', filters))).toEqual([
      { kind: 'facet', facet: 'language', id: 'so' },
      { kind: 'facet', facet: 'area', id: 'kilo' },
    ])
  })

  it('says that someone is open now, free and glad of volunteers', () => {
    const hours = [{ days: ['tu'], opens: '09:00', closes: '15:00' }]
    const profiles = { kerho: { hours, price: 'free', volunteering: { welcome: true } } }
    const now = { date: '2026-11-24', day: 'tu', time: '10:00' }
    const filters = { open: ['now'], price: ['free'], volunteers: ['welcome'] }
    expect(becauseOf(ask(profiles, '', filters, { now }))).toEqual([
      { kind: 'facet', facet: 'price', id: 'free' },
      { kind: 'facet', facet: 'open', id: 'now' },
      { kind: 'facet', facet: 'volunteers', id: 'welcome' },
    ])
  })

  it('is said of words even before the long texts have come', () => {
    const files = filesOf(CHESS)
    const engine = createEngine({ names: readNames(files.names) }, TODAY)
    expect(becauseOf(engine.search(query('shaki')))).toMatchObject([{ found: 'shakki', manner: 'typo' }])
  })

  it('is said by each of the first hundred', () => {
    const many = Object.fromEntries(
      Array.from({ length: 105 }, (_, index) => [`shakki-${index}`, { name: `Shakki ${index}` }]),
    )
    const { hits } = ask(many, 'shakki')
    expect(hits.slice(0, 100).every(({ because }) => because.length > 0)).toBe(true)
    expect(hits.length).toBe(105)
  })
})

describe('scoring', () => {
  it('is told where it is asked for, one part a word', () => {
    const engine = loadEngine(filesOf(CHESS), TODAY)
    const [plain] = engine.search(query('shakki pelit')).hits
    const [told] = engine.search({ ...query('shakki pelit'), isExplained: true }).hits
    expect(plain).not.toHaveProperty('scoring')
    expect(told?.scoring?.map(({ part }) => part)).toEqual(['shakki', 'pelit', 'name, nearness, freshness'])
    expect(idsOf(engine.search(query('shakki pelit')))).toEqual(['kerho'])
  })
})
