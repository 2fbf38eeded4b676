import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeText } from '#profiles/judgeText.ts'
import { parseFrontMatter } from '#profiles/parseFrontMatter.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { repairFile } from '#profiles/repair/repairFile.ts'
import { repairProfiles } from '#profiles/repairProfiles.ts'
import { BAD_PROFILES } from '../../badProfiles.ts'
import { TODAY, vocabulary } from '../../builders.ts'
import { READERS } from '../../readers.ts'
import { messyProfile } from './messyProfiles.ts'

const RUNS = { seed: 3, numRuns: 200 }
const PATIENCE = 120_000

function repair(text: string): string {
  return repairFile(text, [], true).text
}

function meaning(text: string) {
  const { parsed } = parseProfile(text)
  return parsed && { profile: parsed.profile, body: parsed.body }
}

/** What our own reader makes of the fields, all as text. */
function readOurs(text: string): unknown {
  const fenced = judgeText(text)
  const located = 'value' in fenced ? parseFrontMatter(fenced.value) : fenced
  return 'value' in located ? JSON.parse(JSON.stringify(located.value.data)) : undefined
}

/** The same of another reader, whose numbers and booleans must come out as they were typed. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText)
  if (value instanceof Date) return `a date, ${value.toISOString()}`
  if (value === null || typeof value !== 'object') return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]))
}

function repairJudged(text: string): string {
  const file = { path: 'organisations/esimerkki.md', text }
  const options = { vocabulary: vocabulary(), today: TODAY, lang: 'fi' as const }
  return repairProfiles([file], options, () => true)[0]?.text ?? text
}

describe('repairFile, over profiles as people leave them', { timeout: PATIENCE }, () => {
  const pairs = fc.sample(messyProfile, RUNS).map((text) => ({ text, once: repair(text) }))

  it('changes nothing when it runs again', () => {
    for (const { once } of pairs) expect(repair(once)).toBe(once)
    expect(pairs.filter(({ text, once }) => text !== once).length).toBeGreaterThan(pairs.length / 2)
  })

  it('never changes what a profile means', () => {
    for (const { text, once } of pairs) {
      expect(meaning(text), text).toBeDefined()
      expect(meaning(once), text).toEqual(meaning(text))
    }
  })

  it('keeps every comment', () => {
    const commentsOf = (text: string) => (text.match(/#.*/g) ?? []).map((one) => one.trim()).sort()
    for (const { text, once } of pairs) expect(commentsOf(once)).toEqual(commentsOf(text))
  })

  it.each(Object.entries(READERS))('writes what %s reads as we do', (_reader, read) => {
    for (const { once } of pairs) expect(asText(read(once)), once).toEqual(readOurs(once))
  })
})

describe('repairProfiles, over bad profiles', { timeout: PATIENCE }, () => {
  it('changes nothing when it runs again, and never makes a profile worse', () => {
    for (const text of BAD_PROFILES) {
      const once = repairJudged(text)
      expect(repairJudged(once), JSON.stringify(text)).toBe(once)
      if (meaning(text)) expect(meaning(once), JSON.stringify(text)).toBeDefined()
    }
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const once = repair(`---\n${noise}\n---\n${noise}`)
        expect(repair(once)).toBe(once)
      }),
      RUNS,
    )
  })
})
