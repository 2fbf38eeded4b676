import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TIERS, type Tier, wordsPart } from '#search/index/searchFiles.ts'
import type { ShownAnswer } from '../../../src/islands/search/holdings.ts'
import { createSession, type Progress } from '../../../src/islands/search/session.ts'
import { TODAY } from '../../builders.ts'
import { concept, filesOf, idsOf, type Knowledge, query } from '../../search/asking.ts'

const PROFILES = {
  shakki: { name: 'Shakkikerho', summary: { fi: 'Pelaamme lautapelejä joka ilta.' } },
  velat: { name: 'Talousapu', keywords: { fi: ['velka'] } },
}
const CONCEPTS = [concept('debt', { fi: ['velka'], ru: ['долги'], so: ['deyn'] })]
const SMALL = listFiles({ concepts: CONCEPTS })
/** Cut as a large directory is, a word a range. */
const LARGE = listFiles({ concepts: CONCEPTS, rangeBytes: 1 })
/** Place of the version in a file of the index, behind the four bytes of its sign. */
const VERSION_AT = 4

/** What a server has, by address; what it has not, it never answers. */
const served = new Map<string, Uint8Array<ArrayBuffer>>()
const fetched: string[] = []

beforeEach(() => {
  served.clear()
  fetched.length = 0
  for (const [name, bytes] of Object.entries({ ...LARGE, ...SMALL })) serve(name, bytes)
  // What never comes is given up at once.
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  vi.stubGlobal('fetch', async (name: string) => {
    fetched.push(name)
    const body = served.get(name)
    if (!body) throw new DOMException('', 'TimeoutError')
    return new Response(body)
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function listFiles(knowledge: Knowledge): Readonly<Record<string, Uint8Array>> {
  const { parts, ...tiers } = filesOf(PROFILES, knowledge)
  return { ...tiers, ...parts }
}

function serve(name: string, bytes: Uint8Array): void {
  served.set(name, new Uint8Array(gzipSync(bytes)))
}

function bytesOf(name: string): Uint8Array {
  return SMALL[name] ?? new Uint8Array()
}

function open() {
  const [names, concepts, texts] = TIERS
  const parts = Object.fromEntries(Object.keys(LARGE).map((name) => [name, name]))
  const session = createSession({ urls: { names, concepts, texts, parts }, today: TODAY })
  const told: Progress[] = []
  return {
    told,
    load: () => session.load((progress) => told.push(progress)),
    /** Every answer to one question, in order. */
    ask: async (text: string) => {
      const heard: (ShownAnswer | undefined)[] = []
      await session.ask(query(text), 20, (answer) => heard.push(answer))
      return heard.map((answer) => answer && idsOf(answer))
    },
  }
}

const LATER: readonly Exclude<Tier, 'names'>[] = ['concepts', 'texts']
const DAMAGE: Readonly<Record<string, (name: string) => void>> = {
  'is cut short': (name) => serve(name, bytesOf(name).subarray(0, -9)),
  'breaks off on the way': (name) => {
    served.set(name, served.get(name)?.slice(0, 20) ?? new Uint8Array())
  },
  'is of another version': (name) => {
    const file = bytesOf(name).slice()
    file[VERSION_AT] = 99
    serve(name, file)
  },
  'is another file': (name) => serve(name, new TextEncoder().encode('<h1>Wi-Fi</h1>')),
  'never comes': (name) => {
    served.delete(name)
  },
}

describe('a session of the search', () => {
  it('is usable with the names, and tells when it is complete', async () => {
    const session = open()
    await session.load()
    expect(session.told).toEqual(['loading', 'usable', 'usable', 'complete'])
    expect(await session.ask('lautapelejä')).toEqual([['shakki']])
  })

  it('has no answer before the names are there', async () => {
    expect(await open().ask('shakki')).toEqual([undefined])
  })

  for (const tier of LATER) {
    for (const [what, damage] of Object.entries(DAMAGE)) {
      it(`says so when the file of ${tier} ${what}, finds names, and is complete after a retry`, async () => {
        damage(tier)
        const session = open()
        await session.load()
        expect(session.told.at(-1)).toBe('partial')
        expect((await session.ask('shakkikerho')).at(-1)).toEqual(['shakki'])

        serve(tier, bytesOf(tier))
        await session.load()
        expect(session.told.at(-1)).toBe('complete')
        expect((await session.ask('lautapelejä')).at(-1)).toEqual(['shakki'])
      })
    }
  }
})

describe('parts that only some queries need', () => {
  it('stay where they are while the words of the page’s language do', async () => {
    const session = open()
    await session.load()
    await session.ask('velka')
    await session.ask('shakkikerho')
    expect(fetched).toEqual([...TIERS])
  })

  it('come for letters of another script, and the answer is given again', async () => {
    const session = open()
    await session.load()
    expect(await session.ask('долги')).toEqual([[], ['velat']])
    expect(fetched).toContain(wordsPart('ru'))
    expect(fetched).not.toContain(wordsPart('so'))
    expect(await session.ask('долги')).toEqual([['velat']])
  })

  it('come for a Latin word that nothing explains', async () => {
    const session = open()
    await session.load()
    expect((await session.ask('deyn')).at(-1)).toEqual(['velat'])
  })

  it('answer nothing that nobody asks any more', async () => {
    const session = open()
    await session.load()
    const [first, second] = await Promise.all([session.ask('долги'), session.ask('долг')])
    expect(first).toEqual([[]])
    expect(second.at(-1)).toEqual(['velat'])
  })

  it.each(Object.entries(DAMAGE))('say so when one %s, and come after a retry', async (_what, damage) => {
    const part = wordsPart('ru')
    damage(part)
    const session = open()
    await session.load()
    expect(await session.ask('долги')).toEqual([[]])
    expect(session.told.at(-1)).toBe('partial')
    expect(await session.ask('shakkikerho')).toEqual([['shakki']])

    serve(part, bytesOf(part))
    await session.load()
    expect((await session.ask('долги')).at(-1)).toEqual(['velat'])
  })
})

describe('postings in ranges', () => {
  const isRange = (name: string) => /-\d+$/.test(name)

  beforeEach(() => {
    for (const tier of TIERS) serve(tier, LARGE[tier] ?? new Uint8Array())
  })

  it('come as far as a query needs them', async () => {
    const session = open()
    await session.load()
    expect(fetched.filter(isRange)).toEqual([])
    expect(await session.ask('shakkikerho')).toEqual([[], ['shakki']])
    const first = fetched.filter(isRange)
    expect(first.length).toBeGreaterThan(0)
    expect((await session.ask('lautapelejä')).at(-1)).toEqual(['shakki'])
    expect(fetched.filter(isRange).length).toBeGreaterThan(first.length)
    expect(fetched.filter(isRange).length).toBeLessThan(Object.keys(LARGE).filter(isRange).length)
  })

  it('are not fetched twice, and say so when they do not come', async () => {
    const session = open()
    await session.load()
    for (const name of Object.keys(LARGE).filter(isRange)) served.delete(name)
    expect(await session.ask('shakkikerho')).toEqual([[]])
    expect(session.told.at(-1)).toBe('partial')
    const tries = fetched.length
    await session.ask('shakkikerho')
    expect(fetched).toHaveLength(tries)

    for (const [name, bytes] of Object.entries(LARGE).filter(([name]) => isRange(name))) serve(name, bytes)
    await session.load()
    expect((await session.ask('shakkikerho')).at(-1)).toEqual(['shakki'])
  })
})
