import { writeProfile } from '#profiles/writeProfile.ts'
import type { Dice } from './createDice.ts'
import type { SynthProfile } from './createProfile.ts'

/** An error put into a file on purpose: what the judge must say of it, and nothing else. */
export interface Planted {
  readonly file: string
  readonly ruleId: string
  readonly field: string
}

interface Seedling {
  readonly ruleId: string
  readonly field: string
  readonly change?: Readonly<Record<string, unknown>>
  readonly rewrite?: (text: string) => string
}

const SUMMARY = 'Keksittyä toimintaa kaikille, jotka haluavat tulla mukaan.'

/** One change each, to the fields or to the written text, that breaks exactly one rule. */
const SEEDLINGS: readonly Seedling[] = [
  { ruleId: 'required', field: 'name', change: { name: undefined } },
  { ruleId: 'too-long', field: 'name', change: { name: 'Keksitty '.repeat(12).trim() } },
  { ruleId: 'required', field: 'languages', change: { languages: undefined } },
  {
    ruleId: 'too-many',
    field: 'themes',
    change: { themes: ['sports', 'hobbies', 'work', 'health', 'civic'] },
  },
  {
    ruleId: 'too-short',
    field: 'summary.fi',
    change: {
      summary: {
        fi: 'Toimintaa.',
        sv: 'Påhittad verksamhet för alla i staden.',
        en: 'Made-up activities for all.',
      },
    },
  },
  { ruleId: 'language-key', field: 'summary.FI', change: { summary: { FI: SUMMARY } } },
  { ruleId: 'termsAreKnown', field: 'themes[0]', change: { themes: ['shakki'] } },
  { ruleId: 'termsAreKnown', field: 'areas[0]', change: { areas: ['kuu'], locations: undefined } },
  { ruleId: 'slug', field: 'areas[0]', change: { areas: ['Leppävaara'], locations: undefined } },
  { ruleId: 'everyone-alone', field: 'targetGroups', change: { targetGroups: ['everyone', 'women'] } },
  { ruleId: 'business-id', field: 'businessId', change: { businessId: '1234567-2' } },
  { ruleId: 'register-number', field: 'registerNumber', change: { registerNumber: '1234567' } },
  { ruleId: 'phone', field: 'contact.phone', change: { contact: { phone: 'kysy' } } },
  { ruleId: 'email', field: 'contact.email', change: { contact: { email: 'info at example.org' } } },
  { ruleId: 'web-address', field: 'contact.website', change: { contact: { website: 'ftp://example.org/' } } },
  { ruleId: 'unknown-key', field: 'adress', change: { adress: 'Keksitty 1' } },
  { ruleId: 'choice', field: 'price', change: { price: 'ilmainen' } },
  { ruleId: 'date', field: 'confirmed', change: { confirmed: '31.2.2026' } },
  { ruleId: 'datesAreNotAhead', field: 'founded', change: { founded: '2098' } },
  { ruleId: 'not-list', field: 'languages', change: { languages: 'fi' } },
  { ruleId: 'parentsExist', field: 'parent', change: { parent: 'tallaista-ei-ole' } },
  { ruleId: 'sources-required', field: 'sources', change: { confirmed: undefined, sources: undefined } },
  { ruleId: 'fence-open', field: '', rewrite: (text) => `\n${text}` },
  { ruleId: 'fence-open', field: '', rewrite: (text) => text.replace('---', '---js') },
  { ruleId: 'fence-inside', field: '', rewrite: (text) => text.replace('\n---\n', '\n----\n') },
  {
    ruleId: 'yaml-duplicate-key',
    field: '',
    rewrite: (text) => text.replace('\nthemes:', '\nNAME: x\nthemes:'),
  },
  { ruleId: 'yaml-tag', field: '', rewrite: (text) => text.replace('\nname: ', '\nname: !js ') },
  { ruleId: 'hidden-character', field: '', rewrite: (text) => text.replace('\nname: "', '\nname: "\u202e') },
  { ruleId: 'body-html', field: 'body', rewrite: (text) => `${text}\n<br>\n` },
  { ruleId: 'body-image', field: 'body', rewrite: (text) => `${text}\n![Kuva](https://example.org/a.png)\n` },
  { ruleId: 'body-heading', field: 'body', rewrite: (text) => `${text}\n# Keksitty\n` },
]

/** Writes a profile with one error; says which rule and field the judge must name. */
export function plantError(
  dice: Dice,
  profile: SynthProfile,
): { text: string; ruleId: string; field: string } {
  const { ruleId, field, change, rewrite } = dice.pick(SEEDLINGS)
  const text = writeProfile({ ...profile.fields, ...change }, profile.body)
  return { text: rewrite ? rewrite(text) : text, ruleId, field }
}
