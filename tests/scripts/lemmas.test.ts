import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseLemmaTable } from '#search/words/lemmaTable.ts'
import { writeLemmaTable } from '../../scripts/lemmas/writeLemmaTable.ts'
import { profileText } from '../builders.ts'
import { contentFolder, run, temporaryFolder } from './running.ts'

const TABLE = '# Made for a test.\nkielikahviloita\tkielikahvila\tkieli+kahvila\n'

/** A content folder with one profile and perhaps a table of words. */
function folderWith(table?: string): { folder: string; path: string } {
  const folder = contentFolder({ kahvila: profileText() })
  const path = join(folder, 'lemmas/fi.tsv')
  if (table !== undefined) {
    mkdirSync(join(folder, 'lemmas'))
    writeFileSync(path, table)
  }
  return { folder, path }
}

/** Answers for Python with Voikko: each word is a base form, but for the one that it does not know. */
function pythonWithVoikko(): string {
  const path = join(temporaryFolder(), 'python')
  writeFileSync(
    path,
    `#!${process.execPath}
const words = require('node:fs').readFileSync(0, 'utf8').trimEnd().split('\\n')
const rowOf = (word) => ({ lemmas: word === 'espooseen' ? [] : [word], parts: [] })
console.log(words.map((word) => JSON.stringify(rowOf(word))).join('\\n'))
`,
  )
  chmodSync(path, 0o755)
  return path
}

describe('npm run lemmas', () => {
  it('without Voikko says how to install it, ends with 1 and leaves the table as it is', () => {
    const { folder, path } = folderWith(TABLE)
    const { status, stderr } = run('lemmas', ['--content', folder, '--python', '/nowhere/python3'])
    expect(status).toBe(1)
    expect(stderr).toContain('apt-get install voikko-fi python3-libvoikko')
    expect(readFileSync(path, 'utf8')).toBe(TABLE)
  })

  it('with Voikko writes what it knows, and says how much it does not', () => {
    const { folder, path } = folderWith()
    const { status, stdout } = run('lemmas', ['--content', folder, '--python', pythonWithVoikko()])
    expect(status).toBe(0)
    expect(stdout).toContain('does not know 1 others')
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(/^# /)
    expect(parseLemmaTable(text).get('vertaistukea')).toEqual({ lemmas: ['vertaistukea'], parts: [] })
    expect(parseLemmaTable(text).get('espooseen')).toBeUndefined()
  })

  it('says with --check how many words the table lacks, also where there is none', () => {
    const { folder } = folderWith(TABLE)
    const { status, stdout } = run('lemmas', ['--content', folder, '--check'])
    expect(status).toBe(0)
    const [, lacking, all] = /lacks (\d+) of (\d+) words/.exec(stdout) ?? []
    expect(Number(lacking)).toBe(Number(all) - 1)
    const without = folderWith()
    expect(run('lemmas', ['--content', without.folder, '--check']).stdout).toContain(`lacks ${all} of ${all}`)
    expect(existsSync(without.path)).toBe(false)
  })
})

describe('writeLemmaTable', () => {
  it('writes what parseLemmaTable reads, in the order of the forms', () => {
    const rows = new Map([
      ['äiti', { lemmas: ['äiti'], parts: [] }],
      ['avuksi', { lemmas: ['apu', 'avu'], parts: [] }],
      ['kahvilat', { lemmas: ['kahvila'], parts: ['kahvi', 'la'] }],
    ])
    const text = writeLemmaTable(rows)
    expect(text.split('\n').slice(1)).toEqual([
      'avuksi\tapu,avu',
      'kahvilat\tkahvila\tkahvi+la',
      'äiti\täiti',
      '',
    ])
    const table = parseLemmaTable(text)
    for (const [form, row] of rows) expect(table.get(form)).toEqual(row)
  })
})
