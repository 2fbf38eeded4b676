import { readFileSync } from 'node:fs'
import { profileText, typed } from './builders.ts'

const CASES = new URL('./fixtures/hostile/frontmatter-cases.jsonl', import.meta.url)
const FENCES = new URL('./fixtures/fences.json', import.meta.url)

const slot = { days: ['mo'], opens: '09:00', closes: '15:00' }

/** Changes to a valid profile that each break it in one way of the schema or a rule. */
const CHANGES: readonly Readonly<Record<string, unknown>>[] = [
  { name: undefined },
  { name: 'A' },
  { name: 'a'.repeat(101) },
  { name: ['a'] },
  { name: typed('') },
  { name: typed('Kerho #1') },
  { themes: [] },
  { themes: ['a', 'b', 'c', 'd', 'e'] },
  { themes: 'peer-support' },
  { themes: ['chess'] },
  { themes: ['sport'] },
  { targetGroups: ['everyone', 'women'] },
  { areas: ['Leppävaara'] },
  { contact: 'x' },
  { contact: { fax: '1' } },
  { contact: {} },
  { contact: { email: 'x' } },
  { contact: { phone: 'x' } },
  { contact: { website: 'x' } },
  { contact: { website: 'http://example.org/' } },
  { adress: 'x' },
  { price: 'fre' },
  { interpreting: 'ehkä' },
  { summary: { suomi: 'Vertaistukea Espooseen muuttaneille.' } },
  { summary: { fi: 'Vertaistukea Espooseen muuttaneille.', xx: 'Vertaistukea Espooseen muuttaneille.' } },
  { confirmed: '24.11.2026' },
  { confirmed: '2027-01-01' },
  { confirmed: undefined },
  { sources: [{ title: 'Sivu' }] },
  { sources: [{ title: 'Sivu', publisher: 'Esimerkki', date: 'x' }] },
  { founded: '26' },
  { hours: [{ ...slot, opens: '9' }] },
  { hours: [{ ...slot, days: ['ma'] }] },
  { services: [{ name: 'Kahvila', ages: { from: 'x' } }] },
  { locations: [{ street: 'Esimerkkikatu 1', postalCode: '2100' }] },
  { locations: [{ street: 'Esimerkkikatu 1', coordinates: { latitude: '60,2', longitude: '24.6' } }] },
  { businessId: '1234567-2' },
  { registerNumber: 'x' },
  { parent: 'ei-ole' },
  { formerSlugs: ['esimerkkiyhdistys'] },
  { textLanguage: 'xx' },
]

const BODIES = [
  '<b>x</b>',
  '![x](https://example.org/x.png)',
  '# x',
  '[x](http://example.org/)',
  '`x`',
  'a&shy;b',
  '> '.repeat(20),
]

const LINES = [
  '__proto__: 1',
  '<<: { a: b }',
  '%YAML 1.1',
  'price: *a',
  'price: !a b',
  'name: X',
  '\tprice: free',
  'price: [',
]

function readLines<Line>(url: URL): Line[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Every bad profile the tests know: as files of one name each. */
export const BAD_PROFILES: readonly string[] = [
  ...readLines<{ source: string }>(CASES).map(({ source }) => source),
  ...(JSON.parse(readFileSync(FENCES, 'utf8')) as string[]).map((fence) =>
    profileText().replace('---', fence),
  ),
  ...CHANGES.map((changes) => profileText(changes)),
  ...BODIES.map((body) => profileText({}, body)),
  ...LINES.map((line) => profileText().replace('\nthemes:', `\n${line}\nthemes:`)),
  `${profileText()}${'a'.repeat(33 * 1024)}`,
  '---\n---\n',
  '---\na\n---\n',
  '---\n- a\n---\n',
]
