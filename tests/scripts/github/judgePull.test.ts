import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toComment } from '../../../scripts/github/comment/toComment.ts'
import { judgePull } from '../../../scripts/github/pull/judgePull.ts'
import { overlay } from '../../../scripts/github/pull/overlay.ts'
import { readChanges } from '../../../scripts/github/pull/readChanges.ts'
import { reportSchema } from '../../../scripts/github/pull/report.ts'
import { profileText, TODAY } from '../../builders.ts'
import { run, temporaryFolder } from '../running.ts'
import { type Edits, pullRepository } from './pullRepository.ts'

const FOLDER = 'content/organisations'
const LONG = 'Keksitty yhdistys, joka on olemassa vain testissä.\n'.repeat(8)
const repository = pullRepository({
  ensin: profileText({ name: 'Ensin keksitty ry' }, LONG),
  toinen: profileText({ name: 'Toisena keksitty ry' }, LONG),
})

function judge(edits: Edits, words = '') {
  const folder = join(temporaryFolder(), 'copy')
  const head = repository.merge(edits)
  const pull = { number: 7, head: 'a'.repeat(40), words, isFirst: true }
  const options = { repository: repository.folder, content: repository.content, base: `${head}^1`, head }
  const judged = judgePull({ ...options, folder, today: TODAY, pull })
  return {
    ...judged,
    folder,
    risks: Object.fromEntries(judged.report.risks.map(({ id, paths }) => [id, paths])),
  }
}

describe('a friendly pull request', () => {
  it('is thanked in its own language and finds nothing to mend', () => {
    const text = profileText({
      name: 'Kolmantena keksitty ry',
      contact: { website: 'https://kolmas.example/' },
    })
    const { report, risks } = judge(
      { [`${FOLDER}/kolmas.md`]: text },
      'Ny förening: vi lägger till uppgifter om en förening som är ny och inte har varit med.',
    )
    expect(report).toMatchObject({ lang: 'sv', files: 1, errors: 0, slugs: ['kolmas'] })
    expect(Object.keys(risks)).toEqual(['confirmation'])
    expect(toComment(report)).toContain('Hej och tack för din första ändring!')
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it('is told of its fault with a place and the line put right', () => {
    const text = profileText({ name: 'Kolmantena keksitty ry', confirmed: '1.11.2026' })
    const { report, issues } = judge({ [`${FOLDER}/kolmas.md`]: text })
    expect(issues.find(({ field }) => field === 'confirmed')).toMatchObject({
      file: `${FOLDER}/kolmas.md`,
      ruleId: 'date',
    })
    expect(toComment(report)).toContain('```suggestion\nconfirmed: ')
  })

  it('is read by a second reader when it changes a phone or an address', () => {
    const contact = { website: 'https://example.org/', phone: '+358 9 1234567' }
    const locations = [{ street: 'Esimerkkikatu 1' }]
    const { risks } = judge({
      [`${FOLDER}/ensin.md`]: profileText({ name: 'Ensin keksitty ry', contact, locations }, LONG),
    })
    expect(risks).toEqual({ contact: [`${FOLDER}/ensin.md`], address: [`${FOLDER}/ensin.md`] })
  })
})

describe('a link in a long text', () => {
  const link = '\nLue lisää [omalta sivultamme](https://uusi.example/).\n'

  it('is read by a second reader where it is new, in a profile or a translation', () => {
    const changed = profileText({ name: 'Ensin keksitty ry' }, LONG + link)
    const path = `${FOLDER}/ensin.md`
    expect(judge({ [path]: changed }).risks).toEqual({ contact: [path] })
    const translation = `${FOLDER}/ensin.en.md`
    const text = `---\ntranslates: "old"\n---\nMade up, see [our page](https://uusi.example/).\n`
    expect(judge({ [translation]: text }).risks).toEqual({ contact: [translation] })
  })

  it('asks for nobody where only words change', () => {
    const text = profileText({ name: 'Ensin keksitty ry' }, LONG)
    expect(judge({ [`${FOLDER}/ensin.md`]: text.replace('Keksitty', 'Toisin keksitty') }).risks).toEqual({})
  })
})

describe('a profile that says of itself that it is not sensitive', () => {
  it('is read by a second reader', () => {
    const path = `${FOLDER}/ensin.md`
    const text = profileText({ name: 'Ensin keksitty ry', sensitive: false }, LONG)
    expect(judge({ [path]: text }).risks).toEqual({ sensitive: [path] })
  })
})

describe('a profile with a fault as long as itself', () => {
  it('makes a report that its reader takes', () => {
    const { report } = judge({ [`${FOLDER}/pitka.md`]: profileText({ name: `“${'a'.repeat(5_000)}”` }) })
    expect(report.errors).toBeGreaterThan(0)
    expect(() => reportSchema.parse(report)).not.toThrow()
  })
})

describe('a translation', () => {
  it('asks for no second reader of contacts it does not hold', () => {
    const path = `${FOLDER}/ensin.en.md`
    expect(judge({ [path]: '---\ntranslates: "old"\n---\nMade up text in English.\n' }).risks).toEqual({})
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

describe('the command', () => {
  it('reads the event as data, annotates, reports, and fails', () => {
    const folder = temporaryFolder()
    const head = repository.merge({ [`${FOLDER}/a::b,%0A.md`]: 'x\n' })
    const pull = {
      number: 7,
      title: '$(touch hacked)',
      body: null,
      author_association: 'MEMBER',
      head: { sha: head },
    }
    writeFileSync(join(folder, 'event.json'), JSON.stringify({ pull_request: pull }))
    const words = ['--head', head, '--repository', repository.folder, '--content', repository.content]
    const { status, stdout, stderr } = run(
      'github/pull',
      [...words, '--copy', join(folder, 'copy'), '--report', join(folder, 'r.json')],
      { GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_STEP_SUMMARY: join(folder, 's.md') },
    )
    expect(stderr).toBe('')
    expect(stdout).toContain(`::error file=${FOLDER}/a%3A%3Ab%2C%250A.md,`)
    expect(status).toBe(1)
    expect(reportSchema.parse(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).errors).toBe(1)
    expect(readFileSync(join(folder, 's.md'), 'utf8')).toContain('Kiitos muutoksesta!')
  })
})
