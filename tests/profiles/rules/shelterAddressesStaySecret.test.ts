import { describe, expect, it } from 'vitest'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { type Fields, placeOf, profileText, TODAY, vocabulary } from '../../builders.ts'

const locations = [{ street: 'Esimerkkikatu 1' }]
const SHELTER = 'Ylläpidämme turvakotia.'

/** What is said of a profile where the theme crisis-safety and the group survivors are known, too. */
function issuesOf(text: string) {
  const known = vocabulary()
  const label = { fi: 'x', sv: 'x', en: 'x' }
  const codes = { ptv: [], openEligibility: [], yso: [], ptvLifeEvents: [], sensitive: true }
  const sensitive: Vocabulary = {
    ...known,
    themes: [...known.themes, { id: 'crisis-safety', label, ...codes }],
    targetGroups: [...known.targetGroups, { id: 'survivors', label, ...codes }],
  }
  const file = { path: 'organisations/esimerkkiyhdistys.md', text }
  return validateProfiles([file], { vocabulary: sensitive, today: TODAY, lang: 'fi' }).issues
}

describe('shelterAddressesStaySecret', () => {
  it.each([
    [{ themes: ['crisis-safety'], locations }, SHELTER],
    [{ targetGroups: ['survivors'], locations }, 'Vi driver ett skyddshem.'],
    [{ targetGroups: ['survivors'], locations, name: 'Esimerkin turvakoti ry' }, 'Apua.'],
    [{ services: [{ name: 'Shelter', themes: ['crisis-safety'], locations }] }, 'Apua.'],
  ] satisfies [Fields, string][])('refuses a place of %j', (changes, body) => {
    const text = profileText(changes, body)
    expect(issuesOf(text)).toMatchObject([
      { ruleId: 'shelterAddressesStaySecret', severity: 'error', ...placeOf(text, '"Esimerkkikatu 1"') },
    ])
  })

  it.each(['Esimerkkikatu 1', 'Mallitie 12', 'Exempelvägen 3'])('refuses "%s" in a text', (street) => {
    const text = profileText({ themes: ['crisis-safety'] }, `${SHELTER} Olemme paikassa ${street}.`)
    expect(issuesOf(text)).toMatchObject([
      { ruleId: 'shelterAddressesStaySecret', field: 'body', ...placeOf(text, street) },
    ])
  })

  it('speaks up even where the profile has another fault', () => {
    const text = profileText({ themes: ['crisis-safety'], locations, confirmed: '1.11.2026' }, SHELTER)
    expect(issuesOf(text)).toContainEqual(
      expect.objectContaining({ ruleId: 'shelterAddressesStaySecret', isSecret: true }),
    )
  })

  it('does not repeat the address in its report', () => {
    const [issue] = issuesOf(profileText({ themes: ['crisis-safety'], locations }, SHELTER))
    expect(JSON.stringify(issue)).not.toContain('katu')
  })

  it.each([
    [{ themes: ['crisis-safety'] }, SHELTER],
    [{ themes: ['crisis-safety'], locations }, 'Keskusteluapua kriiseissä.'],
    [{ locations }, 'Keräämme lahjoituksia turvakodille.'],
    [{ themes: ['crisis-safety'] }, `${SHELTER} Vastaamme klo 9–15, ja kaupungin tie 3.2.2026 suljetaan.`],
  ] satisfies [Fields, string][])('lets %j be with "%s"', (changes, body) => {
    expect(issuesOf(profileText(changes, body))).toEqual([])
  })
})
