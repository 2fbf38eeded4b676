import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createAreaTree } from '#domain/areaTree.ts'
import type { Organisation } from '#domain/organisation.ts'
import { readContent } from '#profiles/readContent.ts'
import { TODAY } from '../builders.ts'

const FOLDER = fileURLToPath(new URL('../../content', import.meta.url))
const { content, issues, files } = readContent(FOLDER, { lang: 'en', today: TODAY })
if (!content)
  throw new Error(issues.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
const { organisations, vocabulary, concepts, pages, city } = content

/** Contact details from sources older than this are probably no longer true. */
const TWO_YEARS_AGO = '2024-11-24'

/** A date known only in part could be as late as its last day, but is trusted only as its first. */
function newestDate({ sources }: Organisation): string {
  return (
    sources
      .map(({ date }) => (date ? `${date}-01-01`.slice(0, 10) : ''))
      .sort()
      .at(-1) ?? ''
  )
}

function slugsOf(wrong: readonly Organisation[]): string[] {
  return wrong.map(({ slug }) => slug)
}

function textOf(slug: string): string {
  return readFileSync(`${FOLDER}/organisations/${slug}.md`, 'utf8')
}

/** What is left of a profile when web addresses, dates and the two register numbers are taken out. */
function withoutKnownNumbers(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, '')
    .replace(/^(businessId|registerNumber|founded):.*$/gm, '')
    .replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, '')
    .replace(/\b(1[89]|20)\d\d\s?[–-]\s?(1[89]|20)\d\d\b/g, '')
}

describe('the content folder', () => {
  it('has no error', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has at least 165 profiles, and an organisation for every file', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(165)
    expect(organisations.length).toBe(files)
    expect(files).toBe(readdirSync(`${FOLDER}/organisations`).length)
  })

  it.each([
    'nicehearts',
    'trapesa',
    'kylamaja',
    'esma',
    'suomi-syyria',
    'mpny',
    'nuorten-polku',
    'irakin-naisten-yhdistys',
    'ejy',
    'nestori',
  ])('has the profile %s', (slug) => {
    expect(organisations.map((one) => one.slug)).toContain(slug)
  })
})

describe('every profile of the content folder', () => {
  it('has a summary in Finnish, Swedish and English', () => {
    expect(slugsOf(organisations.filter(({ summary }) => !(summary.fi && summary.sv && summary.en)))).toEqual(
      [],
    )
  })

  it('says of nobody that the organisation confirmed it', () => {
    expect(slugsOf(organisations.filter(({ confirmed }) => confirmed !== undefined))).toEqual([])
  })

  it('names its sources', () => {
    expect(slugsOf(organisations.filter(({ sources }) => sources.length === 0))).toEqual([])
  })

  it('prints no phone, e-mail or street that comes from an old or undated source', () => {
    const printing = organisations.filter(
      ({ contact, locations, services }) =>
        contact.email !== undefined ||
        contact.phones.length > 0 ||
        locations.length > 0 ||
        services.some((service) => service.phone !== undefined || service.locations.length > 0),
    )
    expect(slugsOf(printing.filter((one) => newestDate(one) < TWO_YEARS_AGO))).toEqual([])
  })

  it('holds no e-mail address', () => {
    expect(slugsOf(organisations.filter(({ slug }) => textOf(slug).includes('@')))).toEqual([])
  })

  it('holds no number that could be a phone number', () => {
    const phoneLike = /(\+358|\b0)[\d\s()-]{5,}\d|\d[\d\s-]{6,}\d/
    expect(
      slugsOf(organisations.filter(({ slug }) => phoneLike.test(withoutKnownNumbers(textOf(slug))))),
    ).toEqual([])
  })

  it('holds no Finnish personal identity code', () => {
    const identity = /\b\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]\b/
    expect(slugsOf(organisations.filter(({ slug }) => identity.test(textOf(slug))))).toEqual([])
  })
})

describe('the profiles together', () => {
  it('list services in at least 25', () => {
    expect(organisations.filter(({ services }) => services.length > 0).length).toBeGreaterThanOrEqual(25)
  })
})

describe('the vocabulary of the content folder', () => {
  it('has 25 themes, at least 20 target groups and at least 60 languages', () => {
    expect(vocabulary.themes).toHaveLength(25)
    expect(vocabulary.targetGroups.length).toBeGreaterThanOrEqual(20)
    expect(vocabulary.languages.length).toBeGreaterThanOrEqual(60)
  })

  it('has the 7 major areas and 61 districts', () => {
    const kinds = (kind: string) => vocabulary.areas.filter((area) => area.kind === kind)
    expect(kinds('major-area')).toHaveLength(7)
    expect(kinds('district')).toHaveLength(61)
  })

  it('builds an area tree in which every district lies in the city', () => {
    const tree = createAreaTree(vocabulary.areas)
    const districts = vocabulary.areas.filter(({ kind }) => kind === 'district')
    expect(districts.filter(({ id }) => !tree.isWithin(id, city.area))).toEqual([])
  })

  it.each(['themes', 'targetGroups', 'languages', 'areas', 'cooperation'] as const)(
    'names each of %s once',
    (list) => {
      const ids = vocabulary[list].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )
})

describe('the thesaurus of the content folder', () => {
  it('has at least 120 concepts, each with words in Finnish, Swedish and English', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(120)
    const poor = concepts.filter(({ words }) => !(words.fi?.length && words.sv?.length && words.en?.length))
    expect(poor.map(({ id }) => id)).toEqual([])
  })
})

describe('the pages of the content folder', () => {
  it('are the same ones in every language they are written in', () => {
    const names = (locale: string) => pages.filter((page) => page.locale === locale).map(({ name }) => name)
    for (const locale of city.pageLocales ?? city.locales)
      expect(names(locale)).toEqual(names(city.locales[0] ?? ''))
    expect(names('fi')).toEqual(expect.arrayContaining(['about', 'accessibility', 'privacy']))
  })
})

describe('the map of areas', () => {
  const shapes = city.areaMap?.shapes ?? []
  const corners = (outline: string) => outline.split(' ')

  it('shows every major area once, and nothing else', () => {
    const major = vocabulary.areas.filter(({ kind }) => kind === 'major-area').map(({ id }) => id)
    expect(shapes.map(({ area }) => area).sort()).toEqual(major.sort())
  })

  it('draws each with a few dozen corners, inside the drawing', () => {
    for (const { area, outline } of shapes) {
      const points = corners(outline).map((corner) => corner.split(',').map(Number))
      expect(points.length, area).toBeGreaterThanOrEqual(20)
      expect(points.length, area).toBeLessThanOrEqual(60)
      expect(Math.max(...points.map(([x = 0]) => x)), area).toBeLessThanOrEqual(city.areaMap?.width ?? 0)
      expect(Math.max(...points.map(([, y = 0]) => y)), area).toBeLessThanOrEqual(city.areaMap?.height ?? 0)
    }
  })

  it('leaves no gap between neighbours: each shares corners with another', () => {
    for (const { area, outline } of shapes) {
      const others = new Set(
        shapes.filter((other) => other.area !== area).flatMap((other) => corners(other.outline)),
      )
      expect(corners(outline).filter((corner) => others.has(corner)).length, area).toBeGreaterThan(5)
    }
  })
})
