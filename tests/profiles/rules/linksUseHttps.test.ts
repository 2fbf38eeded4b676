import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

const HTTP = 'http://example.org/'

function everywhere(url: string) {
  return {
    contact: { website: url, form: url, social: [url] },
    volunteering: { welcome: 'true', url },
    parent: { name: 'Kattojärjestö ry', url },
    services: [{ name: 'Kahvila', url }],
    sources: [{ title: 'Sivu', url }],
  }
}

describe('linksUseHttps', () => {
  it('has nothing to say of https', () => {
    expect(issuesOf(profileText(everywhere('https://example.org/')))).toEqual([])
  })

  it('warns at the address, and keeps the profile', () => {
    const text = profileText({ contact: { website: HTTP } })
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'linksUseHttps',
        severity: 'warning',
        field: 'contact.website',
        found: HTTP,
        ...placeOf(text, `"${HTTP}`),
      },
    ])
  })

  it('looks at every address of a profile', () => {
    const fields = issuesOf(profileText(everywhere(HTTP))).map(({ field }) => field)
    expect(fields.sort()).toEqual([
      'contact.form',
      'contact.social[0]',
      'contact.website',
      'parent.url',
      'services[0].url',
      'sources[0].url',
      'volunteering.url',
    ])
  })
})
