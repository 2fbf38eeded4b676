import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Problem } from '#profiles/issue.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { fastest, issuesOf, profileText, typed } from '../builders.ts'

const file = new URL('../fixtures/hostile/frontmatter-cases.jsonl', import.meta.url)
const CASES: readonly { name: string; source: string }[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

/** The longest a person in an editor should wait for one file. */
const PATIENCE_MS = 250

function expectWithin(text: string, { place }: Problem) {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  expect(place.line).toBeGreaterThanOrEqual(1)
  expect(place.line).toBeLessThanOrEqual(lines.length)
  expect(place.column).toBeGreaterThanOrEqual(1)
  expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1)
  expect(place.endLine).toBeGreaterThanOrEqual(place.line)
  if (place.endLine === place.line) expect(place.endColumn).toBeGreaterThanOrEqual(place.column)
}

describe('parseProfile', () => {
  it('meets all 83 hostile front matters', () => {
    expect(CASES).toHaveLength(83)
  })

  it.each(CASES)('refuses: $name', ({ source }) => {
    expect(fastest(() => parseProfile(source))).toBeLessThan(PATIENCE_MS)
    const { parsed, problems } = parseProfile(source)
    expect(parsed).toBeUndefined()
    expect(problems).not.toEqual([])
    for (const problem of problems) expectWithin(source, problem)
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  it.each([
    ['blank lines', `---\n${'\n'.repeat(32_000)}name: X\n---\n`],
    ['blank lines only', `---\n${'\n'.repeat(32_000)}---\n`],
    ['spaces', `---\nname: ${' '.repeat(32_000)}X\n---\n`],
    ['comments', `---\n${'# a\n'.repeat(8_000)}name: X\n---\n`],
    ['one key many times', `---\n${'k: 1\n'.repeat(3_000)}---\n`],
    ['tags', `---\nname: ${'!a '.repeat(8_000)}X\n---\n`],
    ['a long list', `---\nthemes: [${'a,'.repeat(8_000)}a]\n---\n`],
    ['a long list of the wrong things', `---\nthemes: [${'A,'.repeat(4_000)}A]\n---\n`],
    [
      'many unknown keys',
      `---\n${Array.from({ length: 2_000 }, (_, key) => `k${key}: 1`).join('\n')}\n---\n`,
    ],
  ])('refuses a front matter made to hurt in time: %s', (_fact, text) => {
    expect(parseProfile(text).parsed).toBeUndefined()
    expect(fastest(() => parseProfile(text))).toBeLessThan(PATIENCE_MS)
  })

  it.each([
    ['BOM first', 'required'],
    ['double BOM', 'hidden-character'],
    ['CR only', 'hidden-character'],
    ['empty file', 'fence-open'],
    ['no close fence', 'fence-close'],
    ['fence closing has text', 'fence-inside'],
    ['merge key <<', 'yaml-merge-key'],
    ['__proto__ key', 'yaml-key'],
    ['duplicate key', 'yaml-duplicate-key'],
    ['duplicate key quoted', 'yaml-duplicate-key'],
    ['duplicate key case', 'yaml-duplicate-key'],
    ['duplicate key NFC/NFD (osä)', 'yaml-duplicate-key'],
    ['unknown key (typo)', 'unknown-key'],
    ['tab indentation', 'yaml-tab'],
    ['unquoted hash truncation', 'yaml-comment-cuts-text'],
    ['unquoted hash in url', 'yaml-comment-cuts-text'],
    ['leading * (alias)', 'yaml-reference'],
    ['leading ! (tag)', 'yaml-tag'],
    ['!!binary', 'yaml-tag'],
    ['!!js/regexp', 'yaml-tag'],
    ['complex key', 'yaml-key'],
    ['NUL raw', 'hidden-character'],
    ['escaped NUL', 'hidden-character'],
    ['control char \\x1b', 'hidden-character'],
    ['lone surrogate escape', 'hidden-character'],
    ['bidi override U+202E', 'hidden-character'],
    ['zero width', 'hidden-character'],
    ['... end marker', 'yaml-document'],
    ['empty value', 'empty'],
    ['deep nesting 10k flow', 'yaml-depth'],
    ['alias bomb 9^9', 'yaml-reference'],
  ])('says of "%s": %s', (name, ruleId) => {
    const found = CASES.find((one) => one.name === name)
    expect(parseProfile(found?.source ?? '').problems.map((problem) => problem.ruleId)).toContain(ruleId)
  })
})

describe('a value read by parseProfile', () => {
  const service = (fields: object) => ({ services: [{ name: 'Ryhmä', ...fields }] })

  it.each([
    '2025',
    '1e3',
    '0b101',
    '0xCAFE',
    'Null',
    '.nan',
    '-.inf',
    '12:30',
    '0o17',
    '1_000',
    'true',
    'no',
    '“X”',
    '=X',
  ])('is exactly the text typed: name: %s', (text) => {
    expect(parseProfile(profileText({ name: typed(text) })).parsed?.profile.name).toBe(text)
  })

  it.each(['no', 'NO', 'No', 'off', 'on', 'y', 'n', 'yes', '12:30', '1e3', '.nan'])(
    'is the text typed or refused: languages: [%s]',
    (text) => {
      const { parsed, problems } = parseProfile(profileText({ languages: [typed(text)] }))
      if (parsed) expect(parsed.profile.languages).toEqual([text])
      else expect(problems.map(({ ruleId, found }) => [ruleId, found])).toEqual([['slug', text]])
    },
  )

  it('is Norwegian when it says no', () => {
    expect(issuesOf(profileText({ languages: [typed('fi'), typed('no')] }))).toEqual([])
  })

  it.each(['02070', '02100', '00100'])('keeps the zero of the postal code %s', (code) => {
    const locations = [{ street: 'Esimerkkikatu 1', postalCode: typed(code) }]
    expect(parseProfile(profileText({ locations })).parsed?.profile.locations?.[0]?.postalCode).toBe(code)
  })

  it.each([
    ['2100', 'postal-code-lost-zero'],
    ['0xCAFE', 'postal-code'],
    ['2.1e3', 'postal-code'],
    ['021_00', 'postal-code'],
  ])('is refused as a postal code: %s', (code, ruleId) => {
    const locations = [{ street: 'Esimerkkikatu 1', postalCode: typed(code) }]
    expect(parseProfile(profileText({ locations })).problems).toMatchObject([{ ruleId, found: code }])
  })

  it.each([
    ['0912345678', '+358912345678'],
    ['0407', undefined],
    ['+358912345678', '+358912345678'],
    ['09-1234567', '+35891234567'],
    ['09_816_221', undefined],
    ['0b101', undefined],
    ['-.inf', undefined],
    ['9:00', undefined],
  ])('is the number typed or refused: phone: %s', (text, number) => {
    const { parsed, problems } = parseProfile(profileText({ contact: { phone: typed(text) } }))
    expect(parsed?.profile.contact?.phone).toBe(number)
    if (number === undefined) expect(problems).toMatchObject([{ ruleId: 'phone', found: text }])
  })

  it.each([
    ['12:30', undefined],
    ['09:00', undefined],
    ['9:00', 'time-without-colon'],
    ['08:30-16:00', 'time'],
    ['750', 'time-without-colon'],
    ['12:30:00', 'time'],
  ])('is the time typed or refused: opens: %s', (text, ruleId) => {
    const hours = [{ days: ['mo'], opens: typed(text), closes: '23:00' }]
    const { parsed, problems } = parseProfile(profileText({ hours }))
    expect(parsed?.profile.hours?.[0]?.opens).toBe(ruleId ? undefined : text)
    if (ruleId) expect(problems).toMatchObject([{ ruleId, found: text }])
  })

  it.each([
    ['2026-11-24', undefined],
    ['2026-02-30', 'date'],
    ['2026-13-01', 'date'],
    ['2026-11-24 23:30:00 +2', 'date-with-time'],
    ['2026-11-24T23:30:00Z', 'date-with-time'],
    ['24.11.2026', 'date'],
  ])('is the day typed or refused: confirmed: %s', (text, ruleId) => {
    const { parsed, problems } = parseProfile(profileText({ confirmed: typed(text) }))
    expect(parsed?.profile.confirmed).toBe(ruleId ? undefined : text)
    if (ruleId) expect(problems).toMatchObject([{ ruleId, found: text }])
  })

  it.each(['.nan', '1e3', '0x7C3', '1_987', '-1987'])('is refused as a year: %s', (text) => {
    expect(parseProfile(profileText({ founded: typed(text) })).problems).toMatchObject([
      { ruleId: 'year', found: text },
    ])
  })

  it.each(['no', 'yes', 'on', 'True', '1', '~'])('is neither yes nor no: %s', (text) => {
    const { problems } = parseProfile(profileText(service({ referralNeeded: typed(text) })))
    expect(problems).toMatchObject([{ ruleId: 'yes-or-no', found: text }])
  })

  it('is not cut by a number sign without a warning', () => {
    const { parsed, problems } = parseProfile(profileText({ name: typed('Kerho #1') }))
    expect(parsed?.profile.name).toBe('Kerho')
    expect(problems).toMatchObject([{ ruleId: 'yaml-comment-cuts-text', severity: 'warning', field: 'name' }])
  })

  it('keeps a number sign that stands in a word or in quotes', () => {
    for (const text of ['Kerho#1', '"Kerho #1"']) {
      const { parsed, problems } = parseProfile(profileText({ name: typed(text) }))
      expect(parsed?.profile.name).toBe(text.replaceAll('"', ''))
      expect(problems).toEqual([])
    }
  })

  it.each(['"X\\0Y"', '"X\\x1b[31mY"', '"abc\\u202Etxt"', '"\\uD800x"', '"Es\\u200bpoo"', '"a\\Lb"'])(
    'never holds a character that cannot be seen: %s',
    (text) => {
      const { parsed, problems } = parseProfile(profileText({ name: typed(text) }))
      expect(parsed).toBeUndefined()
      expect(problems).toMatchObject([{ ruleId: 'hidden-character', place: { line: 2, column: 7 } }])
    },
  )

  it.each([
    '! Apua ry',
    '!!binary aGVsbG8=',
    '!!int 5',
    '*tähti',
    '&a Apua',
    '@yhdistys',
    '%50',
    '`x`',
    '- X',
    'Apua: nyt',
  ])('does not lose its first sign: name: %s', (text) => {
    expect(parseProfile(profileText({ name: typed(text) })).parsed).toBeUndefined()
  })

  it('does not lose a passage whose key is __proto__', () => {
    const summary = {
      fi: 'Vertaistukea Espooseen muuttaneille.',
      ['__proto__']: 'Toinen teksti samasta asiasta.',
    }
    expect(parseProfile(profileText({ summary })).problems).toMatchObject([
      { ruleId: 'yaml-key', found: '__proto__' },
    ])
  })
})
