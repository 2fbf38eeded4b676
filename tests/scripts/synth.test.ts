import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keysAt } from '#domain/schema/fields.ts'
import { profileSchema } from '#domain/schema/profile.ts'
import type { Issue } from '#profiles/issue.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { readContent } from '#profiles/readContent.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { findDifferences } from '../../scripts/bench/findDifferences.ts'
import { createFolder } from '../../scripts/synth/createFolder.ts'
import { createIdentity, MOST_NAMES } from '../../scripts/synth/createNames.ts'
import { TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'
import { run as runCommand } from './running.ts'

const { vocabulary } = realContent()
const root = mkdtempSync(join(tmpdir(), 'synth-'))
afterAll(() => rmSync(root, { recursive: true }))

function create(count: number, seed: number, errors = 0) {
  return [...createFolder({ count, seed, errors, vocabulary })]
}

function judgeAll(files: ReturnType<typeof create>): readonly Issue[] {
  const sources = files.map(({ name, text }) => ({ path: `organisations/${name}`, text }))
  return validateProfiles(sources, { vocabulary, today: TODAY, lang: 'en' }).issues
}

const errorsOf = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity === 'error')

describe('createFolder', () => {
  const files = create(1500, 7)
  const profiles = files.flatMap(({ text }) => parseProfile(text).parsed ?? [])

  it.each([7, 8, 4321])('makes profiles without an error (seed %i)', (seed) => {
    expect(errorsOf(judgeAll(create(600, seed))).map(({ file, message }) => `${file} ${message}`)).toEqual([])
  })

  it('makes the same bytes from the same seed and others from another', () => {
    expect(create(200, 7, 3)).toEqual(create(200, 7, 3))
    expect(create(200, 7)).not.toEqual(create(200, 8))
  })

  it('keeps the profiles that do not get an error as they are', () => {
    const sound = new Map(create(300, 7).map(({ name, text }) => [name, text]))
    for (const { name, text, planted } of create(300, 7, 10)) expect(text === sound.get(name)).toBe(!planted)
  })

  it('plants one error in so many of a hundred, and the judge finds just those', () => {
    const spoilt = create(3000, 7, 3)
    const planted = spoilt.flatMap((file) => file.planted ?? [])
    expect(planted.length).toBeGreaterThan(60)
    expect(planted.length).toBeLessThan(120)
    expect(new Set(planted.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(15)
    expect(findDifferences(judgeAll(spoilt), planted)).toEqual({
      planted: planted.length,
      missed: [],
      extra: [],
    })
  })

  it('uses every field of a profile', () => {
    const used = new Set(profiles.flatMap(({ profile }) => Object.keys(profile)))
    expect(keysAt(profileSchema, []).filter((key) => !used.has(key))).toEqual([])
  })

  it('writes as much as people do: about 610 characters of text', () => {
    const lengths = profiles.map(({ passages }) => passages.reduce((sum, { text }) => sum + text.length, 0))
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(average).toBeGreaterThan(540)
    expect(average).toBeLessThan(680)
  })

  it('writes in many languages, the main three most', () => {
    const count = (lang: string) => profiles.filter(({ profile }) => profile.summary[lang]).length
    for (const lang of ['fi', 'sv', 'en']) expect(count(lang), lang).toBeGreaterThan(profiles.length * 0.8)
    for (const lang of ['et', 'ru', 'uk', 'ar', 'so', 'fa', 'es', 'de', 'zh'])
      expect(count(lang), lang).toBeGreaterThan(3)
  })

  it('says at the start of every long text that it is made up', () => {
    const MADE_UP =
      /keksitty|påhittad|made up|väljamõeldud|выдуман|вигаданий|مختلق|la sameeyay|ساختگی|inventado|erfunden|虚构/
    for (const { source } of profiles) expect(source.body.slice(0, 80)).toMatch(MADE_UP)
  })

  it('gives nobody a real address', () => {
    for (const { text } of files) {
      const hosts = [...text.matchAll(/(?:https?:\/\/|@)([a-z0-9.-]+)/g)].map((match) => match[1] ?? '')
      expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([])
    }
  })
})

describe('createIdentity', () => {
  it('gives every organisation a name and a file of its own', () => {
    const all = Array.from({ length: MOST_NAMES }, (_, index) => createIdentity(3, index))
    expect(new Set(all.map(({ name }) => name)).size).toBe(MOST_NAMES)
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(MOST_NAMES)
  })
})

describe('npm run synth', () => {
  const run = (...words: string[]) => runCommand('synth', words)

  it('writes a content folder that can be judged, twice the same', () => {
    const [a, b] = [join(root, 'a'), join(root, 'b')]
    for (const out of [a, b])
      expect(run('--count', '50', '--seed', '3', '--errors', '10', '--out', out).status).toBe(0)
    const names = readdirSync(join(a, 'organisations'))
    expect(names).toHaveLength(50)
    for (const name of names) {
      const read = (folder: string) => readFileSync(join(folder, 'organisations', name), 'utf8')
      expect(read(a)).toBe(read(b))
    }
    const { issues, content } = readContent(a, { lang: 'en', today: TODAY })
    const planted = JSON.parse(readFileSync(join(a, 'planted.json'), 'utf8'))
    expect(findDifferences(issues, planted)).toMatchObject({ missed: [], extra: [] })
    expect(content?.organisations).toHaveLength(50 - planted.length)
  })

  it.each([
    ['nothing said', []],
    ['the content folder', ['--out', 'content']],
    ['a folder in the content folder', ['--out', 'content/organisations']],
    ['more than there are names', ['--out', join(root, 'c'), '--count', String(MOST_NAMES + 1)]],
    ['a count that is none', ['--out', join(root, 'c'), '--count', 'many']],
  ])('refuses %s', (_fact, words) => {
    expect(run(...words).status).toBe(2)
  })

  it('refuses a folder with other files and leaves it alone', () => {
    const folder = join(root, 'own')
    mkdirSync(folder)
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    expect(run('--out', folder).status).toBe(2)
    expect(readdirSync(folder)).toEqual(['notes.txt'])
  })
})
