import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createDirectory, createEngine } from '#search/createEngine.ts'
import { addParts, readConcepts, readNames, readTexts } from '#search/index/searchFiles.ts'
import { TODAY } from '../../builders.ts'
import { idsOf, query } from '../asking.ts'
import { realSearch } from '../realSearch.ts'

const { files, engine: whole } = realSearch()
const names = readNames(files.names)
const concepts = readConcepts(files.concepts)
const texts = readTexts(files.texts)
const directory = createDirectory(names, TODAY)
const small = createEngine({ names, concepts, texts }, TODAY, directory)
const wantsOf = (text: string, locale = 'fi') => small.search(query(text, {}, locale)).wants

const FOLDER = 'tests/search/golden'
const golden = readdirSync(FOLDER).flatMap((file) => {
  const queries = parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as readonly { readonly q: string }[]
  return queries.map(({ q }) => ({ q, lang: file.split('.')[0] ?? '' }))
})
/** So many of a hundred questions are answered as with all words of all languages. */
const ALIKE = 0.97

describe('the parts that a query wants', () => {
  it('are none where the words of the page’s three languages do', () => {
    for (const text of ['', 'velkaneuvonta', 'fotboll', 'homework help', 'missä', 'Tapiolan kuoro', 've'])
      expect(wantsOf(text), text).toEqual([])
  })

  it('are the languages of the letters typed', () => {
    expect(wantsOf('долги')).toEqual(['words-ru', 'words-uk'])
    expect(wantsOf('ديون')).toEqual(['words-ar', 'words-ckb', 'words-fa'])
    expect(wantsOf('下棋')).toEqual(['words-zh'])
  })

  it('are all languages for a Latin word that nothing explains, and that of the page in any case', () => {
    expect(wantsOf('xyzzyq')).toEqual(Object.keys(files.parts))
    expect(wantsOf('velka', 'ru')).toEqual(['words-ru'])
  })

  const grown = new Map<string, typeof whole>()
  /** The engine when so many parts have come; many questions want the same. */
  function growBy(wants: readonly string[]): typeof whole {
    const come = Object.fromEntries(wants.map((name) => [name, files.parts[name] ?? new Uint8Array()]))
    const engine =
      grown.get(wants.join()) ?? createEngine(addParts({ names, texts, concepts }, come), TODAY, directory)
    grown.set(wants.join(), engine)
    return engine
  }

  it('make a golden query find at last what it would find with everything', () => {
    const differing = golden.filter(({ q, lang }) => {
      const locale = ['fi', 'sv', 'en', 'ru', 'ar'].includes(lang) ? lang : 'en'
      const asked = query(q, {}, locale)
      const three = (engine: typeof whole) => idsOf(engine.search(asked)).slice(0, 3).join()
      return three(growBy(small.search(asked).wants)) !== three(whole)
    })
    expect(differing.length / golden.length).toBeLessThan(1 - ALIKE)
  }, 120_000)
})
