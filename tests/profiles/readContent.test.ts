import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from '#profiles/readContent.ts'
import { hashText } from '#profiles/textHash.ts'
import { profileText, TODAY } from '../builders.ts'

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url))
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'))
  for (const part of ['city.yaml', 'vocabulary', 'pages']) {
    cpSync(join(CONTENT, part), join(root, part), { recursive: true })
  }
  mkdirSync(join(root, 'organisations'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string) {
  writeFileSync(join(root, path), text)
}

function read() {
  return readContent(root, { lang: 'en', today: TODAY })
}

describe('readContent', () => {
  it('is content with an empty directory', () => {
    expect(read()).toMatchObject({ files: 0, issues: [], content: { organisations: [] } })
  })

  it('leaves out a profile with an error and keeps the others', () => {
    write('organisations/hyva.md', profileText())
    write('organisations/huono.md', profileText({ name: undefined }))
    const { files, issues, content } = read()
    expect(files).toBe(2)
    expect(issues.map(({ file }) => file)).toEqual([`${root}/organisations/huono.md`])
    expect(content?.organisations.map(({ slug }) => slug)).toEqual(['hyva'])
  })

  it('keeps a profile that is only warned of', () => {
    write('organisations/hyva.md', profileText({ contact: { website: 'http://example.org/' } }))
    const { issues, content } = read()
    expect(issues.map(({ severity }) => severity)).toEqual(['warning'])
    expect(content?.organisations).toHaveLength(1)
  })

  it('gives no content when the city cannot be read, and says where', () => {
    write('city.yaml', 'title: Espoo\n')
    const { issues, content } = read()
    expect(content).toBeUndefined()
    expect(issues[0]).toMatchObject({ file: `${root}/city.yaml`, line: 1 })
  })

  it('gives no content when the vocabulary cannot be read, and says where', () => {
    write('vocabulary/themes.yaml', '- id: sports\n- id: Kaksi sanaa\n')
    const { issues, content } = read()
    expect(content).toBeUndefined()
    expect(issues.map(({ file }) => file)).toContain(`${root}/vocabulary/themes.yaml`)
    expect(issues.some(({ line }) => line === 2)).toBe(true)
  })

  it('reads the directory’s own pages in the languages of the city, with its mailbox', () => {
    const text = [
      '---',
      'title: Apua',
      'description: Näin saat apua hakemistosta.',
      '---',
      'Kirjoita: {mailbox}',
    ]
    write('pages/fi/help.md', text.join('\n'))
    const { content } = read()
    const page = content?.pages.find(({ name }) => name === 'help')
    expect(page).toMatchObject({ locale: 'fi', title: 'Apua' })
    expect(JSON.stringify(page?.body)).toContain(content?.city.mailbox)
  })

  it('judges the directory’s own pages like any text', () => {
    write('pages/fi/help.md', '---\ntitle: Apua\ndescription: Näin saat apua hakemistosta.\n---\n<b>x</b>\n')
    expect(read().issues).toContainEqual(expect.objectContaining({ ruleId: 'body-html', line: 5 }))
  })

  it('reads the concepts of the thesaurus, and judges them', () => {
    mkdirSync(join(root, 'thesaurus'))
    const label = 'label: { fi: Velat, sv: Skulder, en: Debt }'
    write('thesaurus/debt.yaml', `${label}\nthemes: [advice-rights]\nwords: { fi: [velka] }\n`)
    write('thesaurus/money.yaml', `${label}\nthemes: [advice-right]\nwords: { fi: [raha] }\n`)
    const { content, issues } = read()
    expect(content?.concepts.map(({ id }) => id)).toEqual(['debt'])
    expect(issues).toMatchObject([
      { ruleId: 'termsAreKnown', file: `${root}/thesaurus/money.yaml`, field: 'themes[0]', line: 2 },
    ])
  })

  it('takes a translation to its organisation, and counts it as a file', () => {
    write('organisations/hyva.md', profileText({}, 'Kahvila on auki.'))
    write('organisations/hyva.en.md', `---\ntranslates: ${hashText('Kahvila on auki.')}\n---\nIt is open.\n`)
    write(
      'organisations/hyva.so.md',
      '---\ntranslates: 0123456789abcdef\nreviewed: "true"\nname: Naadi\n---\nWay furan tahay.\n',
    )
    const { files, content } = read()
    expect(files).toBe(3)
    expect(content?.organisations).toHaveLength(1)
    expect(content?.organisations[0]?.translations).toMatchObject({
      en: { isCurrent: true, isReviewed: false, body: [{ kind: 'paragraph' }] },
      so: { isCurrent: false, isReviewed: true, name: 'Naadi' },
    })
    expect(content?.organisations[0]?.name.so).toBe('Naadi')
  })

  it('leaves out a translation with an error, and keeps the organisation', () => {
    write('organisations/hyva.md', profileText())
    write('organisations/hyva.en.md', '---\ntranslates: x\nthemes: [sports]\n---\nText.\n')
    expect(read().content?.organisations[0]?.translations).toEqual({})
  })

  it('judges what people read in a translation as in a profile', () => {
    write('organisations/hyva.md', profileText())
    write('organisations/hyva.en.md', '---\ntranslates: x\n---\nThe code is 131052-308T.\n')
    expect(read().issues).toContainEqual(
      expect.objectContaining({
        ruleId: 'noPersonalIdentityCodes',
        file: `${root}/organisations/hyva.en.md`,
      }),
    )
  })

  it('judges changed files only, if asked, against all others', () => {
    write('organisations/hyva.md', profileText())
    write('organisations/huono.md', profileText({ themes: ['chess'] }))
    const path = `${root}/organisations/hyva.md`
    const { files, issues, content } = readContent(root, {
      lang: 'en',
      today: TODAY,
      isChanged: (file) => file === path,
    })
    expect(files).toBe(1)
    expect(content).toBeUndefined()
    expect(new Set(issues.map(({ file }) => file))).toEqual(new Set([path]))
    expect(issues.map(({ ruleId }) => ruleId)).toContain('identitiesAreUnique')
  })

  it('tells of a concept that is changed, and of one that is not only when everything is judged', () => {
    const path = `${root}/thesaurus/huono.yaml`
    mkdirSync(join(root, 'thesaurus'))
    write('thesaurus/huono.yaml', 'label: { fi: Keksitty, sv: Påhittad, en: Made up }\n')
    const told = (isChanged: (file: string) => boolean) =>
      readContent(root, { lang: 'en', today: TODAY, isChanged }).issues.map(({ file }) => file)
    expect(read().issues.map(({ file }) => file)).toEqual([path])
    expect(told((file) => file === path)).toEqual([path])
    expect(told((file) => file === `${root}/organisations/hyva.md`)).toEqual([])
  })

  it.each(['city.yaml', 'vocabulary/themes.yaml', 'vocabulary', 'pages/sv', 'organisations'])(
    'says that %s is missing, and gives no content',
    (path) => {
      rmSync(join(root, path), { recursive: true })
      const { issues, content } = read()
      expect(content).toBeUndefined()
      expect(issues.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)).toContain(
        'file-missing',
      )
      expect(issues.map(({ file }) => file)).toContain(`${root}/${path}`)
    },
  )

  it.each([
    ['city.yaml', 'file-kind'],
    ['vocabulary/themes.yaml', 'file-kind'],
    ['pages/sv', 'file-missing'],
    ['organisations', 'file-missing'],
  ])('follows no link in place of %s', (path, ruleId) => {
    renameSync(join(root, path), join(root, 'elsewhere'))
    symlinkSync(join(root, 'elsewhere'), join(root, path))
    const { issues, content } = read()
    expect(content).toBeUndefined()
    expect(issues.map((issue) => [issue.file, issue.ruleId])).toContainEqual([`${root}/${path}`, ruleId])
  })
})
