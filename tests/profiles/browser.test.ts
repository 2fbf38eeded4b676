import { createContext, runInContext } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import type { Issue } from '#profiles/issue.ts'
import { BROWSER_JUDGE } from '../../scripts/build/browserJudge.ts'
import { BAD_PROFILES } from '../badProfiles.ts'
import { judge, profileText, TODAY, vocabulary } from '../builders.ts'

/**
 * What may be downloaded before a profile can be judged in an editor. The aim is 90 KB; phone numbers of all countries
 * (25 KB), zod, yaml, markdown with its 2,000 named characters (11 KB) and messages in three languages take more.
 */
const MOST_BYTES = 152 * 1024

/** What every browser has and a bare context lacks; nothing of Node's is in it. */
const BROWSER = { URL, TextEncoder, atob }

const bundle = await build({
  stdin: {
    contents: `export { validateProfiles } from '#profiles/validateProfiles.ts'`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  ...BROWSER_JUDGE,
  bundle: true,
  write: false,
  minify: true,
  metafile: true,
  platform: 'browser',
  format: 'iife',
  globalName: 'judge',
  target: 'es2024',
})
const code = bundle.outputFiles[0]?.text ?? ''
const context = createContext({ ...BROWSER })
runInContext(code, context)

/** Judges one profile where only a browser's own things are to be had. */
function judgeInBrowser(text: string): readonly Issue[] {
  const files = [{ path: 'organisations/esimerkkiyhdistys.md', text }]
  const options = { vocabulary: vocabulary(), today: TODAY, lang: 'fi' }
  const words = JSON.stringify([files, options])
  return JSON.parse(
    String(runInContext(`JSON.stringify(judge.validateProfiles(...${words}).issues)`, context)),
  )
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

  it('says nothing against a good profile', () => {
    expect(judgeInBrowser(profileText())).toEqual([])
  })

  it('says the same as in Node against every bad one', () => {
    for (const text of BAD_PROFILES) {
      expect(judgeInBrowser(text)).toEqual(
        JSON.parse(JSON.stringify(judge({ esimerkkiyhdistys: text }).issues)),
      )
    }
  })

  it('is small enough to download', () => {
    const { length } = brotliCompressSync(code)
    const parts = Object.entries(bundle.metafile.outputs).flatMap(([, { inputs }]) => Object.entries(inputs))
    const byPackage = Map.groupBy(parts, ([file]) => /node_modules\/([^/]+)/.exec(file)?.[1] ?? 'our own')
    const sizes = [...byPackage].map(([name, files]) => {
      return `${name} ${Math.round(files.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0) / 1024)}`
    })
    process.stdout.write(
      `the judge in a browser: ${(length / 1024).toFixed(1)} KB brotli; KB minified: ${sizes.join(', ')}\n`,
    )
    expect(length).toBeLessThanOrEqual(MOST_BYTES)
  })
})
