import { describe, expect, it } from 'vitest'
import { type Issue, JUDGE_LANGUAGES } from '#profiles/issue.ts'
import { judgeChanged } from '#profiles/judgeChanged.ts'
import type { SourceFile } from '#profiles/sourceFile.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { type Fields, profileText, TODAY, vocabulary } from '../builders.ts'
import { judgeFixture, listRuleFixtures } from '../ruleFixtures.ts'

const options = { vocabulary: vocabulary(), today: TODAY, lang: 'en' } as const

function fileOf(slug: string, changes: Fields, body?: string): SourceFile {
  const contact = { website: `https://${slug.replace('.', '-')}.example.org/` }
  return {
    path: `organisations/${slug}.md`,
    text: profileText({ name: `Kerho ${slug} ry`, contact, ...changes }, body),
  }
}

function changedOnly(files: readonly SourceFile[], ...slugs: string[]): readonly Issue[] {
  const paths = slugs.map((slug) => `organisations/${slug}.md`)
  return judgeChanged(files, (path) => paths.includes(path), options)
}

/** Pairs that clash, each in another way; the first is changed, the second is not. */
const CLASHES: readonly (readonly [fact: string, one: Fields, other: Fields])[] = [
  ['a name', { name: 'Yhteinen nimi ry' }, { name: 'YHTEINEN NIMI r.y.' }],
  ['a name in escapes', { name: 'Ystävät ry' }, { name: 'Yst\u00e4v\u00e4t ry' }],
  ['a near name', { name: 'Kilon kerholaiset ry' }, { name: 'Kilon kerholaisat' }],
  ['a name with a space more', { name: 'Kilon kerholaiset ry' }, { name: 'Kilonkerholaiset' }],
  ['words in another order', { name: 'Kilon vanhat kerholaiset ry' }, { name: 'Vanhat kerholaiset Kilon' }],
  ['a name that imitates', { name: 'Poca ry' }, { name: 'Роса ry' }],
  ['an everyday name', { name: 'Kilon kerholaiset ry' }, { alternateNames: ['Kilon kerholaiset'] }],
  ['a name in another language', { name: 'Klubben rf' }, { name: { fi: 'Kerho ry', sv: 'Klubben rf' } }],
  ['a business ID', { businessId: '1234567-1' }, { businessId: '12345671' }],
  ['a register number', { registerNumber: '12.345' }, { registerNumber: '12345' }],
  ['a former address', { formerSlugs: ['vanha'] }, { formerSlugs: ['vanha'] }],
  ['a former address that is in use', { formerSlugs: ['toka'] }, {}],
  [
    'a website',
    { contact: { website: 'https://example.org/' } },
    { contact: { website: 'http://www.example.org' } },
  ],
  ['a phone', { contact: { phone: '09 81621' } }, { contact: { phones: [{ number: '+358 9 816 21' }] } }],
  ['a circle of parents', { parent: 'toka' }, { parent: 'eka' }],
]

describe('judgeChanged', () => {
  it.each(CLASHES)(
    'tells of a clash in %s at the changed file, as the judging of all does',
    (_fact, one, other) => {
      const files = [fileOf('eka', one), fileOf('muu', {}), fileOf('toka', other)]
      const issues = changedOnly(files, 'eka')
      expect(issues.length).toBeGreaterThan(0)
      expect(issues.map(({ file }) => file)).toEqual(issues.map(() => 'organisations/eka.md'))
      const all = validateProfiles(files, options).issues
      expect(issues).toEqual(all.filter(({ file }) => file === 'organisations/eka.md'))
    },
  )

  it('finds a name that a neighbour wrote in escapes', () => {
    const neighbour = fileOf('toka', { name: 'Ystävät ry' })
    const escaped = { ...neighbour, text: neighbour.text.replace('Ystävät', 'Yst\\u00e4v\\u00e4t') }
    const issues = changedOnly([fileOf('eka', { name: 'Ystävät ry' }), escaped], 'eka')
    expect(issues.map(({ ruleId }) => ruleId)).toEqual(['identitiesAreUnique'])
  })

  it('says nothing of errors in other files', () => {
    const files = [fileOf('eka', {}), fileOf('toka', { name: 'A', themes: ['chess'] })]
    expect(changedOnly(files, 'eka')).toEqual([])
  })

  it('says nothing when nothing has changed', () => {
    expect(changedOnly([fileOf('eka', { name: 'A' })])).toEqual([])
  })

  it('knows a parent that is broken or could not be read', () => {
    const files = [fileOf('eka', { parent: 'toka' }), fileOf('toka', { name: 'A' })]
    expect(changedOnly(files, 'eka')).toEqual([])
    const unread = ['organisations/kolmas.md']
    const alone = [fileOf('eka', { parent: 'kolmas' })]
    expect(judgeChanged(alone, () => true, { ...options, unread })).toEqual([])
  })

  it('compares a changed translation with its unchanged original', () => {
    const text = '---\ntranslates: 0123456789abcdef\n---\nText.\n'
    const files = [fileOf('eka', {}), { path: 'organisations/eka.en.md', text }]
    expect(changedOnly(files, 'eka.en').map(({ ruleId }) => ruleId)).toEqual(['translationIsCurrent'])
  })

  it('says of many changed files what the judging of all says', () => {
    const files = Array.from({ length: 30 }, (_, index) => fileOf(`nro-${index}`, { name: 'Sama nimi ry' }))
    const slugs = files.slice(0, 25).map(({ path }) => path.slice('organisations/'.length, -3))
    const issues = changedOnly(files, ...slugs)
    expect(new Set(issues.map(({ file }) => file)).size).toBe(25)
  })

  it.each(listRuleFixtures())('says of the fixture of %s what the judging of all says', (id) => {
    for (const lang of JUDGE_LANGUAGES) {
      const { files, bad } = judgeFixture(id, options, lang)
      const all = validateProfiles(files, { ...options, lang }).issues.filter(({ file }) => file === bad)
      expect(judgeChanged(files, (path) => path === bad, { ...options, lang })).toEqual(all)
    }
  })
})
