import fc from 'fast-check'
import { profileFields } from '../../builders.ts'

/** Words YAML 1.1, YAML 1.2 and people read differently. */
const WORDS = [
  ...[
    'no',
    'yes',
    'on',
    'Off',
    'n',
    'null',
    '~',
    'true',
    '02100',
    '1987',
    '12.30',
    '12:30',
    '2026-11-24',
    '1e3',
  ],
  ...[
    'Kerho',
    'Kerho no 1',
    'a-b',
    '1234567-1',
    '+358 9 81621',
    'Åke & Ada',
    'https://example.org/a',
    '字',
    '.5',
  ],
]

/** A scalar in one of the ways people type it, without changing what it says to our reader. */
const scalar = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom('plain', 'single', 'double'))
  .map(([word, style]) => (style === 'plain' ? word : style === 'single' ? `'${word}'` : `"${word}"`))

const phone = fc.constantFrom(
  '09 816 21',
  '"0981621"',
  "'09-81621'",
  '+358 9 816 21',
  '116117',
  '+46 8 123 456 78',
)

/** One field as lines of YAML. */
const optional = fc.oneof(
  fc.array(scalar, { minLength: 1, maxLength: 3 }).map((items) => `alternateNames: [${items.join(', ')}]`),
  fc.array(scalar, { minLength: 1, maxLength: 3 }).map((items) => {
    return ['keywords:', '  no:', ...items.map((item) => `    - ${item}   # sana`)].join('\n')
  }),
  phone.map((number) => `contact:\n  phone: ${number}`),
  scalar.map((text) => `sources:\n  - title: Sivu\n    publisher: 'P ${text.replaceAll("'", '')}'`),
  fc.constant('registerNumber: 12.345'),
  fc.constant('businessId: 12345671'),
  fc.constant('founded: 1987'),
  fc.constant('interpreting: true'),
  fc.constant('firstContact:\n  fi: |\n    Soita ensin.  \n    Sitten tule.'),
)

const between = fc.constantFrom('', '', '', '# Huomautus\n', '\n', '\n# Toinen huomautus\n\n')

/** Texts of profiles as people leave them: any order, any quoting, comments, blank lines, stray spaces and line ends. */
export const messyProfile: fc.Arbitrary<string> = fc
  .record({
    extra: fc.uniqueArray(optional, { maxLength: 6, selector: (text) => text.split(':')[0] }),
    order: fc.infiniteStream(fc.nat()),
    gaps: fc.array(between, { minLength: 20, maxLength: 20 }),
    space: fc.constantFrom('', '', ' ', '  '),
    end: fc.constantFrom('\n', '\r\n'),
    start: fc.constantFrom('', '\ufeff'),
  })
  .map(({ extra, order, gaps, space, end, start }) => {
    const given = new Set(extra.map((text) => text.split(':')[0]))
    const base = Object.entries(profileFields())
      .filter(([key]) => !given.has(key))
      .map(([key, value]) => `${key}: ${JSON.stringify(value).replaceAll('":', '": ')}`)
    const fields = [...base, ...extra]
      .map((text) => ({ text, rank: order.next().value ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ text }, index) => `${gaps[index] ?? ''}${text}${text.includes('|') ? '' : space}\n`)
    return `${start}---\n${fields.join('')}---\nTekstiä.\n`.replaceAll('\n', end)
  })
