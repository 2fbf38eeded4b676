import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseProfile } from '#profiles/parseProfile.ts'
import { profileText } from '../builders.ts'

const OPENINGS: readonly string[] = JSON.parse(
  readFileSync(new URL('../fixtures/fences.json', import.meta.url), 'utf8'),
)
const CONTROL = fileURLToPath(new URL('../fixtures/runPlainGrayMatter.mjs', import.meta.url))

/** Leaves a file and a global behind when anything runs it. */
const PAYLOAD = [
  '{',
  '  name: (globalThis.canary = 1,',
  "    require('fs').writeFileSync(process.env.CANARY, 'ran'), 'X')",
  '}',
].join('\n')
const EXIT = '(process.exit(66))'

function fenced(opening: string, payload = PAYLOAD): string {
  const end = opening.endsWith('\r') ? '\r\n' : '\n'
  return [opening.replace(/\r$/, ''), ...payload.split('\n'), '---', 'Teksti.', ''].join(end)
}

const folder = mkdtempSync(join(tmpdir(), 'fences-'))
const canary = join(folder, 'canary')

afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => vi.stubEnv('CANARY', canary))
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(canary, { force: true })
})

function expectNothingRan() {
  expect(existsSync(canary)).toBe(false)
  expect(Reflect.get(globalThis, 'canary')).toBeUndefined()
}

describe('parseProfile', () => {
  it.each(OPENINGS.map((opening) => [JSON.stringify(opening), opening]))(
    'refuses the opening %s with a place, and runs nothing',
    (_shown, opening) => {
      for (const payload of [PAYLOAD, EXIT]) {
        const { parsed, problems } = parseProfile(fenced(opening, payload))
        expect(parsed).toBeUndefined()
        expect(problems[0]?.severity).toBe('error')
        expect(problems[0]?.place.line).toBeGreaterThanOrEqual(1)
        expect(problems[0]?.place.column).toBeGreaterThanOrEqual(1)
      }
      expectNothingRan()
    },
  )

  it.each(OPENINGS.map((opening) => [JSON.stringify(opening), opening]))(
    'refuses the opening %s before fields that would be valid',
    (_shown, opening) => {
      expect(parseProfile(profileText().replace('---', opening)).parsed).toBeUndefined()
    },
  )

  it('runs nothing when the fence is right and only the fields are code', () => {
    expect(parseProfile(fenced('---')).parsed).toBeUndefined()
    expectNothingRan()
  })

  it('runs nothing when code follows the closing fence', () => {
    expect(parseProfile(profileText({}, `---js\n${PAYLOAD}\n---`)).parsed?.profile.name).toBe(
      'Esimerkkiyhdistys ry',
    )
    expectNothingRan()
  })

  it('points at the whole first line', () => {
    const { problems } = parseProfile(fenced('---js'))
    expect(problems[0]?.ruleId).toBe('fence-open')
    expect(problems[0]?.place).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 6 })
  })

  it('still accepts the one right fence, also after a BOM and with CRLF', () => {
    const text = profileText()
    for (const good of [text, `\ufeff${text}`, text.replaceAll('\n', '\r\n')]) {
      expect(parseProfile(good).problems).toEqual([])
    }
  })
})

/** Without this, the tests above would pass just as well if the texts could harm nobody. */
describe('plain gray-matter, the control', () => {
  const environment = { ...process.env, CANARY: canary }

  it('runs the code behind many of these openings, and takes others for other languages', () => {
    const input = JSON.stringify(OPENINGS.map((opening) => fenced(opening)))
    const output = execFileSync(process.execPath, [CONTROL], { input, env: environment, encoding: 'utf8' })
    const outcomes: { ran: boolean; language?: string; error?: string }[] = JSON.parse(output)
    const ran = OPENINGS.filter((_opening, index) => outcomes[index]?.ran)
    expect(ran).toEqual(
      expect.arrayContaining(['---js', '--- js', '---\tjs', '---JS', '---JavaScript', '\ufeff---js']),
    )
    expect(ran.length).toBeGreaterThanOrEqual(20)
    expect(readFileSync(canary, 'utf8')).toBe('ran')
    const taken = outcomes.filter(({ error }) => error?.includes('is not registered'))
    expect(taken.length).toBeGreaterThanOrEqual(4)
  })

  it('lets a profile end the whole process', () => {
    const input = JSON.stringify([fenced('---js', EXIT)])
    expect(spawnSync(process.execPath, [CONTROL], { input, env: environment }).status).toBe(66)
  })
})

describe('the openings', () => {
  it('are at least forty different ones', () => {
    expect(new Set(OPENINGS).size).toBeGreaterThanOrEqual(40)
  })
})
