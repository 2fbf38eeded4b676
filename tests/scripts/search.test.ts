import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { profileText } from '../builders.ts'
import { contentFolder, run, temporaryFolder } from './running.ts'

const FOLDER = contentFolder({
  shakki: profileText({ name: { fi: 'Shakkikerho', en: 'Chess Club' }, areas: ['kilo'], languages: ['so'] }),
  shakkiseura: profileText({ name: 'Shakkiseura', areas: ['espoo'] }),
  laulu: profileText({
    name: 'Laulajat',
    services: [
      { name: 'Kuoro', targetGroups: ['women'] },
      { name: 'Bändi', languages: ['ar'] },
    ],
  }),
  rikki: profileText({ name: 'Shakkirikko', themes: ['sportz'] }),
})

function ask(...words: string[]) {
  const { status, stdout, stderr } = run('search', ['--content', FOLDER, '--json', ...words])
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Many questions in one run, which makes one index for them. */
function askAll(queries: readonly Readonly<Record<string, unknown>>[]) {
  const file = `${temporaryFolder()}/queries.json`
  writeFileSync(file, JSON.stringify(queries))
  return ask('--queries', file)
}

function idsOf(answer: { results: readonly { id: string }[] }): string[] {
  return answer.results.map(({ id }) => id)
}

describe('npm run search', () => {
  const [typo, nobody, women] = askAll([
    { q: 'shakkikreho' },
    { q: 'laulajat', language: 'so', target: 'women' },
    { q: '', target: 'women' },
  ])

  it('prints a total and a numbered list with reasons', () => {
    const { status, stdout } = run('search', ['--content', FOLDER, 'shakkikerho', 'somali'])
    expect(status).toBe(0)
    const [first, second, third] = stdout.split('\n')
    expect(first).toMatch(/^1 organisations, [\d.]+ ms$/)
    expect(second).toBe('1. Shakkikerho  (shakki)')
    expect(third?.trim()).toBe('shakkikerho')
    expect(stdout).not.toContain('×')
  })

  it('answers in --json with query, total, time and results', () => {
    const answer = ask('shakkikerho')
    expect(answer).toMatchObject({ query: 'shakkikerho', total: 1, tookMs: expect.any(Number) })
    expect(answer.results).toEqual([
      {
        id: 'shakki',
        name: 'Shakkikerho',
        score: expect.any(Number),
        service: null,
        because: ['shakkikerho'],
      },
    ])
    expect(answer.help).toEqual([])
  })

  it('says with --explain how each hit was scored, word by word', () => {
    const { stdout } = run('search', ['--content', FOLDER, '--explain', 'shakkikerho'])
    expect(stdout).toMatch(/^ {5}shakkikerho: [\d.]+ × [\d.]+$/m)
  })

  it('says how the word that was typed led to the one that stands there', () => {
    expect(typo.results[0].because).toEqual(['shakkikreho → shakkikerho (typo)'])
  })

  it('says how a score came about only where it is asked', () => {
    expect(typo.results[0].scoring).toBeUndefined()
    const lines: string[] = ask('shakkikerho', '--explain').results[0].scoring
    expect(lines.join('\n')).toMatch(/^shakkikerho: [\d.]+ × 1$/m)
  })

  it('helps on where nothing is found', () => {
    expect(nobody.total).toBe(0)
    expect(nobody.help).toEqual(['Without --language: 1 organisations'])
  })

  it('lists every valid profile where nothing is asked, and leaves out the broken one', () => {
    expect(idsOf(ask())).toEqual(['laulu', 'shakki', 'shakkiseura'])
  })

  it('narrows by filters, each of which may be given again', () => {
    const both = ['--language', 'so', '--language', 'ar']
    expect(idsOf(ask('shakki', '--area', 'kilo', '--target', 'immigrants'))).toEqual([
      'shakki',
      'shakkiseura',
    ])
    expect(idsOf(ask(...both, '--theme', 'peer-support')).sort()).toEqual(['laulu', 'shakki'])
  })

  it('narrows by price, delivery, hours and volunteers, of which the profiles say nothing', () => {
    const filters = { price: 'free', delivery: 'online', volunteers: 'welcome', open: 'now' }
    const asked = Object.entries(filters).map(([name, id]) => ({ q: '', [name]: id }))
    expect(askAll([...asked, { q: '' }]).map(({ total }: { total: number }) => total)).toEqual([
      0, 0, 0, 0, 3,
    ])
    const words = Object.entries(filters).flatMap(([name, id]) => [`--${name}`, id])
    expect(ask(...words).total).toBe(0)
  })

  it('names the service that matched', () => {
    expect(women.results[0]).toMatchObject({ id: 'laulu', service: 'Kuoro' })
  })

  it('gives no more results than --limit, in the language of --locale', () => {
    const answer = ask('shakki', '--limit', '1', '--locale', 'en')
    expect(answer).toMatchObject({ total: 2, results: [{ id: 'shakki', name: 'Chess Club' }] })
    expect(answer.results).toHaveLength(1)
  })
})

describe('npm run search --queries', () => {
  const folder = temporaryFolder()

  function fileOf(text: string): string {
    const path = `${folder}/queries.json`
    writeFileSync(path, text)
    return path
  }

  it('answers every query of a file, in its order', () => {
    const queries = [
      { id: 'eka', q: 'shakkikerho' },
      { id: 'toka', q: '', language: 'ar' },
      { id: 'kolmas', q: '', language: ['ar', 'so'], limit: 1, locale: 'en' },
      { id: 'ei-sekoita', q: '', language: 'ar', target: 'women' },
      { id: 'tyhja', q: 'asdf' },
    ]
    const { status, stdout } = run('search', [
      '--content',
      FOLDER,
      '--queries',
      fileOf(JSON.stringify(queries)),
    ])
    expect(status).toBe(0)
    expect(
      JSON.parse(stdout).map((answer: { id: string; total: number; results: { id: string }[] }) => [
        answer.id,
        answer.total,
        idsOf(answer),
      ]),
    ).toEqual([
      ['eka', 1, ['shakki']],
      ['toka', 1, ['laulu']],
      ['kolmas', 2, ['shakki']],
      ['ei-sekoita', 0, []],
      ['tyhja', 0, []],
    ])
  })

  it('names the query that asks for an id that is not in the list', () => {
    const file = fileOf(JSON.stringify([{ q: 'kuoro' }, { q: 'apua', area: 'Kilo' }]))
    const { status, stderr } = run('search', ['--content', FOLDER, '--queries', file])
    expect(status).toBe(2)
    expect(stderr).toMatch(/"apua": area "Kilo": there is no such id → kilo\?/)
  })

  it.each([
    ['is no JSON', '[{'],
    ['is no array', '{}'],
    ['holds a query without words', '[{"id": "eka"}, null]'],
  ])('ends with 2 when the file %s', (_fact, text) => {
    const { status, stderr } = run('search', ['--content', FOLDER, '--queries', fileOf(text)])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^--queries .*queries\.json: /)
  })
})

describe('npm run search called wrongly', () => {
  const missing = `${temporaryFolder()}/ei-ole`

  it.each([
    ['an unknown option', ['--colour']],
    ['no results', ['--limit', '0']],
    ['a word for a number', ['--limit', 'kymmenen']],
    ['a date that is none', ['--today', 'tänään']],
    ['a language tag that is none', ['--locale', '!']],
    ['a file of queries that is missing', ['--queries', missing]],
    ['a folder that is missing', ['--content', missing]],
    ['an id that is not in the list', ['--language', 'somali']],
  ])('ends with 2 and its help for %s', (_name, words) => {
    const { status, stdout, stderr } = run('search', ['--content', FOLDER, ...words])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('The very search of the site')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it.each([
    ['--language', 'somali', /^--language "somali": there is no such id → so\?/],
    ['--price', 'gratis', /^--price "gratis": there is no such id\. Ids: free, paid, membership, varies\./],
    ['--theme', 'qqqqqq', /^--theme "qqqqqq": there is no such id\. The ids are in content\/vocabulary\./],
  ])('says which ids there are for %s %s', (option, id, said) => {
    expect(run('search', ['--content', FOLDER, option, id]).stderr).toMatch(said)
  })

  it('says what to do about a vocabulary with errors', () => {
    const folder = contentFolder({})
    writeFileSync(`${folder}/vocabulary/areas.yaml`, '- id: [')
    const { status, stderr } = run('search', ['--content', folder, 'apua'])
    expect(status).toBe(2)
    expect(stderr).toContain('npm run validate says which')
  })

  it('prints its help for --help and ends with 0', () => {
    const { status, stdout } = run('search', ['--help'])
    expect(status).toBe(0)
    for (const option of ['--locale', '--language', '--area', '--target', '--theme', '--limit', '--queries'])
      expect(stdout).toContain(option)
  })
})
