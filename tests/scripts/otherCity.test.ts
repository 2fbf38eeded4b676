import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type BuiltPage, isBuilt, toBuiltPage } from '../e2e/builtSite.ts'
import { PAGE_FAULTS } from '../e2e/pageFaults.ts'
import { ROOT, type Run, run, temporaryFolder } from './running.ts'

// One small site is really built.
vi.setConfig({ hookTimeout: 600_000 })

const CITY = join(ROOT, 'tests/fixtures/other-city')
const OUT = join(temporaryFolder(), 'site')
/** How the project's own city, its parts and its neighbours are named, in the languages of the pages and in ids. */
const OWN_WORDS =
  /espoo|esbo|эспоо|إسبو|اسپو|埃斯波|lepp[äa]vaara|alberga|tapiola|hagalund|kauniai|grankulla|uusimaa/i

describe('another city’s content', () => {
  let built: Run | undefined
  let files: readonly string[] = []
  let pages: readonly BuiltPage[] = []

  beforeAll(() => {
    built = run('build', [], { CONTENT_DIR: CITY, OUT_DIR: OUT })
    const entries = readdirSync(OUT, { recursive: true, withFileTypes: true })
    files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(OUT.length + 1))
    pages = files
      .filter((file) => file.endsWith('.html'))
      .map((file) => toBuiltPage(file, readFileSync(join(OUT, file), 'utf8')))
  })

  it('is judged without an error', () => {
    const { status, stdout } = run('validate', ['--content', CITY, '--lang', 'en', '--format', 'json'])
    expect(JSON.parse(stdout).errors, stdout).toBe(0)
    expect(status).toBe(0)
  })

  it('builds into a site in its own languages, its own areas and nothing else', () => {
    expect(built?.status, built?.stderr).toBe(0)
    const folders = new Set(pages.flatMap(({ path }) => /^\/([a-z]+)\//.exec(path)?.[1] ?? []))
    expect([...folders].sort()).toEqual(['fi', 'offline', 'styleguide', 'sv'])
    expect(readdirSync(join(OUT, 'sv/browse/area')).sort()).toEqual([
      'etana',
      'keksila',
      'kuvitteluranta',
      'satumaki',
    ])
    expect(readdirSync(join(OUT, 'fi/organisations'))).toHaveLength(3)
  })

  for (const [fact, findFaults] of Object.entries(PAGE_FAULTS)) {
    it(`gives pages of which is true: ${fact}`, () => {
      expect(pages.length).toBeGreaterThan(30)
      expect(findFaults(pages, (path) => isBuilt(path, OUT))).toEqual([])
    })
  }

  it('gives no file that names the project’s own city', () => {
    const named = files.filter((file) => OWN_WORDS.test(file + readFileSync(join(OUT, file), 'utf8')))
    expect(named).toEqual([])
  })

  it('shows no emergency number that the city does not name', () => {
    const page = pages.find(({ path }) => path === '/fi/organisations/keksitty-suruseura/')
    expect(page?.dom.querySelector('a[data-exit]')?.getAttribute('href')).toBe('https://saa.example/')
    expect(page?.dom.querySelectorAll('a[href^="tel:"]')).toEqual([])
  })
})
