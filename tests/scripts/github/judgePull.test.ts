import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toComment } from '../../../scripts/github/comment/toComment.ts'
import { findRisks } from '../../../scripts/github/pull/findRisks.ts'
import { reportSchema } from '../../../scripts/github/pull/report.ts'
import { profileText } from '../../builders.ts'
import { run, temporaryFolder } from '../running.ts'
import { FOLDER, judgeEdits, LONG } from './judgeEdits.ts'
import { type Edits, pullRepository } from './pullRepository.ts'

const repository = pullRepository({
  ensin: profileText({ name: 'Ensin keksitty ry' }, LONG),
  toinen: profileText({ name: 'Toisena keksitty ry' }, LONG),
})
const judge = (edits: Edits, words = '') => judgeEdits(repository, edits, words)

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

describe('the website of a larger organisation', () => {
  it('is read by a second reader as any other website', () => {
    const change = { kind: 'changed', path: `${FOLDER}/ensin.md`, mode: '100644', id: '' } as const
    const below = (url: string) => profileText({ parent: { name: 'Keksitty liitto ry', url } })
    const [before, after] = [below('https://yksi.example/'), below('https://toinen.example/')]
    expect(findRisks([{ change, before, after }], [], []).map(({ id }) => id)).toEqual(['contact'])
    expect(findRisks([{ change, before, after: before }], [], [])).toEqual([])
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

  it.each([
    ['an entity', '[sivu](h&#116;tps://uusi.example/)', ''],
    ['a backslash', '[sivu](https\\://uusi.example/)', ''],
    ['a list', '- > **[sivu](mailto&colon;uusi@uusi.example)**', ''],
    ['a mark at the start of the file', '[sivu](https://uusi.example/)', '\ufeff'],
  ])('is seen however it is hidden: behind %s', (_how, hidden, start) => {
    const before = profileText({ name: 'Ensin keksitty ry' }, LONG)
    const change = { kind: 'changed', path: `${FOLDER}/ensin.md`, mode: '100644', id: '' } as const
    const after = `${start}${before}\n${hidden}\n`
    expect(findRisks([{ change, before, after }], [], [])).toEqual([{ id: 'contact', paths: [change.path] }])
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

describe('a pull request that takes away what others name', () => {
  it('is told so at the others', () => {
    const family = pullRepository({
      emo: profileText({ name: 'Keksitty emojärjestö ry' }, LONG),
      lapsi: profileText({ name: 'Keksitty jäsenyhdistys ry', parent: 'emo' }),
    })
    const { issues } = judgeEdits(family, { [`${FOLDER}/emo.md`]: null })
    expect(issues.map(({ file }) => file)).toContain(`${FOLDER}/lapsi.md`)
  })
})

describe('a translation', () => {
  it('asks for no second reader of contacts it does not hold', () => {
    const path = `${FOLDER}/ensin.en.md`
    expect(judge({ [path]: '---\ntranslates: "old"\n---\nMade up text in English.\n' }).risks).toEqual({})
  })

  it('asks for one where it calls the organisation by another name', () => {
    const change = { kind: 'changed', path: `${FOLDER}/ensin.en.md`, mode: '100644', id: '' } as const
    const called = (name: string) => `---\ntranslates: "old"\nname: ${name}\n---\nMade up text in English.\n`
    const risksOf = (before: string | undefined, after: string) =>
      findRisks([{ change, before, after }], [], []).map(({ id }) => id)
    expect(risksOf(undefined, called('Made up'))).toEqual(['identity'])
    expect(risksOf(called('Made up'), called('Another'))).toEqual(['identity'])
    expect(risksOf(called('Made up'), `${called('Made up')}More.\n`)).toEqual([])
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
