import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

const source = { title: 'Vuosikertomus', publisher: 'Esimerkkiyhdistys ry' }

/** It is 2026-11-24. */
describe('datesAreNotAhead', () => {
  it.each([
    [{ confirmed: '2026-11-24' }],
    [{ founded: '2026' }],
    [{ sources: [{ ...source, date: '2026-11' }] }],
    [{ sources: [{ ...source, date: '2026' }] }],
    [{ notice: { text: { fi: 'Suljettu joulun ajan.' }, until: '2027-01-06' } }],
    [{ closed: [{ from: '2026-12-24', to: '2027-01-06' }] }],
  ])('lets pass %j', (changes) => {
    expect(issuesOf(profileText(changes))).toEqual([])
  })

  it.each([
    [{ confirmed: '2026-11-25' }, 'confirmed', '"2026-11-25"'],
    [{ founded: '2027' }, 'founded', '"2027"'],
    [{ sources: [source, { ...source, date: '2026-12' }] }, 'sources[1].date', '"2026-12"'],
    [{ sources: [{ ...source, date: '2027' }] }, 'sources[0].date', '"2027"'],
  ])('refuses %j', (changes, field, at) => {
    const text = profileText(changes)
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'datesAreNotAhead',
        severity: 'error',
        field,
        found: at.replaceAll('"', ''),
        ...placeOf(text, at),
      },
    ])
  })
})
