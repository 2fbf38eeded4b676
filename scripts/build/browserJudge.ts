import { fileURLToPath } from 'node:url'

/**
 * What a bundler must know to take `src/profiles` into a browser: gray-matter asks for a disk, a YAML parser and
 * Node's Buffer, and uses none of them here. What most profiles can be judged without for a while is loaded when it is
 * first needed (`src/profiles/lateParts.ts`). The three parts have the same form for esbuild and for vite
 * (`resolve.alias`, `resolve.conditions`, `define`).
 */
export const BROWSER_JUDGE: BundleSettings = {
  alias: {
    fs: shim('noDisk.mjs'),
    'js-yaml': shim('noYaml.mjs'),
    'libphonenumber-js/min': shim('latePhones.mjs'),
    'mdast-util-from-markdown': shim('lateMarkdown.mjs'),
    yaml: shim('lateYaml.mjs'),
  },
  // The markdown parser would decode `&auml;` through innerHTML, which Trusted Types forbid; its form for workers does not.
  conditions: ['worker'],
  // Its copy of the text is never looked at, so the text itself will do.
  define: { 'Buffer.from': 'String' },
}

interface BundleSettings {
  readonly alias: Record<string, string>
  readonly conditions: string[]
  readonly define: Record<string, string>
}

function shim(name: string): string {
  return fileURLToPath(new URL(`./shims/${name}`, import.meta.url))
}
