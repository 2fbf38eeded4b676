import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { fromJson } from '../../../scripts/new/fromJson.ts'
import { type NewOptions, writeFromJson } from '../../../scripts/new/runNew.ts'
import { TODAY, vocabulary } from '../../builders.ts'
import { temporaryFolder } from '../running.ts'

const TERMS = vocabulary()
const QUIET = { print: () => {}, complain: () => {} }

const words = fc.constantFrom(
  'vertaistuki',
  'kerho',
  'kahvila',
  'ja',
  'kielikurssi',
  'öisin',
  "l'été",
  'no',
  '12:30',
)
const sentence = fc
  .array(words, { minLength: 5, maxLength: 12 })
  .map((list) => `Tarjoamme: ${list.join(' ')}`)
const perLanguage = fc.record({ fi: sentence, sv: sentence }, { requiredKeys: ['fi'] })
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date(TODAY), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const hours = fc.array(
  fc.record({
    days: fc.uniqueArray(fc.constantFrom('mo', 'tu', 'we'), { minLength: 1 }),
    opens: fc.constantFrom('08:00', '09:30'),
    closes: fc.constantFrom('15:00', '24:00'),
  }),
  { maxLength: 1 },
)

function idsOf(list: keyof typeof TERMS) {
  const ids = TERMS[list].map(({ id }) => id).filter((id) => id !== 'everyone')
  return fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 })
}

/** Answers as a well-meaning person gives them, some fields and not others. */
const answers = fc.record(
  {
    name: fc.constantFrom('Kokeilu ry', 'Föreningen "Test" rf', 'Null', 'Yes: no #1', '1917', '- viiva ry'),
    summary: perLanguage,
    themes: idsOf('themes'),
    targetGroups: fc.oneof(idsOf('targetGroups'), fc.constant(['everyone'])),
    languages: idsOf('languages'),
    areas: idsOf('areas'),
    contact: fc.record({ website: fc.constant('https://example.org/'), phone: fc.constant('09 1234567') }),
    confirmed: day,
    founded: fc.integer({ min: 1800, max: 2026 }),
    interpreting: fc.oneof(fc.boolean(), perLanguage),
    price: fc.constantFrom('free', 'paid', 'membership', 'varies'),
    hours,
    services: fc.array(
      fc.record({
        name: fc.constantFrom('Kerho', 'no', 'Kahvila: öisin'),
        languages: idsOf('languages'),
        hours,
      }),
      { maxLength: 2 },
    ),
    keywords: fc.record({ fi: fc.array(words, { maxLength: 4 }) }),
    reviewEvery: fc.constantFrom(1, 3, 6, 12, 24),
    body: fc.array(sentence, { maxLength: 3 }).map((paragraphs) => paragraphs.join('\n\n')),
  },
  {
    requiredKeys: ['name', 'summary', 'themes', 'targetGroups', 'languages', 'areas', 'contact', 'confirmed'],
  },
)

describe('writeFromJson', () => {
  const folder = temporaryFolder()
  const options: NewOptions = { files: [], vocabulary: TERMS, today: TODAY, lang: 'fi', folder, isDry: false }

  it('writes every good answer, and what it writes passes the judge', () => {
    let number = 0
    fc.assert(
      fc.property(answers, (given) => {
        const slug = `kokeilu-${++number}`
        const status = writeFromJson(fromJson(JSON.stringify({ ...given, slug })), options, QUIET)
        expect(status).toBe(0)
        const path = `${folder}/${slug}.md`
        const file = { path, text: readFileSync(path, 'utf8') }
        const { issues, organisations } = validateProfiles([file], options)
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(organisations).toHaveLength(1)
      }),
      { seed: 3, numRuns: 100 },
    )
  })

  it('writes nothing that the judge does not pass, whatever it is given', () => {
    let number = 0
    const keys = ['name', 'summary', 'themes', 'contact', 'confirmed', 'hours', 'body', 'adress']
    const anything = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue())
    fc.assert(
      fc.property(answers, anything, (given, odd) => {
        const slug = `outo-${++number}`
        const data = JSON.stringify({ ...given, ...odd, body: String(odd.body ?? ''), slug })
        const status = writeFromJson(fromJson(data), options, QUIET)
        const path = `${folder}/${slug}.md`
        expect(existsSync(path)).toBe(status === 0)
        if (status !== 0) return
        const { issues } = validateProfiles([{ path, text: readFileSync(path, 'utf8') }], options)
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { seed: 3, numRuns: 100 },
    )
  })
})
