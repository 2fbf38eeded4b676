import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundleOnce } from '../../scripts/bundleOnce.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'))
  mkdirSync(join(root, 'scripts/greet'), { recursive: true })
  for (const name of ['package.json', 'package-lock.json']) writeFileSync(join(root, name), '{}')
  writeFileSync(join(root, 'scripts/greet/run.ts'), "import { word } from './word.ts'\nconsole.log(word)\n")
  writeWord('terve')
})

afterEach(() => rmSync(root, { recursive: true }))

function writeWord(word: string): void {
  writeFileSync(join(root, 'scripts/greet/word.ts'), `export const word: string = '${word}'\n`)
}

const output = (address: string) =>
  execFileSync(process.execPath, [fileURLToPath(address)], { encoding: 'utf8' })

const bundle = () => bundleOnce('greet', ['run.ts'], root)

describe('bundleOnce', () => {
  it('puts a program and what it imports into one file that says the same', async () => {
    const address = await bundle()
    rmSync(join(root, 'scripts/greet/word.ts'))
    expect(output(address)).toBe('terve\n')
  })

  it('keeps the file while no source changes', async () => {
    expect(await bundle()).toBe(await bundle())
  })

  it('makes another when any source has changed', async () => {
    const before = await bundle()
    writeWord('moikka')
    const after = await bundle()
    expect(after).not.toBe(before)
    expect(output(after)).toBe('moikka\n')
  })

  it('makes another when the packages have changed', async () => {
    const before = await bundle()
    writeFileSync(join(root, 'package-lock.json'), '{ "name": "other" }')
    expect(await bundle()).not.toBe(before)
  })

  it('gives the source itself where nothing can be written', async () => {
    writeFileSync(join(root, 'node_modules'), '')
    expect(await bundle()).toBe(pathToFileURL(join(root, 'scripts/greet/run.ts')).href)
  })

  it('gives the source itself when it cannot be bundled, for its own error says most', async () => {
    rmSync(join(root, 'scripts/greet/word.ts'))
    expect(await bundle()).toBe(pathToFileURL(join(root, 'scripts/greet/run.ts')).href)
  })
})
