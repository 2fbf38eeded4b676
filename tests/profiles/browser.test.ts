import { createContext, runInContext } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import type { Issue } from '#profiles/issue.ts'
import { BROWSER_JUDGE } from '../../scripts/build/browserJudge.ts'
import { BAD_PROFILES } from '../badProfiles.ts'
import { judge, profileText, TODAY, vocabulary } from '../builders.ts'

/** What may be downloaded before a plain profile can be judged in an editor, as brotli. */
const MOST_BYTES = 90 * 1024
/** And what may come after it: phone numbers of all countries, full YAML, markdown with its 2,000 named characters. */
const MOST_LATE_BYTES = 80 * 1024

/** What every browser has and a bare context lacks; nothing of Node's is in it. */
const BROWSER = { URL, TextEncoder, atob, structuredClone }
const OPTIONS = { vocabulary: vocabulary(), today: TODAY, lang: 'fi' }

const SETTINGS = {
  stdin: {
    contents: `
      export { validateProfiles } from '#profiles/validateProfiles.ts'
      export { withLateParts } from '#profiles/lateParts.ts'`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  ...BROWSER_JUDGE,
  bundle: true,
  write: false,
  minify: true,
  metafile: true,
  platform: 'browser',
  target: 'es2024',
} as const

/** All in one file, because a bare context has no modules. */
const bundle = await build({ ...SETTINGS, format: 'iife', globalName: 'judge' })
/** As a browser downloads it. */
const parts = await build({ ...SETTINGS, format: 'esm', splitting: true, outdir: 'parts' })
const code = bundle.outputFiles[0]?.text ?? ''
const context = createContext({ ...BROWSER })
runInContext(code, context)

/** Judges one profile where only a browser's own things are to be had. */
async function judgeInBrowser(text: string): Promise<readonly Issue[]> {
  const files = [{ path: 'organisations/esimerkkiyhdistys.md', text }]
  const words = JSON.stringify([files, OPTIONS])
  const run = `judge.withLateParts(() => JSON.stringify(judge.validateProfiles(...${words}).issues))`
  return JSON.parse(String(await runInContext(run, context)))
}

describe('the judge in a browser', () => {
  it('needs nothing of Node', () => {
    expect(code).not.toMatch(/["']node:|\brequire\("/)
    const inputs = Object.keys(bundle.metafile.inputs)
    expect(inputs.filter((file) => /readFiles|js-yaml\/lib|esprima/.test(file))).toEqual([])
    expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
      'undefined'.repeat(3),
    )
  })

  it.each([
    ['nothing for a plain profile', profileText(), false],
    ['phone numbers', profileText({ contact: { phone: '09 123 456' } }), true],
    ['markdown', profileText({}, '1. Kilo\n2. Tapiola'), true],
    ['full YAML', profileText().replace('ry"', 'ry" # nimi'), true],
  ])('loads later: %s', (_what, text, isLate) => {
    const fresh = createContext({ ...BROWSER })
    runInContext(code, fresh)
    const words = JSON.stringify([[{ path: 'organisations/a.md', text }], OPTIONS])
    const run = () => runInContext(`judge.validateProfiles(...${words}).issues`, fresh)
    if (isLate) expect(run).toThrow('still being loaded')
    else expect(run).not.toThrow()
  })

  it('says nothing against a good profile', async () => {
    expect(await judgeInBrowser(profileText())).toEqual([])
  })

  it('says the same as in Node against every bad one', async () => {
    for (const text of BAD_PROFILES) {
      expect(await judgeInBrowser(text)).toEqual(
        JSON.parse(JSON.stringify(judge({ esimerkkiyhdistys: text }).issues)),
      )
    }
  })

  it('is small enough to download', () => {
    const { outputs } = parts.metafile
    const sizes = new Map(
      parts.outputFiles.map(({ path, contents }) => [toName(path), brotliCompressSync(contents).length]),
    )
    const [entry] = Object.keys(outputs).filter((name) => outputs[name]?.entryPoint === '<stdin>')
    const first = entry === undefined ? [] : staticallyFrom(entry, outputs)
    const sum = (names: readonly string[]) =>
      names.reduce((total, name) => total + (sizes.get(toName(name)) ?? Number.NaN), 0)
    const late = Object.keys(outputs).filter((name) => !first.includes(name))
    process.stdout.write(
      `the judge in a browser: ${toKilobytes(sum(first))} KB brotli at first, ${toKilobytes(sum(late))} KB later\n`,
    )
    expect(sum(first)).toBeLessThanOrEqual(MOST_BYTES)
    expect(sum(late)).toBeLessThanOrEqual(MOST_LATE_BYTES)
  })
})

type Outputs = (typeof parts)['metafile']['outputs']

/** A chunk and those that are downloaded with it. */
function staticallyFrom(name: string, outputs: Outputs, seen: readonly string[] = []): readonly string[] {
  if (seen.includes(name)) return seen
  const needed = (outputs[name]?.imports ?? []).filter(({ kind }) => kind === 'import-statement')
  return needed.reduce<readonly string[]>(
    (all, { path }) => staticallyFrom(path, outputs, all),
    [...seen, name],
  )
}

function toName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function toKilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}
