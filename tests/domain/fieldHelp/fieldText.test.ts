import { describe, expect, it } from 'vitest'
import { EN } from '#domain/fieldHelp/en.ts'
import { FI } from '#domain/fieldHelp/fi.ts'
import { fieldText } from '#domain/fieldHelp/fieldText.ts'
import { SV } from '#domain/fieldHelp/sv.ts'
import { fieldPaths, helpAt } from '#domain/schema/fields.ts'
import { profileSchema } from '#domain/schema/profile.ts'

const LANGUAGES = ['fi', 'sv', 'en'] as const
const PATHS = fieldPaths(profileSchema)
const KEYS = PATHS.map((path) => path.join('.')).sort()

describe('fieldText', () => {
  it.each([
    ['fi', FI],
    ['sv', SV],
    ['en', EN],
  ])('knows every field of the schema in %s and no other', (_lang, table) => {
    expect(Object.keys(table).sort()).toEqual(KEYS)
  })

  it.each(LANGUAGES)('gives a short label and one sentence for every field in %s', (lang) => {
    for (const path of PATHS) {
      const { label, help } = fieldText(path, lang)
      expect(label, path.join('.')).toMatch(/^\p{Lu}[^.]{2,32}$/u)
      expect(help, path.join('.')).toMatch(/^\p{Lu}.{3,}[^.]\.$/u)
    }
  })

  it('says in English what the schema says', () => {
    for (const path of PATHS) expect(fieldText(path, 'en').help).toBe(helpAt(profileSchema, path).description)
  })

  it('says something else in each language', () => {
    for (const path of PATHS) {
      const helps = LANGUAGES.map((lang) => fieldText(path, lang).help)
      expect(new Set(helps).size, path.join('.')).toBe(3)
    }
  })

  it('passes over places in lists', () => {
    expect(fieldText(['services', 2, 'hours', 0, 'opens'], 'fi').label).toBe('Avataan')
  })

  it('refuses a field that does not exist', () => {
    expect(() => fieldText(['adress'], 'sv')).toThrow('adress')
  })
})
