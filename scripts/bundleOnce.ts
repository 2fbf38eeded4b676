import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = 'node_modules/.cache/bundled'
/** Packages change together with the lock. */
const PACKAGES = ['package.json', 'package-lock.json']
/** No command runs so long that it would still look for a part of its bundle. */
const OLD = 24 * 60 * 60 * 1000
/** Packages of the older kind call `require`, which modules do not have. */
const REQUIRE = `import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url)`

/** What is kept beside a bundle, to tell whether it is still true. */
interface Kept {
  readonly folder: string
  readonly sources: readonly string[]
  readonly mark: string
}

/**
 * Puts the programs of a folder of `scripts/` into one file each, with all they import, and keeps these until a source
 * changes: to find, strip and link two hundred files takes most of a short command's time, and again of each of its
 * threads. Gives the address of the first; that of its source where nothing can be written.
 */
export async function bundleOnce(
  folder: string,
  programs: readonly [string, ...string[]],
  root = ROOT,
): Promise<string> {
  try {
    const kept = readKept(folder, root) ?? (await writeBundle(folder, programs, root))
    return pathToFileURL(join(root, CACHE, kept.folder, `${basename(programs[0], '.ts')}.mjs`)).href
  } catch {
    return pathToFileURL(join(root, 'scripts', folder, programs[0])).href
  }
}

/** The bundle that was written before, if it is there and no source has changed. */
function readKept(folder: string, root: string): Kept | undefined {
  try {
    const kept: Kept = JSON.parse(readFileSync(join(root, CACHE, `${folder}.json`), 'utf8'))
    const isThere = existsSync(join(root, CACHE, kept.folder))
    return isThere && toMark(kept.sources, root) === kept.mark ? kept : undefined
  } catch {
    return undefined
  }
}

/** Sizes and times tell a change as well as the texts do, in a fraction of the time. */
function toMark(sources: readonly string[], root: string): string {
  return sources
    .map((source) => {
      const { size, mtimeMs } = statSync(join(root, source))
      return `${size}/${mtimeMs}`
    })
    .join()
}

async function writeBundle(folder: string, programs: readonly string[], root: string): Promise<Kept> {
  const { build } = await import('esbuild')
  const own = `${folder}-${process.pid}-${Date.now()}`
  const cache = join(root, CACHE)
  mkdirSync(cache, { recursive: true })
  removeOld(cache)
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: programs.map((program) => join('scripts', folder, program)),
    outdir: join(cache, own),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    banner: { js: REQUIRE },
    metafile: true,
    logLevel: 'silent',
  })
  const inputs = Object.keys(metafile.inputs).filter((input) => !input.startsWith('node_modules/'))
  const sources = [...inputs, ...PACKAGES]
  const kept = { folder: own, sources, mark: toMark(sources, root) }
  // Moved to its place whole, for another run may be reading it.
  const list = join(cache, `${own}.json`)
  writeFileSync(list, JSON.stringify(kept))
  renameSync(list, join(cache, `${folder}.json`))
  return kept
}

function removeOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (Date.now() - statSync(path).mtimeMs > OLD) rmSync(path, { recursive: true, force: true })
  }
}
