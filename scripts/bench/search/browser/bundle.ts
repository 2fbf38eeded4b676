import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const PAGE = fileURLToPath(new URL('./page.ts', import.meta.url))

/** The script that measures an engine in a page, beside the engine's files. */
export async function writeBundle(module: string, folder: string): Promise<void> {
  const source = [
    `import { open } from ${JSON.stringify(module)}`,
    `import { measureInPage } from ${JSON.stringify(PAGE)}`,
    'export const measure = (task) => measureInPage(open, task)',
  ]
  writeFileSync(join(folder, 'bundle.js'), await bundle(source.join('\n'), module))
}

/** What the engine's own script weighs after brotli, in bytes, with nothing of the bench in it. */
export async function weighScript(module: string): Promise<number> {
  const code = await bundle(`export { open } from ${JSON.stringify(module)}`, module)
  return brotliCompressSync(code).length
}

async function bundle(contents: string, module: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dirname(module), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // Only Pagefind's build asks for it, and no page builds.
    external: ['pagefind'],
    logLevel: 'error',
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}
