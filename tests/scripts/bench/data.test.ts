import { describe, expect, it } from 'vitest'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { createBenchData } from '../../../scripts/bench/search/createBenchData.ts'
import { createCrowd, parseOrganisation } from '../../../scripts/bench/search/createCrowd.ts'
import { createPlanted } from '../../../scripts/bench/search/createPlanted.ts'
import { build, open } from '../../../scripts/bench/search/engines/ours.ts'
import { readJudged } from '../../../scripts/bench/search/readJudged.ts'
import { toDocuments } from '../../../scripts/bench/search/toDocuments.ts'
import { createFolder } from '../../../scripts/synth/createFolder.ts'
import { TODAY } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

const { vocabulary, organisations: real } = realContent()
const plan = { profiles: 1200, seed: 1, names: 10, inflections: 30 }
const data = createBenchData(plan, vocabulary)
const LOCALES = ['fi', 'sv', 'en']

describe('createPlanted', () => {
  const planted = createPlanted()

  it('makes 60 profiles without an error, among the made-up ones', () => {
    const files = [...planted, ...createFolder({ count: 400, seed: 1, errors: 0, vocabulary })]
    const sources = files.map(({ name, text }) => ({ path: `organisations/${name}`, text }))
    const { issues } = validateProfiles(sources, { vocabulary, today: TODAY, lang: 'en' })
    const errors = issues.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ file, ruleId, field }) => `${file} ${ruleId} ${field}`)).toEqual([])
    expect(planted).toHaveLength(60)
  })

  it('says in every profile that it is made up, and gives no real address', () => {
    for (const { text } of planted) {
      expect(text).toContain('Tämä profiili on keksitty')
      expect(text).toMatch(/website: "https:\/\/[a-z0-9-]+\.example\/"/)
    }
  })

  it('takes nobody’s name', () => {
    const names = new Set(real.flatMap(({ name }) => Object.values(name)))
    const taken = planted.map(parseOrganisation).flatMap(({ name }) => Object.values(name))
    expect(taken.filter((name) => names.has(name))).toEqual([])
  })
})

describe('readJudged', () => {
  const judged = readJudged()

  it('asks for planted organisations only', () => {
    const known = new Set(createPlanted().map(({ name }) => name.replace('.md', '')))
    const asked = judged.filter(({ group }) => group === 'judged')
    expect(asked).toHaveLength(106)
    expect(asked.flatMap((query) => query.expect).filter((id) => !known.has(id))).toEqual([])
  })

  it('asks each query once, nonsense with nobody to be found', () => {
    expect(new Set(judged.map(({ text }) => text)).size).toBe(judged.length)
    const nonsense = judged.filter(({ group }) => group === 'nonsense')
    expect(nonsense.map(({ text }) => text)).toEqual(expect.arrayContaining(['asdf', 'qwrt', 'xyzzy']))
    expect(nonsense.flatMap((query) => query.expect)).toEqual([])
  })
})

describe('createBenchData', () => {
  const ids = data.organisations.map(({ slug }) => slug)

  it('makes as many different organisations as are wanted, the planted ones spread among them', () => {
    expect(ids).toHaveLength(plan.profiles)
    expect(new Set(ids).size).toBe(plan.profiles)
    const places = createPlanted().map(({ name }) => ids.indexOf(name.replace('.md', '')))
    expect(Math.min(...places)).toBeLessThan(20)
    expect(Math.max(...places)).toBeGreaterThan(plan.profiles * 0.9)
  })

  it('expects only organisations that a search may find', () => {
    const found = new Set(toDocuments(data.organisations, vocabulary, LOCALES).map(({ id }) => id))
    expect(data.queries.flatMap((query) => query.expect).filter((id) => !found.has(id))).toEqual([])
  })

  it('asks names of planted organisations and of the crowd, and compounds', () => {
    const of = (group: string) => data.queries.filter((query) => query.group === group)
    const planted = new Set(createPlanted().map(({ name }) => name.replace('.md', '')))
    const forPlanted = of('names').filter((query) => query.expect.some((id) => planted.has(id)))
    expect(of('names')).toHaveLength(8 * plan.names)
    expect(forPlanted).toHaveLength((8 * plan.names) / 2)
    expect(of('inflections')).toHaveLength(plan.inflections)
  })

  it('asks for compounds in forms that nobody wrote', () => {
    const everything = toDocuments(data.organisations, vocabulary, LOCALES)
      .flatMap(({ texts }) => texts)
      .join(' ')
    const written = new Set(everything.toLowerCase().match(/[\p{L}-]+/gu))
    const unseen = data.queries.filter(({ group }) => group === 'inflections')
    expect(unseen.filter(({ text }) => written.has(text))).toEqual([])
  })

  it('is the same for the same seed and another for another', () => {
    const small = { profiles: 300, seed: 3, names: 3, inflections: 9 }
    const once = createBenchData(small, vocabulary)
    expect(createBenchData(small, vocabulary)).toEqual(once)
    expect(createBenchData({ ...small, seed: 4 }, vocabulary).queries).not.toEqual(once.queries)
  }, 30_000)
})

describe('createCrowd', () => {
  it('goes on with other names when there are no more', () => {
    const crowd = [...createCrowd(40, 1, vocabulary, 15)].map(parseOrganisation)
    expect(new Set(crowd.map(({ slug }) => slug)).size).toBe(40)
    expect(new Set(crowd.flatMap(({ name }) => Object.values(name))).size).toBe(40)
    expect(crowd[15]?.slug).toBe(`pohjois-${crowd[0]?.slug}`)
  })
})

describe('toDocuments', () => {
  it('gives labels in the languages of the pages alone', () => {
    const one = data.organisations.slice(0, 1)
    const labelsIn = (locales: readonly string[]) => toDocuments(one, vocabulary, locales)[0]?.labels ?? []
    const [finnish, all] = [labelsIn(['fi']), labelsIn(['fi', 'sv', 'en'])]
    expect(finnish.length).toBeGreaterThan(0)
    expect(all).toHaveLength(finnish.length * 3)
    expect(all).toEqual(expect.arrayContaining([...finnish]))
  })
})

describe('our engine in the bench', () => {
  it('is opened from the files it built, and finds', async () => {
    const documents = toDocuments(data.organisations, vocabulary, LOCALES)
    const files = await build({ ...realContent(), organisations: data.organisations, vocabulary, documents })
    const engine = await open(async (name) => new Uint8Array(files[name] ?? []))
    await engine.whole
    expect(await engine.search('Matinkylän Shakkikerho')).toContain('matinkylan-shakkikerho')
    expect(engine.filterAlone?.(0)).toBeDefined()
  }, 30_000)
})
