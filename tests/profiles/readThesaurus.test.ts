import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Issue, toIssue } from '#profiles/issue.ts'
import { readThesaurus } from '#profiles/readThesaurus.ts'
import { vocabulary } from '../builders.ts'

let folder = ''

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'concepts-')), 'thesaurus')
  mkdirSync(folder)
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

/** Writes a valid, made-up concept; changed lines come last, in place of those of their key. Says how many lines it has. */
function write(id: string, ...changes: readonly string[]): number {
  const lines = ['label: { fi: Esimerkki, sv: Exempel, en: Example }', `words: { fi: [${id}] }`]
  const keyOf = (line: string) => line.slice(0, line.indexOf(':'))
  const kept = lines.filter((line) => !changes.some((change) => keyOf(change) === keyOf(line)))
  writeFileSync(join(folder, `${id}.yaml`), `${[...kept, ...changes].join('\n')}\n`)
  return kept.length + changes.length
}

function read(lang: 'fi' | 'sv' | 'en' = 'en') {
  const issues: Issue[] = []
  const concepts = readThesaurus(folder, vocabulary(), (path, problems) => {
    issues.push(...problems.map((problem) => toIssue(problem, path.slice(folder.length + 1), lang)))
  })
  return { ids: concepts.map(({ id }) => id), concepts, issues }
}

describe('readThesaurus', () => {
  it('reads concepts in the order of their file names, which are their ids', () => {
    write('velka', 'themes: [sports]', 'related: [apu]', 'unreviewed: [so]', 'words: { so: [deyn] }')
    write('apu')
    const { concepts, issues } = read()
    expect(issues).toEqual([])
    expect(concepts).toMatchObject([
      { id: 'apu', themes: [], targetGroups: [], related: [], unreviewed: [], words: { fi: ['apu'] } },
      { id: 'velka', themes: ['sports'], related: ['apu'], unreviewed: ['so'], words: { so: ['deyn'] } },
    ])
  })

  it('is empty where there is no such folder, and says so of a link in its place', () => {
    const empty = mkdtempSync(join(folder, '..', 'empty-'))
    rmSync(folder, { recursive: true })
    expect(read()).toEqual({ ids: [], concepts: [], issues: [] })
    symlinkSync(empty, folder)
    expect(read().issues.map(({ ruleId }) => ruleId)).toEqual(['file-missing'])
  })

  it.each([
    ['related: [velkaa]', 'concept-unknown', 'related[0]', 'velkaa', '→ velka?'],
    ['related: [apu]', 'concept-unknown', 'related[0]', 'apu', ''],
    ['themes: [sport]', 'termsAreKnown', 'themes[0]', 'sport', '→ sports?'],
    ['targetGroups: [kaikki]', 'termsAreKnown', 'targetGroups[0]', 'kaikki', '→ everyone?'],
    ['words: { fi: [apu], xx: [apu] }', 'termsAreKnown', 'words.xx', 'xx', ''],
    ['words: { fi: [apu, tuki, APU] }', 'concept-word-twice', 'words.fi[2]', 'APU', ''],
    ['unreviewed: [fi, sv]', 'concept-language-empty', 'unreviewed[1]', 'sv', ''],
    ['words: {}', 'empty', 'words', '', ''],
    ['tema: [sports]', 'unknown-key', 'tema', 'tema', ''],
    ['label: { fi: Apu, sv: Hjälp }', 'required', 'label.en', '', ''],
    ['words: { suomi: [apu] }', 'language-key', 'words.suomi', 'suomi', ''],
  ])('leaves out a concept with %s and says where', (line, ruleId, field, found, hint) => {
    write('velka')
    const lineCount = write('apu', line)
    const { ids, issues } = read()
    expect(ids).toEqual(['velka'])
    expect(issues).toMatchObject([{ file: 'apu.yaml', ruleId, field, found, severity: 'error' }])
    expect(issues[0]?.message).toContain(hint)
    expect(issues[0]?.line).toBe(lineCount)
  })

  it('points at the very word', () => {
    write('apu', 'words: { fi: [apu, tuki, apu] }')
    expect(read().issues).toMatchObject([{ line: 2, column: 26, endColumn: 29 }])
  })

  it('refuses a word in more than three concepts, in whatever languages, and names the others', () => {
    for (const id of ['a', 'b', 'c']) write(id, 'words: { fi: [Deyn] }')
    expect(read().issues).toEqual([])
    write('d', 'words: { so: [apu, deyn] }')
    const { ids, issues } = read()
    expect(ids).toEqual([])
    expect(issues.map(({ file, ruleId }) => [file, ruleId])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [`${id}.yaml`, 'concept-word-blurred']),
    )
    expect(issues[3]).toMatchObject({ field: 'words.so[1]', found: 'deyn' })
    expect(issues[3]?.message).toContain('a, b, c')
  })

  it('lets one concept have a word in several languages', () => {
    write('velka', 'words: { so: [deyn], en: [deyn], fi: [deyn], sv: [deyn] }')
    expect(read().issues).toEqual([])
  })

  it('lets others name a concept whose own file is broken', () => {
    write('apu', 'related: [velka]')
    write('velka', 'words: [velka]')
    const { ids, issues } = read()
    expect(ids).toEqual(['apu'])
    expect(issues.map(({ file }) => file)).toEqual(['velka.yaml'])
  })

  it('refuses files that are no concept by name or content', () => {
    writeFileSync(join(folder, 'Velka.yml'), '')
    writeFileSync(join(folder, 'tyhja.yaml'), 'label: [\n')
    expect(read().issues.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ['Velka.yml', 'file-name'],
      ['tyhja.yaml', 'yaml-syntax'],
    ])
  })

  it('says it in three languages', () => {
    write('apu', 'related: [velka]')
    const messages = (['fi', 'sv', 'en'] as const).map((lang) => read(lang).issues[0]?.message)
    expect(messages[0]).toContain('Käsitettä ”velka” ei ole.')
    expect(messages[1]).toContain('Det finns inget begrepp ”velka”.')
    expect(messages[2]).toContain('There is no concept "velka".')
  })
})
