import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Issue, JUDGE_LANGUAGES, type Messages } from '#profiles/issue.ts'
import { RULES } from '#profiles/rules/index.ts'
import { BODY_KINDS, BODY_WORDING } from '#profiles/wording/body.ts'
import { FILE_WORDING } from '#profiles/wording/file.ts'
import { KINDS, SCHEMA_WORDING } from '#profiles/wording/schema.ts'
import { THESAURUS_WORDING } from '#profiles/wording/thesaurus.ts'
import { MEANT_KEY_WORDING } from '#profiles/wording/unknownKey.ts'
import { YAML_WORDING } from '#profiles/wording/yaml.ts'
import { BAD_PROFILES } from '../badProfiles.ts'
import { judge } from '../builders.ts'

const TABLES: Readonly<Record<string, Messages>> = {
  'unknown-key, meant here': MEANT_KEY_WORDING.here,
  'unknown-key, meant elsewhere': MEANT_KEY_WORDING.elsewhere,
  ...BODY_WORDING,
  ...FILE_WORDING,
  ...SCHEMA_WORDING,
  ...THESAURUS_WORDING,
  ...YAML_WORDING,
  ...Object.fromEntries(RULES.map(({ id, messages }) => [id, messages])),
}

function issuesIn(lang: 'fi' | 'sv' | 'en'): readonly Issue[] {
  return BAD_PROFILES.flatMap((text) => judge({ esimerkkiyhdistys: text }, lang).issues)
}

const ISSUES = { fi: issuesIn('fi'), sv: issuesIn('sv'), en: issuesIn('en') }

describe('the wording', () => {
  it.each(Object.entries(TABLES))('of %s is three sentences in each language', (_code, messages) => {
    for (const lang of JUDGE_LANGUAGES) {
      expect(messages[lang]).toHaveLength(3)
      for (const sentence of messages[lang]) expect(sentence.trim().length).toBeGreaterThan(5)
    }
  })

  it.each(Object.entries(TABLES))('of %s names the same values in each language', (_code, messages) => {
    const named = (lang: 'fi' | 'sv' | 'en') =>
      [...new Set(messages[lang].join(' ').match(/\{\w+\}/g))].sort()
    expect(named('sv')).toEqual(named('fi'))
    expect(named('en')).toEqual(named('fi'))
  })

  it.each(Object.entries(TABLES))('of %s is not the same text in two languages', (_code, messages) => {
    const texts = JUDGE_LANGUAGES.map((lang) => messages[lang].join(' '))
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('names every kind of value in each language', () => {
    for (const words of [...Object.values(KINDS), ...Object.values(BODY_KINDS)]) {
      expect(Object.keys(words)).toEqual([...JUDGE_LANGUAGES])
      expect(Object.values(words)).not.toContain('')
    }
  })
})

describe('every issue of the bad profiles', () => {
  it.each(JUDGE_LANGUAGES)('has no placeholder left in %s', (lang) => {
    const left = ISSUES[lang].filter(({ message, found }) =>
      /\{\w+\}/.test(message.replaceAll(found || '\u0000', '')),
    )
    expect(left).toEqual([])
  })

  it.each(JUDGE_LANGUAGES)('names no undefined value in %s', (lang) => {
    const odd = ISSUES[lang].filter(({ message }) =>
      /undefined|\[object|NaN/.test(message.replace('.nan', '')),
    )
    expect(odd).toEqual([])
  })

  it('is said at the same place in every language', () => {
    const places = (lang: 'fi' | 'sv' | 'en') =>
      ISSUES[lang].map(({ ruleId, line, column }) => [ruleId, line, column])
    expect(places('sv')).toEqual(places('fi'))
    expect(places('en')).toEqual(places('fi'))
  })

  it('shows nothing that cannot be seen', () => {
    expect(ISSUES.en.filter(({ message }) => /[\p{C}\u2028\u2029]/u.test(message))).toEqual([])
  })

  it('comes from every bad profile, and never from the fallback "invalid"', () => {
    for (const text of BAD_PROFILES) expect(judge({ esimerkkiyhdistys: text }).issues).not.toEqual([])
    expect(ISSUES.en.filter(({ ruleId }) => ruleId === 'invalid')).toEqual([])
  })
})

describe('every rule', () => {
  const folder = (path: string) => readdirSync(new URL(path, import.meta.url))

  it('has a test of its own, and stands in the list', () => {
    const files = folder('../../src/profiles/rules/').filter((name) => name !== 'index.ts')
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(RULES.map(({ id }) => id).sort())
    expect(folder('./rules/')).toEqual(expect.arrayContaining(RULES.map(({ id }) => `${id}.test.ts`)))
  })
})
