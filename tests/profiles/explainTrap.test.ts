import { describe, expect, it } from 'vitest'
import { withoutSmartQuotes } from '#profiles/explainTrap.ts'
import { type Fields, issuesOf, placeOf, profileText, typed } from '../builders.ts'

const slot = { days: ['mo'], opens: '00:00', closes: '24:00' }
const place = { street: 'Esimerkkikatu 1' }

/** Changes, the trap, what the message tells to type, and where. */
const CASES: readonly [Fields, string, string, string][] = [
  [{ themes: [typed('“peer-support”')] }, 'smart-quotes', 'peer-support', '“peer'],
  [{ price: typed('”free”') }, 'smart-quotes', 'free', '”free'],
  [{ confirmed: typed('“2026-11-01”') }, 'smart-quotes', '2026-11-01', '“2026'],
  [{ contact: { phone: typed('401234567') } }, 'phone-lost-zero', '0401234567', '401'],
  [{ contact: { phone: typed('50 123 4567') } }, 'phone-lost-zero', '050 123 4567', '50 1'],
  [{ contact: { phone: typed('91234567') } }, 'phone-lost-zero', '091234567', '912'],
  [{ locations: [{ ...place, postalCode: typed('2100') }] }, 'postal-code-lost-zero', '02100', '2100'],
  [{ hours: [{ ...slot, opens: typed('9') }] }, 'time-without-colon', '09:00', '9,'],
  [{ hours: [{ ...slot, opens: typed('930') }] }, 'time-without-colon', '09:30', '930'],
  [{ hours: [{ ...slot, opens: typed('9.30') }] }, 'time-without-colon', '09:30', '9.30'],
  [{ hours: [{ ...slot, closes: typed('16.30') }] }, 'time-without-colon', '16:30', '16.30'],
  [{ hours: [{ ...slot, closes: typed('990') }] }, 'time-without-colon', '16:30', '990'],
  [{ confirmed: typed('2026-11-01T00:00:00Z') }, 'date-with-time', '2026-11-01', '2026-11'],
  [
    { sources: [{ title: 'Sivu', publisher: 'Esimerkki', date: typed('2026-11-01 10:00') }] },
    'date-with-time',
    '2026-11-01',
    '2026-11-01 10',
  ],
]

describe('explainTrap', () => {
  it.each(CASES)('tells of %j that it is %s, and to type %s', (changes, code, cure, at) => {
    const text = profileText(changes)
    const [issue, ...rest] = issuesOf(text)
    expect(rest).toEqual([])
    expect(issue).toMatchObject({ ruleId: code, severity: 'error', ...placeOf(text, at) })
    expect(issue?.message).toContain(`"${cure}"`)
  })

  it.each([
    [{ hours: [{ ...slot, opens: '9.30' }] }, 'time-without-colon', '09:30'],
    [{ contact: { phone: '401234567' } }, 'phone-lost-zero', '0401234567'],
    [{ contact: { website: '”https://example.org/”' } }, 'smart-quotes', 'https://example.org/'],
  ] satisfies [Fields, string, string][])(
    'speaks of no quotation marks where they stand already: %j',
    (changes, code, cure) => {
      const [issue, ...rest] = issuesOf(profileText(changes))
      expect(rest).toEqual([])
      expect(issue?.ruleId).toBe(code)
      expect(issue?.message).toMatch(new RegExp(`\\b${cure}\\.$`))
    },
  )

  it.each([
    [{ contact: { phone: 'soita' } }, 'phone'],
    [{ contact: { phone: '212345678901' } }, 'phone'],
    [{ locations: [{ ...place, postalCode: '210' }] }, 'postal-code'],
    [{ hours: [{ ...slot, opens: 'aamulla' }] }, 'time'],
    [{ hours: [{ ...slot, opens: '2500' }] }, 'time'],
    [{ confirmed: '2026-13-01' }, 'date'],
  ] satisfies [Fields, string][])('leaves the plain words for %j', (changes, code) => {
    expect(issuesOf(profileText(changes)).map(({ ruleId }) => ruleId)).toEqual([code])
  })
})

describe('withoutSmartQuotes', () => {
  it.each([
    ['“a b”', 'a b'],
    ['»a»', 'a'],
    ['‘a’', 'a'],
  ])('takes them off %s', (text, inner) => {
    expect(withoutSmartQuotes(text)).toBe(inner)
  })

  it.each(['a', '“a', 'a”', '“a” “b”', '""', '“”', '’80'])('has nothing to take off %s', (text) => {
    expect(withoutSmartQuotes(text)).toBeUndefined()
  })
})
