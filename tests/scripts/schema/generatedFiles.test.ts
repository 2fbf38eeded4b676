import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeFields } from '#domain/schema/describeFields.ts'
import { fieldPaths } from '#domain/schema/fields.ts'
import { profileSchema } from '#domain/schema/profile.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { generatedFiles, smallestProfile } from '../../../scripts/schema/generatedFiles.ts'
import { toFieldTable } from '../../../scripts/schema/toFieldTable.ts'
import { TODAY } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

const VOCABULARY = realContent().vocabulary
const FILES = generatedFiles(VOCABULARY)
const GUIDES = ['CONTRIBUTING.md', 'CONTRIBUTING.fi.md', 'CONTRIBUTING.sv.md']
const LANGUAGES = ['fi', 'sv', 'en'] as const

describe('generatedFiles', () => {
  it('are the three guides and the schema for editors', () => {
    expect(FILES.map(({ path }) => path).sort()).toEqual([...GUIDES, 'public/schema/profile.json'].sort())
  })

  it.each(FILES)('$path is up to date with schema, rules and vocabulary', ({ path, text }) => {
    expect(readFileSync(path, 'utf8') === text, `${path} is out of date: run "npm run schema"`).toBe(true)
  })

  it.each(GUIDES)('%s shows what the judge says', (path) => {
    const shown = readFileSync(path, 'utf8').match(/^> `profile\.md:\d+:\d+` .*1\.11\.2026.*$/gm)
    expect(shown).toHaveLength(1)
  })
})

describe('the smallest profile of a guide', () => {
  it.each(GUIDES)('in %s passes the judge', (path) => {
    const text = smallestProfile(readFileSync(path, 'utf8'))
    const { organisations, issues } = validateProfiles([{ path: 'profile.md', text }], {
      vocabulary: VOCABULARY,
      today: TODAY,
      lang: 'en',
    })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(organisations).toHaveLength(1)
  })
})

describe('toFieldTable', () => {
  const fields = describeFields()

  it.each(LANGUAGES)('explains every field in %s', (lang) => {
    const table = toFieldTable(fields, lang)
    const keys = new Set(fieldPaths(profileSchema).map((path) => path.at(-1)))
    for (const key of keys) expect(table).toContain(`| \`${key}\` |`)
    expect(table).not.toMatch(/undefined|\[object|\{\w+\}\./)
  })

  it('tells form, length and number in the words of the judge', () => {
    const table = toFieldTable(fields, 'en')
    const row = (key: string) => table.split('\n').find((line) => line.startsWith(`| \`${key}\` |`))
    expect(row('summary')).toContain('| yes | Text per language. 20–200 characters. |')
    expect(row('themes')).toContain('Entries: 1–4.')
    expect(row('price')).toContain('free, paid, membership, varies')
    expect(row('confirmed')).toContain('A date is written year-month-day')
    expect(row('sources')).toContain('if `confirmed` is absent')
  })

  it('explains hours once, wherever they stand', () => {
    expect(toFieldTable(fields, 'en').match(/\| `opens` \|/g)).toHaveLength(1)
  })
})
