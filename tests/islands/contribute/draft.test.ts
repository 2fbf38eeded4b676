import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentsOf } from '#islands/contribute/draft/comments.ts'
import { emptyDraft, readDraft, setBody, setField } from '#islands/contribute/draft/draft.ts'
import { isFields, isSame, withValue } from '#islands/contribute/draft/values.ts'
import type { Path } from '#profiles/locate.ts'
import { profileText } from '../../builders.ts'
import { CONTENT_FOLDER } from '../../realContent.ts'

/** Laid out as a person might, with every kind of value and a comment at every kind of place. Made up. */
const COMMENTED = `---
# Written by the board
name: Esimerkki ry   # the official name

summary:
  fi: 'Vertaistukea ja kielikahviloita kaikille.' # checked
  # Swedish is missing
  en: >
    Peer support and
    language cafés.
themes: [peer-support, "language-learning"]  # two
targetGroups:
  - immigrants # first
  - women
contact: { website: https://example.org/, phone: "09 1234567" }
services:
  # the café
  - name: Kahvila
    languages: [fi]
  - name: Neuvonta # by appointment
hours:
  - days: [mo, tu]
    opens: "09:00"
    closes: "15:00"
areas: [espoo]
languages: [fi]
confirmed: 2026-11-01
# the end
---
Teksti.
`

const REAL = readdirSync(`${CONTENT_FOLDER}/organisations`)
  .slice(0, 40)
  .map((name) => readFileSync(`${CONTENT_FOLDER}/organisations/${name}`, 'utf8'))

const fieldsOf = (text: string) => {
  const { fields, problems } = readDraft(text)
  if (!fields) throw new Error(`${problems.map(({ message }) => message).join()}\n${text}`)
  return fields
}

describe('setField', () => {
  it.each<[string, Path, unknown, string, string]>([
    ['a text', ['name'], 'Toinen ry', 'name: Esimerkki ry   # the', 'name: "Toinen ry"   # the'],
    [
      'a text in a group',
      ['summary', 'fi'],
      'Uusi',
      `fi: 'Vertaistukea ja kielikahviloita kaikille.'`,
      'fi: "Uusi"',
    ],
    ['a new language', ['summary', 'sv'], 'Ny', '    language cafés.\n', '    language cafés.\n  sv: "Ny"\n'],
    [
      'a list in brackets',
      ['themes'],
      ['sports', 'language-learning'],
      '[peer-support, "language-learning"]',
      '["sports", "language-learning"]',
    ],
    [
      'a group in braces',
      ['contact', 'email'],
      'a@example.org',
      'phone: "09 1234567" }',
      'phone: "09 1234567", email: "a@example.org" }',
    ],
    ['a text of an entry', ['services', 0, 'name'], 'Tee', 'name: Kahvila', 'name: "Tee"'],
    [
      'the first of an entry',
      ['services', 0, 'name'],
      undefined,
      '- name: Kahvila\n    languages',
      '- languages',
    ],
    ['a new entry', ['services', 2], {}, '# by appointment\n', '# by appointment\n  - {}\n'],
    [
      'an entry taken away',
      ['hours', 0],
      undefined,
      'hours:\n  - days: [mo, tu]\n    opens: "09:00"\n    closes: "15:00"\n',
      '',
    ],
    ['a field that was not there', ['founded'], 1999, 'themes:', 'founded: "1999"\nthemes:'],
    ['a field taken away', ['confirmed'], undefined, 'confirmed: 2026-11-01\n', ''],
  ])('changes %s and not a letter more', (_what, path, value, before, after) => {
    expect(setField(COMMENTED, path, value)).toBe(COMMENTED.replace(before, () => after))
  })

  it('keeps an entry that a person has emptied, and takes a group away with its last value', () => {
    const text = setField(COMMENTED, ['services', 1, 'name'], undefined)
    expect(fieldsOf(text).services).toEqual([{ name: 'Kahvila', languages: ['fi'] }, {}])
    const bare = setField(
      setField(COMMENTED, ['contact', 'website'], undefined),
      ['contact', 'phone'],
      undefined,
    )
    expect(fieldsOf(bare)).not.toHaveProperty('contact')
  })

  it('gives an entry that was only added lines of its own, and takes it away again', () => {
    const steps: readonly (readonly [Path, unknown])[] = [
      [['services', 0], {}],
      [['services', 0, 'name'], 'Kahvila'],
      [['services', 0, 'hours', 0], {}],
      [['services', 0, 'hours', 0, 'opens'], '09:00'],
      [['services', 1], {}],
      [['services', 1, 'summary', 'fi'], 'Neuvonta'],
      [['hours', 0], {}],
    ]
    const text = steps.reduce((before, [path, value]) => setField(before, path, value), emptyDraft('fi'))
    const services =
      'services:\n  - name: "Kahvila"\n    hours:\n      - opens: "09:00"\n  - summary:\n      fi: "Neuvonta"\n'
    expect(text).toBe(`---\ntextLanguage: "fi"\n${services}hours:\n  - {}\n---\n`)
    expect(setField(text, ['hours', 0], undefined)).toBe(`---\ntextLanguage: "fi"\n${services}---\n`)
  })

  it('writes a first field where there is none', () => {
    expect(setField('---\n---\nText\n', ['name'], 'A')).toBe('---\nname: "A"\n---\nText\n')
    expect(setField(emptyDraft('fi'), ['name'], 'A')).toBe('---\nname: "A"\ntextLanguage: "fi"\n---\n')
  })

  it('says exactly what was said, and loses no comment and no other line, whatever is changed', () => {
    const steps = fc.array(
      fc.record({ seed: fc.nat(), value: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant(undefined)) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(fc.constantFrom(COMMENTED, profileText(), ...REAL), steps, (original, changes) => {
        let text = original
        for (const { seed, value } of changes) {
          const before = fieldsOf(text)
          const path = pathIn(before, seed)
          const next = setField(text, path, value === '' ? undefined : value)
          expect(
            isSame(fieldsOf(next), withValue(before, path, value === '' ? undefined : value) ?? {}),
          ).toBe(true)
          for (const comment of commentsOf(frontMatterOf(text)))
            expect(commentsOf(frontMatterOf(next))).toContain(comment)
          text = next
        }
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})

describe('setBody', () => {
  it('changes what stands below the fields and nothing above', () => {
    expect(setBody(COMMENTED, 'Uusi.\n')).toBe(COMMENTED.replace('Teksti.', 'Uusi.'))
    expect(setBody('---\nname: A\n---', 'B')).toBe('---\nname: A\n---\nB')
  })
})

describe('readDraft', () => {
  it('shows broken text as text only, and says why', () => {
    const { fields, problems } = readDraft('---\nname: "A\n---\n', 'fi')
    expect(fields).toBeUndefined()
    expect(problems[0]?.message).toMatch(/\S/)
    expect(readDraft('no fences').fields).toBeUndefined()
  })
})

function frontMatterOf(text: string): string {
  return text.split(/^---$/m)[1] ?? ''
}

/** One of the places of single values. */
function pathIn(fields: unknown, seed: number): Path {
  const paths = leaves(fields, [])
  return paths[seed % paths.length] ?? ['name']
}

function leaves(value: unknown, path: Path): Path[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((item, index) => leaves(item, [...path, index]))
  if (isFields(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
  return [path]
}
