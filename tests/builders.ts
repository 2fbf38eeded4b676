import type { Organisation } from '#domain/organisation.ts'
import { toOrganisation } from '#domain/toOrganisation.ts'
import { type Vocabulary, vocabularySchema } from '#domain/vocabulary.ts'
import type { Issue } from '#profiles/issue.ts'
import { type ParsedProfile, parseProfile } from '#profiles/parseProfile.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'

/** The day it is in every test that does not say another. */
export const TODAY = '2026-11-24'

/** A value that goes into the front matter exactly as typed, without quotation marks. */
export class Typed {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export function typed(text: string): Typed {
  return new Typed(text)
}

export type Fields = Readonly<Record<string, unknown>>

/** The fields of a valid, made-up profile; a field set to `undefined` is left out. */
export function profileFields(changes: Fields = {}): Fields {
  const fields = {
    name: 'Esimerkkiyhdistys ry',
    summary: {
      fi: 'Vertaistukea ja kielikahviloita Espooseen muuttaneille.',
      sv: 'Kamratstöd och språkkaféer för dem som har flyttat till Esbo.',
      en: 'Peer support and language cafés for people who have moved to Espoo.',
    },
    themes: ['peer-support'],
    targetGroups: ['immigrants'],
    languages: ['fi'],
    areas: ['espoo'],
    contact: { website: 'https://example.org/' },
    confirmed: '2026-11-01',
    ...changes,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The same as the text of a file, one line a field, in the order of `profileFields`. */
export function profileText(changes: Fields = {}, body = 'Esimerkkitekstiä.'): string {
  const lines = Object.entries(profileFields(changes)).map(([key, value]) => `${key}: ${toFlow(value)}`)
  return ['---', ...lines, '---', body, ''].join('\n')
}

function toFlow(value: unknown): string {
  if (value instanceof Typed) return value.text
  if (Array.isArray(value)) return `[${value.map(toFlow).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${toFlow(inner)}`)
    .join(', ')} }`
}

/** Parses a profile that the test knows to be valid. */
export function parsed(changes: Fields = {}, body?: string): ParsedProfile {
  const outcome = parseProfile(profileText(changes, body))
  if (!outcome.parsed)
    throw new Error(outcome.problems.map(({ ruleId, field }) => `${ruleId} ${field}`).join())
  return outcome.parsed
}

export function organisation(changes: Fields = {}, slug = 'esimerkkiyhdistys'): Organisation {
  const { profile, body } = parsed(changes)
  return toOrganisation(slug, profile, body)
}

/** Judges files given as `{ slug: text }` together, in Finnish unless told. */
export function judge(files: Readonly<Record<string, string>>, lang: 'fi' | 'sv' | 'en' = 'fi') {
  const sources = Object.entries(files).map(([slug, text]) => ({ path: `organisations/${slug}.md`, text }))
  return validateProfiles(sources, { vocabulary: vocabulary(), today: TODAY, lang })
}

/** What is said about one profile on its own. */
export function issuesOf(text: string): readonly Issue[] {
  return judge({ esimerkkiyhdistys: text }).issues
}

/** Milliseconds of the fastest of a few runs: what else the machine does at the moment is no fault of the code. */
export function fastest(run: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => timed(run).ms))
}

/** What came out, and the milliseconds that a processor worked on it, waiting for others not counted. */
export function timed<T>(run: () => T): { result: T; ms: number } {
  const before = process.threadCpuUsage()
  const result = run()
  const { user, system } = process.threadCpuUsage(before)
  return { result, ms: (user + system) / 1000 }
}

/** Where a word stands in a text, as an editor counts. */
export function placeOf(text: string, word: string): { line: number; column: number } {
  const index = text.indexOf(word)
  if (index < 0) throw new Error(`"${word}" is not in the text`)
  const before = text.slice(0, index).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** A vocabulary of a few terms, enough for the profiles above. */
export function vocabulary(): Vocabulary {
  const language = (id: string, fi: string, dir = 'ltr') => {
    return { id, tag: id, label: labels(fi), self: fi, dir, hsds: id }
  }
  return vocabularySchema.parse({
    themes: ['peer-support', 'language-learning', 'sports'].map((id) => ({ id, label: labels(id) })),
    targetGroups: [
      { id: 'everyone', label: labels('Kaikki') },
      { id: 'immigrants', label: labels('Maahanmuuttajat') },
      { id: 'young-people', label: labels('Nuoret') },
      { id: 'women', label: labels('Naiset') },
    ],
    languages: [
      language('fi', 'suomi'),
      language('sv', 'ruotsi'),
      language('en', 'englanti'),
      language('no', 'norja'),
      language('so', 'somali'),
      language('ar', 'arabia', 'rtl'),
    ],
    areas: [
      { id: 'online', label: labels('Verkossa'), kind: 'online' },
      { id: 'finland', label: labels('Suomi'), kind: 'country' },
      { id: 'uusimaa', label: labels('Uusimaa'), kind: 'region', parent: 'finland' },
      { id: 'espoo', label: labels('Espoo'), kind: 'city', parent: 'uusimaa' },
      { id: 'suur-leppavaara', label: labels('Suur-Leppävaara'), kind: 'major-area', parent: 'espoo' },
      { id: 'kilo', label: labels('Kilo'), kind: 'district', parent: 'suur-leppavaara' },
      { id: 'suur-tapiola', label: labels('Suur-Tapiola'), kind: 'major-area', parent: 'espoo' },
    ],
    cooperation: ['premises', 'volunteers'].map((id) => ({ id, label: labels(id) })),
  })
}

function labels(text: string) {
  return { fi: text, sv: text, en: text }
}
