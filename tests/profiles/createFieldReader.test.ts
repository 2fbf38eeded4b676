import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { profileSchema } from '#domain/schema/profile.ts'
import { createFieldReader, UNREAD } from '#profiles/createFieldReader.ts'
import { readPlainYaml } from '#profiles/readPlainYaml.ts'
import { BAD_PROFILES } from '../badProfiles.ts'
import { profileText } from '../builders.ts'
import { CONTENT_FOLDER } from '../realContent.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 3_000)
const SEED = Number(process.env.FUZZ_SEED ?? 2026)

const real = readdirSync(`${CONTENT_FOLDER}/organisations`).map((name) =>
  readFileSync(`${CONTENT_FOLDER}/organisations/${name}`, 'utf8'),
)
const sound = [...real, profileText()].map(toFields).filter((data) => data !== undefined)
const broken = BAD_PROFILES.map(toFields).filter((data) => data !== undefined)

/** Values that break something nearly everywhere, and right somewhere. */
const value = fc.constantFrom<unknown>(
  ...['', ' ', 'fi', 'true', '12', '1850', '2026-02-30', '2026-02-03', '24:00', 'mo', 'free', 'everyone'],
  ...[
    '+358 9 902 995',
    '112',
    'https://example.org/',
    'http://127.0.0.1',
    'a@example.org',
    '1234567-1',
    '60.2',
  ],
  ...['x'.repeat(301), 'Vertaistukea kaikille joka viikko.', '_', 'ei-ole'],
  ...[[], ['fi'], ['fi', 'everyone'], Array(61).fill('fi'), [['fi']], [{}]],
  ...[{}, { fi: 'Vertaistukea kaikille joka viikko.' }, { FI: 'abc' }, { fi: [] }, { name: 'Liitto ry' }],
)

function toFields(text: string): unknown {
  return readPlainYaml(text.replace(/^\ufeff?---\n/, '').split(/\n---/)[0] ?? '')
}

/** The data with one of its values, chosen by `turn`, replaced or, for `undefined`, left out. */
function spoil(data: unknown, turn: number, other: unknown): unknown {
  const copy = structuredClone(data)
  const places: (() => void)[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const fields = node as Record<string, unknown>
    for (const key of Object.keys(fields)) {
      places.push(() => {
        if (other === undefined) delete fields[key]
        else fields[key] = other
      })
      walk(fields[key])
    }
    if (!Array.isArray(node)) places.push(() => Object.assign(fields, { extra: other ?? 'a' }))
  }
  walk(copy)
  places[turn % places.length]?.()
  return copy
}

const readProfile = createFieldReader(profileSchema)

function expectSame(data: unknown): void {
  const read = readProfile?.(data)
  const { success, data: output } = profileSchema.safeParse(data)
  // Order counts, too: the site shows some fields in the order they come in.
  expect(read === UNREAD ? 'refused' : JSON.stringify(read)).toBe(
    success ? JSON.stringify(output) : 'refused',
  )
}

describe('createFieldReader', () => {
  it('reads every real profile as the schema does', () => {
    expect(sound.length).toBeGreaterThan(10)
    for (const data of sound) expectSame(data)
  })

  it('leaves every broken profile to the schema', () => {
    for (const data of broken) expectSame(data)
  })

  it('reads profiles with one odd value as the schema does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sound),
        fc.nat(),
        fc.option(value, { nil: undefined }),
        (data, turn, other) => {
          expectSame(spoil(data, turn, other))
        },
      ),
      { numRuns: RUNS, seed: SEED },
    )
  }, 120_000)

  it('leaves a key that would change a prototype to the schema', () => {
    const data = JSON.parse('{ "__proto__": "a" }')
    expect(createFieldReader(z.record(z.string(), z.string()))?.(data)).toBe(UNREAD)
  })

  it('knows the schema of a profile, and so saves its time', () => {
    expect(readProfile).toBeTypeOf('function')
  })

  it.each([
    ['objects that pass over unknown keys', z.object({ a: z.string() })],
    ['parts it does not know', z.array(z.number())],
    ['changes on the way', z.strictObject({ a: z.string().trim() })],
    ['conditions for a check', z.string().refine(() => false, { when: () => false })],
    ['formats with more than a pattern', z.url()],
  ])('leaves %s to the schema', (_what, schema) => {
    expect(createFieldReader(schema)).toBeUndefined()
  })
})
