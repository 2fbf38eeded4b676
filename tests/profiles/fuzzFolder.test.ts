import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readContent } from '#profiles/readContent.ts'
import { profileText, TODAY, timed } from '../builders.ts'
import { CONTENT_FOLDER } from '../realContent.ts'

/** No file may hang the judge; how long the slowest took is printed. */
const HANG_MS = 5_000

const disk = vi.hoisted(() => ({ betweenListingAndReading: () => {} }))
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>()
  const readdirSync = (...words: Parameters<typeof fs.readdirSync>) => {
    const entries = fs.readdirSync(...words)
    if (String(words[0]).endsWith('/organisations')) disk.betweenListingAndReading()
    return entries
  }
  return { ...fs, readdirSync }
})

const root = mkdtempSync(join(tmpdir(), 'hostile-'))
const folder = join(root, 'organisations')
for (const part of ['city.yaml', 'vocabulary', 'pages']) {
  cpSync(join(CONTENT_FOLDER, part), join(root, part), { recursive: true })
}
afterAll(() => rmSync(root, { recursive: true }))

function judgeFile(name: string, write: (path: string) => void) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(join(folder, 'hyva.md'), profileText({ name: 'Hyvä esimerkki ry' }))
  write(join(folder, name))
  const { result, ms } = timed(() => readContent(root, { lang: 'fi', today: TODAY }))
  const { issues, content } = result
  return {
    ms,
    kept: content?.organisations.map(({ slug }) => slug),
    issues: issues.filter(({ file }) => file.endsWith(name)),
  }
}

function frontMatter(text: string): string {
  return `---\n${text}\n---\n`
}

const nine = (sign: string) => `${sign.repeat(9)}`
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]}, `.repeat(8)}x]`),
].join('\n')

const TEXTS: readonly (readonly [fact: string, text: string | Uint8Array, ruleId: string])[] = [
  ['5 MB of text', profileText({}, 'a'.repeat(5 * 1024 * 1024)), 'file-too-large'],
  ['5 MB of zeroes', new Uint8Array(5 * 1024 * 1024), 'file-too-large'],
  [
    '100,000 keys',
    frontMatter(Array.from({ length: 100_000 }, (_, key) => `k${key}: v`).join('\n')),
    'file-too-large',
  ],
  [
    'as many keys as fit',
    frontMatter(Array.from({ length: 2_700 }, (_, key) => `k${key}: v`).join('\n')),
    'unknown-key',
  ],
  ['an alias bomb', frontMatter(bomb), 'yaml-reference'],
  ['10,000 brackets', frontMatter(`a: ${'['.repeat(10_000)}`), 'yaml-depth'],
  ['nine brackets', frontMatter(`a: ${nine('[')}${nine(']')}`), 'yaml-depth'],
  [
    'deep indentation',
    frontMatter(Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
    'yaml-depth',
  ],
  ['only commas', frontMatter(`a: [${','.repeat(32_000)}]`), 'yaml-limits'],
  ['only quotation marks', frontMatter(`a: ${'"'.repeat(32_000)}`), 'yaml-limits'],
  ['only colons', frontMatter(': '.repeat(16_000)), 'yaml-depth'],
  ['only comments', frontMatter(`a: b\n${'#\n'.repeat(16_000)}`), 'yaml-limits'],
  ['a NUL byte', profileText({ name: 'Esimerkki\u0000 ry' }), 'hidden-character'],
  [
    'a NUL byte written as an escape',
    profileText().replace('Esimerkkiyhdistys', 'Esi\\0merkki'),
    'hidden-character',
  ],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00]), 'file-not-utf8'],
  ['10,000 levels of quotes', profileText({}, '> '.repeat(10_000)), 'body-limits'],
  ['10,000 opening brackets in the text', profileText({}, '['.repeat(10_000)), 'body-limits'],
]

describe('readContent, given a hostile file', () => {
  it.each(TEXTS)('refuses %s and keeps the good one', (fact, text, ruleId) => {
    const { ms, kept, issues } = judgeFile('paha.md', (path) => writeFileSync(path, text))
    expect([...new Set(issues.map((issue) => issue.ruleId))]).toContain(ruleId)
    expect(issues.every(({ message }) => message.split('. ').length >= 2)).toBe(true)
    expect(kept).toEqual(['hyva'])
    process.stdout.write(`hostile file, ${fact}: ${ms.toFixed(0)} ms for the folder\n`)
    expect(ms).toBeLessThan(HANG_MS)
  })

  it('does not take brackets in quoted or plain text for levels', () => {
    const text = `${profileText({ summary: { fi: `Vertaistukea ${nine('[ ')}Espooseen muuttaneille.` } })}`
    expect(judgeFile('hakasulut.md', (path) => writeFileSync(path, text)).kept).toEqual(['hakasulut', 'hyva'])
    const plain = text.replace(/\{ fi: "(.*)" \}/, '\n  fi: $1 # huomautus')
    expect(judgeFile('hakasulut.md', (path) => writeFileSync(path, plain)).kept).toEqual([
      'hakasulut',
      'hyva',
    ])
  })
})

describe('readContent, while the folder changes', () => {
  const change = (name: string, act: (path: string) => void) => {
    disk.betweenListingAndReading = () => {
      disk.betweenListingAndReading = () => {}
      act(join(folder, name))
    }
    return judgeFile(name, (path) => writeFileSync(path, profileText()))
  }

  it('says of a file that vanishes that it could not be read', () => {
    const { issues, kept } = change('katoava.md', (path) => rmSync(path))
    expect(issues).toMatchObject([{ ruleId: 'file-unreadable', found: 'ENOENT', line: 1, column: 1 }])
    expect(kept).toEqual(['hyva'])
  })

  it('does not follow a link that takes a file’s place', () => {
    const { issues } = change('vaihtuva.md', (path) => {
      rmSync(path)
      symlinkSync('/etc/hosts', path)
    })
    expect(issues).toMatchObject([{ ruleId: 'file-kind' }])
  })

  it('does not read a folder or more bytes than allowed in a file’s place', () => {
    const asFolder = change('kansio.md', (path) => {
      rmSync(path)
      mkdirSync(path)
    })
    expect(asFolder.issues).toMatchObject([{ ruleId: 'file-kind' }])
    const grown = change('kasvava.md', (path) => writeFileSync(path, 'a'.repeat(40_000)))
    expect(grown.issues).toMatchObject([{ ruleId: 'file-too-large', found: '40000' }])
  })
})
