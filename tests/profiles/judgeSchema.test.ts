import { describe, expect, it } from 'vitest'
import { toIssue } from '#profiles/issue.ts'
import { toFieldName } from '#profiles/judgeSchema.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { placeOf, profileText, typed } from '../builders.ts'

/** Changes to a valid profile, and the one problem that follows: its code, field and the word it points at. */
const CASES: readonly (readonly [
  changes: Record<string, unknown>,
  ruleId: string,
  field: string,
  at: string,
])[] = [
  [{ confirmed: undefined }, 'sources-required', 'sources', 'name'],
  [{ contact: undefined }, 'contact-required', 'contact', 'name'],
  [{ contact: {} }, 'contact-required', 'contact', '{  }'],
  [{ adress: 'x' }, 'unknown-key', 'adress', 'adress'],
  [{ contact: { websit: 'https://example.org/', phone: '112' } }, 'unknown-key', 'contact.websit', 'websit'],
  [{ services: [{ name: 'Kahvila', ages: { form: '7' } }] }, 'unknown-key', 'services[0].ages.form', 'form'],
  [{ summary: { suomi: 'Vertaistukea Espooseen muuttaneille.' } }, 'language-key', 'summary.suomi', 'suomi'],
  [{ name: typed('') }, 'empty', 'name', '\nsummary'],
  [{ contact: { website: typed('""') } }, 'empty', 'contact.website', '""'],
  [{ themes: 'peer-support' }, 'not-list', 'themes', '"peer-support"'],
  [{ themes: { a: 'b' } }, 'not-list', 'themes', '{ a'],
  [{ name: ['Yhdistys'] }, 'not-text', 'name', '["Yhd'],
  [{ name: Array.from({ length: 101 }, () => 'x') }, 'not-text', 'name', '["x'],
  [{ price: ['free'] }, 'not-text', 'price', '["free'],
  [{ price: { a: 'b' } }, 'not-text', 'price', '{ a'],
  [{ delivery: [{ a: 'b' }] }, 'not-text', 'delivery[0]', '{ a'],
  [{ contact: 'https://example.org/' }, 'not-fields', 'contact', '"https'],
  [{ services: ['Kahvila'] }, 'not-fields', 'services[0]', '"Kahvila"'],
  [{ interpreting: 'ehkä' }, 'yes-or-no', 'interpreting', '"ehkä"'],
  [{ interpreting: { fi: 'x' } }, 'too-short', 'interpreting.fi', '"x"'],
  [{ interpreting: ['x'] }, 'not-text', 'interpreting', '["x'],
  [{ parent: 'Katto ry' }, 'slug', 'parent', '"Katto'],
  [{ parent: { name: 'K' } }, 'too-short', 'parent.name', '"K"'],
  [{ parent: { name: 'Katto ry', url: 'x' } }, 'web-address', 'parent.url', '"x"'],
  [{ name: { fi: 'Y' } }, 'too-short', 'name.fi', '"Y"'],
  [{ areas: ['Leppävaara'] }, 'slug', 'areas[0]', '"Leppävaara"'],
  [{ contact: { phones: [{ number: '112' }, { number: 'x' }] } }, 'phone', 'contact.phones[1].number', '"x"'],
]

describe('judgeSchema', () => {
  it.each(CASES)('of %j says %s once, at its place', (changes, ruleId, field, at) => {
    const text = profileText(changes)
    const { problems } = parseProfile(text)
    expect(problems).toMatchObject([{ ruleId, field, severity: 'error', place: placeOf(text, at) }])
  })

  it('says everything that is wrong, not only the first', () => {
    const { problems } = parseProfile(profileText({ name: 'A', themes: [], areas: undefined, x: 'y' }))
    expect(problems.map(({ field }) => field).sort()).toEqual(['areas', 'name', 'themes', 'x'])
  })

  it.each(['name', 'summary', 'themes', 'targetGroups', 'languages', 'areas'])(
    'asks for %s with an example that would do',
    (field) => {
      const text = profileText({ [field]: undefined })
      const problem = parseProfile(text).problems[0]
      expect(problem).toMatchObject({ ruleId: 'required', field })
      const example = problem?.values?.example ?? ''
      expect(parseProfile(text.replace('---\n', `---\n${example}\n`)).problems).toEqual([])
    },
  )

  it.each([
    ['a slip in a key', { adress: 'x', contakt: {} }, 'contakt', ' → contact?'],
    ['a slip in a choice', { price: 'fre' }, 'price', ' → free?'],
    ['nothing when nothing is near', { zzzzzz: 'x' }, 'zzzzzz', ''],
  ])('hints at %s', (_fact, changes, field, hint) => {
    const problem = parseProfile(profileText(changes)).problems.find((one) => one.field === field)
    expect(problem?.values?.hint).toBe(hint)
  })

  it('names the keys that may stand where a wrong one stood', () => {
    const { problems } = parseProfile(profileText({ contact: { fax: '1', phone: '112' } }))
    expect(problems[0]?.values?.choices).toContain('website, email, phone')
  })

  it('tells the kind of value found, in each language', () => {
    const problem = parseProfile(profileText({ contact: ['x'] })).problems[0]
    const messages = (['fi', 'sv', 'en'] as const).map(
      (lang) => problem && toIssue(problem, 'x.md', lang).message,
    )
    expect(messages).toEqual([
      expect.stringContaining('luettelo'),
      expect.stringContaining('en lista'),
      expect.stringContaining('a list'),
    ])
  })
})

describe('toFieldName', () => {
  it('writes a path as people do', () => {
    expect(toFieldName(['services', 1, 'hours', 0, 'opens'])).toBe('services[1].hours[0].opens')
    expect(toFieldName([])).toBe('')
  })
})
