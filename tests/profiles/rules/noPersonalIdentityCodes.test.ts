import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

/** Made up: numbers from 900 on are given to nobody for good. */
const CODES = [
  '010180-9004',
  '150355-900A',
  '150355+900A',
  '280226A900D',
  '280226F900D',
  '150355Y900A',
  '150355U900A',
  '150355-900a',
  '150355–900A',
  '150355—900A',
  '150355‑900A',
  '150355−900A',
  '150355 - 900A',
  '150355 900A',
]

describe('noPersonalIdentityCodes', () => {
  it.each(CODES)('refuses %s in the long text, exactly where it stands', (code) => {
    const text = profileText({}, `Esimerkkitekstiä.\n\nHakijan tunnus: ${code}.`)
    const place = placeOf(text, code)
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'noPersonalIdentityCodes',
        severity: 'error',
        ...place,
        endColumn: place.column + code.length,
      },
    ])
  })

  it.each([
    ['a comment', (text: string) => text.replace('themes:', '# 010180-9004\nthemes:')],
    [
      'a title of a source',
      (text: string) =>
        text.replace('themes:', 'sources: [{ title: "010180-9004", publisher: X1 }]\nthemes:'),
    ],
    [
      'the address of a link',
      (text: string) => text.replace('tekstiä.', 'teksti: [sivu](https://example.org/010180-9004)'),
    ],
    ['an escape', (text: string) => text.replace('themes:', 'alternateNames: ["010180\\x2d9004"]\nthemes:')],
    ['an entity', (text: string) => text.replace('tekstiä.', 'teksti: 010180&#45;9004')],
  ])('finds one in %s', (_where, change) => {
    expect(issuesOf(change(profileText())).map(({ ruleId }) => ruleId)).toEqual(['noPersonalIdentityCodes'])
  })

  it.each([
    ['a field that is unknown', profileText({ puheenjohtaja: 'Esimerkki 010180-9004' })],
    ['YAML that is broken', profileText().replace('themes:', 'themes: [ "010180-9004"\nareas')],
    ['a file without a fence', `Tunnus 010180-9004\n${profileText()}`],
  ])('finds one in a file that cannot be read: %s', (_fault, text) => {
    const issue = issuesOf(text).find(({ ruleId }) => ruleId === 'noPersonalIdentityCodes')
    expect(issue).toMatchObject({ ...placeOf(text, '010180-9004'), found: '01…', isSecret: true })
  })

  it('does not repeat the code in its report', () => {
    const [issue] = issuesOf(profileText({}, 'Tunnus 010180-9004.'))
    expect(JSON.stringify(issue)).not.toContain('9004')
    expect(issue?.found).toBe('01…')
  })

  it.each([
    '010180-9005',
    '320180-9004',
    '011380-9004',
    '010180-90045',
    'A010180-9004',
    '010180 9004',
    'Diaarinumero 150355-9000',
  ])('is quiet about %s, which is none', (text) => {
    expect(
      issuesOf(profileText({}, text)).filter(({ ruleId }) => ruleId === 'noPersonalIdentityCodes'),
    ).toEqual([])
  })
})
