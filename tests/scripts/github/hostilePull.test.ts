import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toComment } from '../../../scripts/github/comment/toComment.ts'
import { overlay } from '../../../scripts/github/pull/overlay.ts'
import { readChanges } from '../../../scripts/github/pull/readChanges.ts'
import { reportSchema } from '../../../scripts/github/pull/report.ts'
import { profileText } from '../../builders.ts'
import { temporaryFolder } from '../running.ts'
import { FOLDER, judgeEdits, LONG } from './judgeEdits.ts'
import { type Edits, pullRepository } from './pullRepository.ts'

const repository = pullRepository({
  ensin: profileText({ name: 'Ensin keksitty ry' }, LONG),
  toinen: profileText({ name: 'Toisena keksitty ry' }, LONG),
})
const judge = (edits: Edits, words = '') => judgeEdits(repository, edits, words)

describe('a profile with a fault as long as itself', () => {
  it('makes a report that its reader takes', () => {
    const { report } = judge({ [`${FOLDER}/pitka.md`]: profileText({ name: `“${'a'.repeat(5_000)}”` }) })
    expect(report.errors).toBeGreaterThan(0)
    expect(() => reportSchema.parse(report)).not.toThrow()
  })
})

describe('a file with something secret in it', () => {
  const pathOf = (name: string) => `${FOLDER}/${name}.md`
  const faulty = (name: string, body: string, more = {}) =>
    profileText(
      { name, areas: ['esbo'], contact: { website: `https://sivu-${body.length}.example/` }, ...more },
      body,
    )

  it('is not repeated for the sake of a repair', () => {
    const { report } = judge({
      [pathOf('koodi')]: faulty('Koodillinen keksitty ry', 'Soita 010180-9004.'),
      [pathOf('turva')]: faulty('Turvakoti Keksitty ry', 'Turvakodin osoite on Esimerkkikatu 12.', {
        themes: ['crisis-safety'],
      }),
      [pathOf('avoin')]: faulty('Avoin keksitty ry', 'Teksti.'),
    })
    expect(report.issues.filter(({ isSecret }) => isSecret).map(({ file }) => file)).toEqual(
      expect.arrayContaining([pathOf('koodi'), pathOf('turva')]),
    )
    expect(Object.keys(report.texts)).toEqual([pathOf('avoin')])
  })
})

describe('a hostile pull request', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `${FOLDER}/monta-${index}.md`,
      profileText({
        name: `Monta keksittyä ${index} ry`,
        contact: { website: `https://monta-${index}.example/` },
      }),
    ]),
  )
  const { report, issues, risks, folder } = judge({
    'scripts/validate/run.ts': 'console.log("no errors, honestly"); process.exit(0)\n',
    '.github/workflows/profiles.yml': 'on: pull_request_target\n',
    'content/city.yaml': 'title: { fi: Stolen }\n',
    'loose.txt': 'outside\n',
    [`${FOLDER}/linkki.md`]: { link: '../../../../../../etc/passwd' },
    [`${FOLDER}/suuri.md`]: Buffer.alloc(5 * 1024 * 1024, 'a'),
    [`${FOLDER}/ISO nimi.md`]: 'x\n',
    [`${FOLDER}/kansio/sisalla.md`]: 'x\n',
    [`${FOLDER}/ensin.md`]: null,
    [`${FOLDER}/uusi-nimi.md`]: profileText({ name: 'Ensin keksitty ry' }, LONG),
    [`${FOLDER}/tili.md`]: profileText({ name: 'Tili ry' }, 'Lahjoita: FI21 1234 5600 0007 85'),
    ...many,
  })
  const rulesOf = (name: string) =>
    issues.filter(({ file }) => file === `${FOLDER}/${name}`).map(({ ruleId }) => ruleId)

  it('is judged by our rules, whatever rules it brings along', () => {
    expect(report.errors).toBeGreaterThan(0)
    expect(risks['other-files']).toEqual([
      '.github/workflows/profiles.yml',
      'content/city.yaml',
      'loose.txt',
      'scripts/validate/run.ts',
    ])
  })

  it('puts no link, no large file and no strange name anywhere', () => {
    expect(rulesOf('linkki.md')).toEqual(['file-kind'])
    expect(rulesOf('suuri.md')).toEqual(['file-too-large'])
    expect(rulesOf('ISO nimi.md')).toEqual(['file-name'])
    expect(rulesOf('kansio/sisalla.md')).toEqual(['file-name'])
    for (const name of ['linkki.md', 'suuri.md', 'ISO nimi.md', 'kansio'])
      expect(lstatSync(join(folder, 'organisations', name), { throwIfNoEntry: false })).toBeUndefined()
    expect(readFileSync(join(folder, 'city.yaml'), 'utf8')).not.toContain('Stolen')
  })

  it('brings no name that git keeps and no disk does', () => {
    const head = repository.merge({ [`${FOLDER}/uusi.md`]: 'x\n' })
    const long = readChanges(repository.folder, `${head}^1`, head).map((change) => ({
      ...change,
      path: `${FOLDER}/${'a'.repeat(300)}.md`,
    }))
    const { folder: source, content } = repository
    const taken = overlay(long, {
      repository: source,
      content,
      folder: join(temporaryFolder(), 'copy'),
      lang: 'en',
    })
    expect(taken.profiles).toEqual([])
    expect(taken.refused.map(({ ruleId }) => ruleId)).toEqual(['file-name'])
  })

  it('is seen to rename, to bring very many, and to bring a bank account', () => {
    expect(risks.renamed).toEqual([`${FOLDER}/uusi-nimi.md`])
    expect(existsSync(join(folder, 'organisations/ensin.md'))).toBe(false)
    expect(risks['bank-account']).toEqual([`${FOLDER}/tili.md`])
    expect(report.risks.find(({ id }) => id === 'many-files')).toMatchObject({ more: 32 })
  })

  it('is answered politely, with every name as plain characters', () => {
    const comment = toComment(report)
    expect(comment).toContain('Hei ja kiitos ensimmäisestä muutoksestasi!')
    expect(comment).toContain('Muutos koskee muutakin kuin profiileja.')
    expect(comment).toContain('Lisää vanha nimi kenttään `formerSlugs`')
    expect(comment.length).toBeLessThan(65_536)
  })
})

describe('a pull request that moves files over the border of our folder', () => {
  const { risks, issues, folder } = judge({
    'scripts/validate/run.ts': null,
    [`${FOLDER}/ajettu.md`]: 'console.log("the real one")\n',
    [`${FOLDER}/ensin.md`]: null,
    'docs/ensin.md': profileText({ name: 'Ensin keksitty ry' }, LONG),
  })

  it('has what comes in judged as any profile', () => {
    expect(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual([
      `${FOLDER}/ajettu.md`,
    ])
  })

  it('takes away what goes out', () => {
    expect(risks.removed).toEqual([`${FOLDER}/ensin.md`])
    expect(existsSync(join(folder, 'organisations/ensin.md'))).toBe(false)
  })

  it('is seen by a maintainer for both ends outside', () => {
    expect(risks['other-files']?.toSorted()).toEqual(['docs/ensin.md', 'scripts/validate/run.ts'])
  })
})

describe('a pull request of more profiles than anyone reads', () => {
  it('is not judged, and does not pass', () => {
    const edits = Object.fromEntries(Array.from({ length: 151 }, (_, n) => [`${FOLDER}/a-${n}.md`, 'x\n']))
    const { report, isWhole, risks } = judge(edits)
    expect(isWhole).toBe(false)
    expect(Object.keys(risks)).toEqual(['many-files'])
    expect(toComment(report)).not.toContain('ei löytynyt korjattavaa')
  })
})
