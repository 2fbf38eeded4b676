import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { profileText, TODAY } from '../builders.ts'
import { contentFolder, profilePath, type Run, run, temporaryFolder } from './running.ts'

// Each site here is really built, twice in all.
vi.setConfig({ hookTimeout: 600_000 })

const GOOD = 60
const OUT = temporaryFolder()
const [first, second, small] = [join(OUT, 'first'), join(OUT, 'second'), join(OUT, 'small')]

/** One profile in 61 is bad; the files are written in the order given. */
function createContent(order: (slugs: string[]) => string[]): string {
  const slugs = order([...Array.from({ length: GOOD }, (_, number) => `koe-${number}`), 'rikki'])
  const folder = contentFolder(Object.fromEntries(slugs.map((slug) => [slug, textOf(slug)])))
  const city = join(folder, 'city.yaml')
  const text = readFileSync(city, 'utf8').replace('keep: true', 'keep: false')
  writeFileSync(city, text.replace(/^locales: .*$/m, 'locales: [fi, sv, en]'))
  return folder
}

function textOf(slug: string): string {
  return profileText({
    name: `Keksitty yhdistys ${slug} ry`,
    contact: { website: `https://${slug}.example.org/` },
    ...(slug === 'rikki' && { themes: ['sportz'] }),
  })
}

/** A folder in which a site with so many organisations lies. */
function writeOldSite(folder: string, organisations: number): void {
  mkdirSync(folder)
  writeFileSync(join(folder, 'build.json'), JSON.stringify({ organisations }))
}

/** What stands in every file of a site, by its path. */
function digest(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )
}

function readSite(file: string): string {
  return readFileSync(join(first, file), 'utf8')
}

describe('npm run build -- --mode publish', () => {
  const content = createContent((slugs) => slugs)
  let builds: readonly Run[] = []

  beforeAll(() => {
    writeOldSite(second, 1000)
    const turned = createContent((slugs) => slugs.toReversed())
    builds = [
      run('build', ['--mode', 'publish'], { CONTENT_DIR: content, OUT_DIR: first }),
      run('build', ['--mode', 'publish', '--allow-fewer'], {
        CONTENT_DIR: turned,
        OUT_DIR: second,
        TZ: 'Pacific/Kiritimati',
        LC_ALL: 'tr_TR.UTF-8',
      }),
    ]
  })

  it('builds a site without the bad profile, and says which it was', () => {
    expect(builds.map(({ status }) => status)).toEqual([0, 0])
    expect(builds[0]?.stderr).toContain(`${profilePath(content, 'rikki')}:`)
    const slugs = readdirSync(join(first, 'fi/organisations'))
    expect(slugs).toHaveLength(GOOD)
    expect(slugs).not.toContain('rikki')
  })

  it('lists what was left out on a page in each language, which the home page names', () => {
    const words = { fi: 'Rivi', sv: 'Rad', en: 'Line' }
    const said = new Set<string>()
    for (const [locale, word] of Object.entries(words)) {
      const page = readSite(`${locale}/left-out/index.html`)
      expect(page).toContain('organisations/rikki.md')
      const [, message = ''] = new RegExp(`${word} \\d+: (?:<[^>]*>)*([^<]*sportz[^<]*)`).exec(page) ?? []
      said.add(message)
      expect(readSite(`${locale}/index.html`)).toContain(`href="/${locale}/left-out/"`)
    }
    // Each in its own language.
    expect([...said.add('')]).toHaveLength(4)
  })

  it('leaves its date and counts behind for the next build', () => {
    const said = JSON.parse(readSite('build.json'))
    expect(said).toMatchObject({ date: TODAY, organisations: GOOD, locales: ['fi', 'sv', 'en'] })
    expect(said.leftOut).toMatchObject([{ file: 'organisations/rikki.md' }])
  })

  it('gives the same bytes at another place, in another time zone and language, whatever the order of files', () => {
    const digests = digest(first)
    expect(Object.keys(digests).length).toBeGreaterThan(3 * GOOD)
    expect(digest(second)).toEqual(digests)
  })

  it('sends the worker that clears up where the city keeps nothing, and starts none', () => {
    expect(readSite('sw.js')).toBe(readFileSync('src/offline/retired.js', 'utf8'))
    expect(readSite('fi/organisations/koe-1/index.html')).not.toMatch(/kept-note|KeptNote/)
  })

  it('refuses, and leaves the old site alone, where much fewer organisations are left than it has', () => {
    writeOldSite(small, 100)
    const { status, stderr } = run('build', ['--mode', 'publish'], { CONTENT_DIR: content, OUT_DIR: small })
    expect(status).toBe(1)
    expect(stderr).toContain('60 organisations are left of 100')
    expect(readdirSync(small)).toEqual(['build.json'])
  })
})

describe('npm run build', () => {
  it('is strict unless told: one bad profile stops it', () => {
    const content = createContent((slugs) => slugs)
    const site = join(OUT, 'strict')
    for (const words of [[], ['--mode', 'strict']]) {
      const { status, stderr } = run('build', words, { CONTENT_DIR: content, OUT_DIR: site })
      expect(status).toBe(1)
      expect(stderr).toContain(profilePath(content, 'rikki'))
    }
    expect(existsSync(site)).toBe(false)
  })

  it('knows no other mode', () => {
    const { status, stderr } = run('build', ['--mode', 'fast'])
    expect(status).toBe(2)
    expect(stderr).toContain('--mode fast: one of strict, publish')
  })
})
