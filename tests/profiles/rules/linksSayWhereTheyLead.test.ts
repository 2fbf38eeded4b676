import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

describe('linksSayWhereTheyLead', () => {
  it.each([
    'tästä',
    'Klikkaa tästä',
    'täältä',
    'Lue lisää',
    'här',
    'Klicka här',
    'Läs mer',
    'here',
    'Click here.',
    'link',
  ])('warns of a link called "%s", at its text', (words) => {
    const text = profileText({}, `Kalenteri on [${words}](https://example.org/).`)
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'linksSayWhereTheyLead',
        severity: 'warning',
        field: 'body',
        found: `[${words}]`,
        ...placeOf(text, `[${words}]`),
      },
    ])
  })

  it.each(['Kalenteri', 'Tästä alkaa elämä -näyttely', 'Here we go -klubi'])(
    'is quiet about "%s"',
    (words) => {
      expect(issuesOf(profileText({}, `[${words}](https://example.org/)`))).toEqual([])
    },
  )
})
