import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

/** The names are the ones that forms and laws use for nobody. */
describe('textsNameRolesNotPersons', () => {
  it.each([
    ['Lisätietoa saa, kun ota yhteyttä Maija Meikäläiseen.', 'ota yhteyttä Maija Meikäläiseen'],
    ['Yhteyshenkilö: Matti Meikäläinen vastaa.', 'Yhteyshenkilö: Matti Meikäläinen'],
    ['Yhdistyksen puheenjohtaja on Maija Meikäläinen.', 'puheenjohtaja on Maija Meikäläinen'],
    ['Kontaktperson Svante Svensson svarar.', 'Kontaktperson Svante Svensson'],
    ['Föreningens ordförande är Anna-Lisa Svensson.', 'ordförande är Anna-Lisa Svensson'],
    ['The contact person, Jane Doe, answers.', 'contact person, Jane Doe'],
  ])('warns of "%s"', (sentence, found) => {
    const text = profileText({}, `Esimerkki\n\n${sentence}`)
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'textsNameRolesNotPersons',
        severity: 'warning',
        field: 'body',
        found,
        ...placeOf(text, found),
      },
    ])
  })

  it('looks at the fields, too', () => {
    const firstContact = { fi: 'Soita ja pyydä: yhteyshenkilö Maija Meikäläinen.' }
    expect(issuesOf(profileText({ firstContact }))).toMatchObject([
      { ruleId: 'textsNameRolesNotPersons', field: 'firstContact.fi' },
    ])
  })

  it.each([
    'Ota yhteyttä puheenjohtajaan tai sihteeriin.',
    'Ota yhteyttä Kilon Martat ry:hyn.',
    'Ota yhteyttä Esimerkin Eläkeläisiin, kun haluat mukaan.',
    'Ota yhteyttä Suomen Punaiseen Ristiin.',
    'Ota yhteyttä Marttojen Keskusliittoon.',
    'Puheenjohtaja valitaan vuosikokouksessa.',
    'Kontakta Röda Korset.',
    'Please contact Example House.',
    'Maija Meikäläinen oli kirjailija.',
  ])('is quiet about "%s"', (sentence) => {
    const text = profileText({ alternateNames: ['Esimerkin Eläkeläiset'] }, sentence)
    expect(issuesOf(text)).toEqual([])
  })
})
