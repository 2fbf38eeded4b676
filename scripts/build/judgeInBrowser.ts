import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { BROWSER_JUDGE } from './browserJudge.ts'

const require = createRequire(import.meta.url)

/** The editor changes YAML itself, so its parser is on the page anyway. */
const { yaml: _alwaysThere, ...ALIASES } = BROWSER_JUDGE.alias
const SHIMS = /\/scripts\/build\/shims\//

/**
 * Takes the judge into the editor's page as `BROWSER_JUDGE` says, and leaves the build's own judge, in Node, as it is: an
 * alias of vite's would hold for both.
 */
export function judgeInBrowser(): Plugin {
  const aliases: Readonly<Record<string, string>> = {
    ...ALIASES,
    // Of its two forms the one for workers needs no innerHTML, which Trusted Types forbid.
    'decode-named-character-reference': require
      .resolve('decode-named-character-reference')
      .replace(/index\.dom\.js$/, 'index.js'),
    './chineseForms.ts': fileURLToPath(new URL('./shims/plainChinese.mjs', import.meta.url)),
  }
  return {
    name: 'judge-in-browser',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source, importer = '') =>
      Object.hasOwn(aliases, source) && !SHIMS.test(importer) ? aliases[source] : undefined,
    transform: (code, id) => {
      // It would try whether code may be made of text, and the policy of the pages reports whoever tries.
      if (id.endsWith('/zod/v4/core/core.js'))
        return code.replace('__zod_globalConfig = {}', '__zod_globalConfig = { jitless: true }')
      if (!id.includes('/node_modules/gray-matter/')) return undefined
      return Object.entries(BROWSER_JUDGE.define).reduce(
        (text, [from, to]) => text.replaceAll(from, to),
        code,
      )
    },
  }
}

/** As much of vite's plugin as this is; its types are not ours to depend on. */
interface Plugin {
  readonly name: string
  readonly enforce: 'pre'
  readonly applyToEnvironment: (environment: { readonly name: string }) => boolean
  readonly resolveId: (source: string, importer?: string) => string | undefined
  readonly transform: (code: string, id: string) => string | undefined
}
