import { describe, expect, it } from 'vitest'
import { createEngine } from '#search/createEngine.ts'
import { IndexFileError, packSections } from '#search/index/container.ts'
import { addParts, readConcepts, readNames, readTexts, TIERS, type Tiers } from '#search/index/searchFiles.ts'
import { loadEngine } from '#search/loadEngine.ts'
import { TODAY } from '../../builders.ts'
import { concept, filesOf, idsOf, query } from '../asking.ts'

const READ = { names: readNames, concepts: readConcepts, texts: readTexts } as const
const CONCEPTS = [concept('debt', { fi: ['velka'] })]
const FILES = filesOf(
  {
    shakki: { name: 'Shakkikerho', summary: { fi: 'Pelaamme lautapelejä joka ilta.' } },
    velat: { name: 'Talousapu', keywords: { fi: ['velka'] } },
  },
  { concepts: CONCEPTS },
)

describe('the files of the index', () => {
  it('are the same bytes for the same content, so that their names are', () => {
    const again = filesOf(
      {
        shakki: { name: 'Shakkikerho', summary: { fi: 'Pelaamme lautapelejä joka ilta.' } },
        velat: { name: 'Talousapu', keywords: { fi: ['velka'] } },
      },
      { concepts: CONCEPTS },
    )
    expect(again).toEqual(FILES)
  })

  it('come first things first: long texts are in the last only', () => {
    const text = (tier: (typeof TIERS)[number]) => new TextDecoder().decode(FILES[tier])
    expect(text('names')).toContain('Shakkikerho')
    expect(text('names')).not.toContain('lautapelejä')
    expect(text('texts')).toContain('lautapelejä')
  })

  for (const tier of TIERS) {
    it(`cannot be used as another: ${tier}`, () => {
      for (const other of TIERS.filter((one) => one !== tier)) {
        expect(() => READ[tier](FILES[other]), `${other} as ${tier}`).toThrow(IndexFileError)
      }
    })

    it(`say why they cannot be used: ${tier}, cut, emptied or without its head`, () => {
      expect(faultOf(() => READ[tier](FILES[tier].subarray(0, -1)))).toBe('incomplete')
      expect(faultOf(() => READ[tier](new Uint8Array()))).toBe('not-an-index')
      expect(faultOf(() => READ[tier](packSections({})))).toBe('not-an-index')
    })
  }
})

describe('an engine of some tiers', () => {
  const names = readNames(FILES.names)

  it('finds names, without meanings and long texts', () => {
    const engine = createEngine({ names }, TODAY)
    expect(idsOf(engine.search(query('shakkikerho')))).toEqual(['shakki'])
    expect(idsOf(engine.search(query('velka')))).toEqual(['velat'])
    expect(engine.search(query('lautapelejä')).hits).toEqual([])
    expect(engine.search(query('', { language: ['fi'] })).hits).toHaveLength(2)
  })

  it('knows meanings with the second file and long texts with the third', () => {
    const two = createEngine({ names, concepts: readConcepts(FILES.concepts) }, TODAY)
    expect(two.search(query('velka')).concepts).toEqual(['debt'])
    expect(idsOf(loadEngine(FILES, TODAY).search(query('lautapelejä')))).toEqual(['shakki'])
  })

  it('calls a concept by its first word in a language that it has no label in', () => {
    // Made up: who speaks of debts is found by loans, so the reason is the concept.
    const debt = concept('debt', { fi: ['velka', 'laina'], tr: ['Borç danışmanlığı', 'borç'] })
    const files = filesOf({ velat: { name: 'Talousapu', keywords: { fi: ['velka'] } } }, { concepts: [debt] })
    const small = { names: readNames(files.names), concepts: readConcepts(files.concepts) }
    const labelsFor = (tiers: Tiers) => {
      const [hit] = createEngine(tiers, TODAY).search(query('laina', {}, 'tr')).hits
      return hit?.because.flatMap((because) => (because.kind === 'concept' ? [because.label] : []))
    }
    expect(labelsFor(small)).toEqual([debt.label.en])
    expect(labelsFor(addParts(small, files.parts))).toEqual(['Borç danışmanlığı'])
  })

  it('finds nothing, and says so, for words it does not know yet', () => {
    const { hits, help } = createEngine({ names }, TODAY).search(query('lautapelejä'))
    expect(hits).toEqual([])
    expect(help).toEqual({ related: [], neighbours: [] })
  })
})

function faultOf(read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    return error instanceof IndexFileError ? error.fault : `${error}`
  }
}
