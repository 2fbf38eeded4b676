import { describe, expect, it } from 'vitest'
import { readConcepts } from '#search/index/searchFiles.ts'
import type { Answer } from '#search/query.ts'
import { becauseOf, idsOf, query } from './asking.ts'
import { realSearch } from './realSearch.ts'

const { content, engine, files } = realSearch()

function search(text: string, locale = 'fi'): Answer {
  return engine.search(query(text, {}, locale))
}

/** What the first hits were found by: ids of concepts, and words as they stand in the record. */
function reasonsOf(answer: Answer): readonly string[] {
  return becauseOf(answer).flatMap((one) => {
    if (one.kind === 'concept') return [one.id]
    return one.kind === 'word' ? [one.found] : []
  })
}

describe('the search over the real content', () => {
  it.each(['velkaneuvonnasta', 'velat', 'velkoja', 'долги', 'ديون'])(
    'leads from %s to help with debts',
    (text) => {
      const answer = search(text)
      expect(answer.concepts).toContain('debt')
      // No organisation says that it works with debts, so each is there for advice, and says just that.
      expect(reasonsOf(answer)).toContain('theme/advice-rights')
      expect(reasonsOf(answer)).not.toContain('debt')
      expect(answer.hits.length).toBeLessThan(content.organisations.length / 4)
    },
  )

  it('names advice first for a debt, though debt bondage begins so and a shelter’s name shares its letters', () => {
    expect(reasonsOf(search('velka'))).toEqual(['theme/advice-rights'])
  })

  it('leads from debts in every language to the same organisations', () => {
    const [russian, arabic, estonian] = ['долги', 'ديون', 'võlad'].map((word) => idsOf(search(word)).sort())
    expect(arabic).toEqual(russian)
    expect(estonian).toEqual(russian)
  })

  it('leads from yksinäinen to who is there for the lonely', () => {
    const answer = search('yksinäinen')
    expect(answer.concepts).toContain('loneliness')
    expect(idsOf(answer).slice(0, 5)).toContain('helsinkimissio')
  })

  it('leads from vapaaehtoistyo, without its dots, to voluntary work', () => {
    const answer = search('vapaaehtoistyo')
    expect(idsOf(answer)[0]).toBe('espoon-vapaaehtoisverkosto')
    expect(reasonsOf(answer)).toContain('vapaaehtoistyö')
  })

  it('leads from jalkapalo tytöille leppävaara to football for girls', () => {
    const first = idsOf(search('jalkapalo tytöille leppävaara')).slice(0, 3)
    expect(first).toContain('fc-espoo')
    const answer = search('jalkapalo tytöille leppävaara')
    for (const { because } of answer.hits.slice(0, 2)) {
      const asked = because.flatMap((one) => ('asked' in one ? [one.asked] : []))
      expect(asked.join(' ')).toContain('jalkapalo')
      expect(because).toContainEqual(expect.objectContaining({ kind: 'concept', id: 'football' }))
    }
  })

  it.each(['asdf', 'qwrt', 'xyzzy'])('finds nothing for %s', (text) => {
    const { hits, help } = search(text)
    expect(hits).toEqual([])
    expect(help).toBeDefined()
  })

  it.each(['fotboll i alberga', 'yksinäinen', 'shakki espoo', 'Tapiolan kuoro'])(
    'gives no hit of %s a better score than the one before',
    (text) => {
      const scores = search(text).hits.map(({ score }) => score)
      expect(scores.length).toBeGreaterThan(0)
      expect(scores).toEqual([...scores].sort((a, b) => a - b))
    },
  )

  it.each([
    ['vän', 'sv'],
    ['erä', 'fi'],
    ['mẹ', 'en'],
  ])('takes %s for a word, though it is a filler without its marks', (text, lang) => {
    const { hits } = search(text, lang)
    expect(
      hits.some(({ because }) => because.some(({ kind }) => kind === 'word' || kind === 'concept')),
    ).toBe(true)
  })

  it('finds every organisation first by its name', () => {
    const missed = content.organisations
      .filter(({ status }) => status !== 'ended')
      .filter(({ slug, name }) => !Object.values(name).some((one) => idsOf(search(one))[0] === slug))
    expect(missed.map(({ slug }) => slug)).toEqual([])
  })

  it('finds something for the label of every concept that someone is about', () => {
    const { concepts, visit } = readConcepts(files.concepts)
    const spoken = concepts.filter((_, number) => {
      let isSpoken = false
      visit(number, (_document, grade) => {
        isSpoken ||= grade > 1
      })
      return isSpoken
    })
    expect(spoken.length).toBeGreaterThan(80)
    const lost = spoken.flatMap(({ id, label }) =>
      ['fi', 'sv', 'en']
        .filter((lang) => search(label[lang] ?? '', lang).hits.length === 0)
        .map((lang) => `${id} ${lang}`),
    )
    expect(lost).toEqual([])
  }, 60_000)

  it('finds organisations by their own phone numbers and business IDs', () => {
    for (const { slug, businessId, contact } of content.organisations.filter((_, index) => index % 9 === 0)) {
      const numbers = [businessId, contact.phones[0]?.number].filter((one) => one !== undefined)
      for (const number of numbers) expect(idsOf(search(number)), number).toContain(slug)
    }
  })
})
