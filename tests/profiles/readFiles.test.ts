import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readContent } from '#profiles/readContent.ts'
import { readFolder } from '#profiles/readFiles.ts'
import { profileText, TODAY } from '../builders.ts'

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'content-'))
const folder = join(root, 'organisations')
const good = profileText()

afterAll(() => rmSync(root, { recursive: true }))

for (const part of ['city.yaml', 'vocabulary', 'pages'])
  cpSync(join(CONTENT, part), join(root, part), { recursive: true })
mkdirSync(join(folder, 'kansio.md'), { recursive: true })
mkdirSync(join(root, 'elsewhere'))
writeFileSync(join(root, 'elsewhere', 'secret.md'), good)
symlinkSync(join(root, 'elsewhere'), join(folder, 'linkki-ulos'))
symlinkSync(join(root, 'elsewhere', 'secret.md'), join(folder, 'linkki.md'))
symlinkSync('ehja.md', join(folder, 'linkki-naapuriin.md'))
symlinkSync('ei-ole.md', join(folder, 'linkki-tyhjaan.md'))
const FILES: Readonly<Record<string, string | Buffer>> = {
  'ehja.md': good,
  'Ehja.md': good,
  'iso kirjain.md': good,
  'risu#aita.md': good,
  'kysymys?.md': good,
  'yhdistys-ä.md': good,
  'alku-.md': good,
  'kaksi--viivaa.md': good,
  'muistio.txt': good,
  '.piilossa.md': good,
  'ilman-paatetta': good,
  'pitka.md': profileText({ name: 'Pitkä yhdistys ry' }, 'a'.repeat(33 * 1024)),
  'rikki.md': Buffer.concat([Buffer.from(good), Buffer.from([0xc3, 0x28])]),
  'latin1.md': Buffer.from(good, 'latin1'),
  'kaksi-bomia.md': `\ufeff\ufeff${profileText({ name: 'Kaksibominen yhdistys ry' })}`,
  'yksi-bom.md': `\ufeff${profileText({
    name: 'Yksibominen yhdistys ry',
    contact: { website: 'https://example.net/' },
  })}`,
  'tyhja.md': '',
}
for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)

const judgement = readContent(root, { lang: 'en', today: TODAY })

function rulesFor(name: string): string[] {
  return judgement.issues.filter(({ file }) => file === `${folder}/${name}`).map(({ ruleId }) => ruleId)
}

describe('readContent over a folder of traps', () => {
  it.each([
    ['a link out of the folder', 'linkki-ulos', 'file-kind'],
    ['a link to a file elsewhere', 'linkki.md', 'file-kind'],
    ['a link to a neighbour', 'linkki-naapuriin.md', 'file-kind'],
    ['a link to nothing', 'linkki-tyhjaan.md', 'file-kind'],
    ['a folder named like a profile', 'kansio.md', 'file-kind'],
    ['a case twin', 'Ehja.md', 'file-name'],
    ['a space in a name', 'iso kirjain.md', 'file-name'],
    ['a # in a name', 'risu#aita.md', 'file-name'],
    ['a ? in a name', 'kysymys?.md', 'file-name'],
    ['an umlaut in a name', 'yhdistys-ä.md', 'file-name'],
    ['a hyphen at the end of a name', 'alku-.md', 'file-name'],
    ['two hyphens in a row', 'kaksi--viivaa.md', 'file-name'],
    ['another ending', 'muistio.txt', 'file-name'],
    ['a hidden file', '.piilossa.md', 'file-name'],
    ['no ending', 'ilman-paatetta', 'file-name'],
    ['a file of more than 32 KiB', 'pitka.md', 'file-too-large'],
    ['broken UTF-8', 'rikki.md', 'file-not-utf8'],
    ['Latin-1', 'latin1.md', 'file-not-utf8'],
    ['two byte order marks', 'kaksi-bomia.md', 'hidden-character'],
    ['an empty file', 'tyhja.md', 'fence-open'],
  ])('refuses %s', (_fact, name, ruleId) => {
    expect(rulesFor(name)).toEqual([ruleId])
  })

  it('reads the good ones, and follows no link', () => {
    expect(judgement.content?.organisations.map(({ slug }) => slug)).toEqual(['ehja', 'yksi-bom'])
    expect(rulesFor('ehja.md')).toEqual([])
  })

  it('counts every entry of the folder as a file', () => {
    expect(judgement.files).toBe(Object.keys(FILES).length + 5)
  })

  it('says the same in the same order a second time, by file', () => {
    const again = readContent(root, { lang: 'en', today: TODAY })
    expect(again.issues).toEqual(judgement.issues)
    const files = judgement.issues.map(({ file }) => file)
    expect(files).toEqual([...files].sort())
  })

  it('speaks the language it is asked to', () => {
    const { issues } = readContent(root, { lang: 'fi', today: TODAY })
    const finnish = issues.find(({ ruleId }) => ruleId === 'file-kind')
    const english = judgement.issues.find(({ ruleId }) => ruleId === 'file-kind')
    expect(finnish?.message).toMatch(/tiedosto/)
    expect(english?.message).not.toMatch(/tiedosto/)
  })
})

describe('readFolder', () => {
  const options = { name: /^[a-z0-9-]+\.md$/, mostBytes: 32 * 1024 }

  it('lists files in the order of their names, whatever the disk says', () => {
    const paths = readFolder(folder, options).files.map(({ path }) => path)
    expect(paths).toEqual([...paths].sort())
    expect(paths).toContain(`${folder}/ehja.md`)
  })

  it('leaves the text as it stands, byte order marks too', () => {
    const file = readFolder(folder, options).files.find(({ path }) => path.endsWith('kaksi-bomia.md'))
    expect(file?.text.startsWith('\ufeff\ufeff---')).toBe(true)
  })

  it('takes a file of exactly the most bytes, and no byte more', () => {
    const size = Buffer.byteLength(good)
    const paths = (mostBytes: number) =>
      readFolder(folder, { ...options, mostBytes }).files.map(({ path }) => path)
    expect(paths(size)).toContain(`${folder}/ehja.md`)
    expect(paths(size - 1)).not.toContain(`${folder}/ehja.md`)
  })

  it('throws only when the folder itself is not there', () => {
    expect(() => readFolder(join(root, 'ei-ole'), options)).toThrow(/ENOENT/)
  })
})
