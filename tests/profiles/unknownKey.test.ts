import { describe, expect, it } from 'vitest'
import { fieldPaths, keysAt } from '#domain/schema/fields.ts'
import { profileSchema } from '#domain/schema/profile.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { findMeantKey } from '#profiles/unknownKey.ts'
import { WORDS_FOR_FIELDS } from '#profiles/unknownKeyWords.ts'
import { profileText } from '../builders.ts'

const PATHS = fieldPaths(profileSchema)

function meant(key: string, ...above: (string | number)[]) {
  return findMeantKey(key, keysAt(profileSchema, above), PATHS)
}

describe('findMeantKey', () => {
  it.each([
    ['puhelin', 'contact.phone'],
    ['puh', 'contact.phone'],
    ['Telefon', 'contact.phone'],
    ['phone', 'contact.phone'],
    ['sähköposti', 'contact.email'],
    ['e-post', 'contact.email'],
    ['email', 'contact.email'],
    ['kotisivu', 'contact.website'],
    ['webbplats', 'contact.website'],
    ['www', 'contact.website'],
    ['url', 'contact.website'],
    ['nimi', 'name'],
    ['namn', 'name'],
    ['kuvaus', 'summary'],
    ['beskrivning', 'summary'],
    ['description', 'summary'],
    ['kielet', 'languages'],
    ['språk', 'textLanguage'],
    ['alueet', 'areas'],
    ['områden', 'areas'],
    ['teemat', 'themes'],
    ['aiheet', 'themes'],
    ['kohderyhmät', 'targetGroups'],
    ['målgrupper', 'targetGroups'],
    ['audience', 'targetGroups'],
    ['osoite', 'locations'],
    ['adress', 'locations'],
    ['aukioloajat', 'hours'],
    ['öppettider', 'hours'],
    ['opening hours', 'hours'],
    ['lähteet', 'sources'],
    ['avainsanat', 'keywords'],
    ['tags', 'keywords'],
    ['y-tunnus', 'businessId'],
    ['FO-nummer', 'businessId'],
    ['päivitetty', 'confirmed'],
    ['bekräftad', 'confirmed'],
    ['puhelinnumro', 'contact.phone'],
  ])('takes %s for %s', (key, field) => {
    expect(meant(key).suggestions[0]).toBe(field)
  })

  it.each([
    ['a slip', 'sumary', 'summary'],
    ['capitals', 'Name', 'name'],
    ['small letters', 'targetgroups', 'targetGroups'],
    ['a hyphen', 'target-groups', 'targetGroups'],
  ])('has one right answer for %s', (_fact, key, field) => {
    expect(meant(key)).toEqual({ suggestions: [field], replacement: field })
  })

  it('prefers a field that belongs right here', () => {
    expect(meant('puhelin', 'services', 0).suggestions).toEqual(['phone'])
    expect(meant('osoite', 'services', 0).suggestions).toEqual(['locations'])
    expect(meant('katu', 'locations', 0).suggestions).toEqual(['street'])
  })

  it.each([
    ['street', 'locations.street'],
    ['opens', 'hours.opens'],
    ['offers', 'cooperation.offers'],
  ])('knows where %s belongs', (key, path) => {
    expect(meant(key).suggestions[0]).toBe(path)
  })

  it('gives no hint that would be a guess in the dark', () => {
    expect(meant('zzzzzzzz')).toEqual({ suggestions: [] })
  })
})

describe('WORDS_FOR_FIELDS', () => {
  it('names fields of the schema only', () => {
    const paths = new Set(PATHS.map((path) => path.join('.')))
    expect(Object.keys(WORDS_FOR_FIELDS).filter((path) => !paths.has(path))).toEqual([])
  })

  it('means one field by one word, written folded', () => {
    const words = Object.values(WORDS_FOR_FIELDS).flatMap((text) => text.split(' '))
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    expect(words.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([])
  })
})

describe('an unknown key', () => {
  it('is repaired where one slip is all, and the right key is free', () => {
    const repairOf = (changes: object) =>
      parseProfile(profileText({ ...changes })).problems.find(({ ruleId }) => ruleId === 'unknown-key')?.fix
        ?.text
    expect(repairOf({ sumary: { fi: 'x' } })).toBeUndefined()
    expect(repairOf({ prise: 'free' })).toBe('price')
    expect(repairOf({ puhelin: '09 81621' })).toBeUndefined()
  })
})
