import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import type { LocaleId } from '#i18n/locales.ts'
import { builtSlugs, DIST, LOCALE_IDS, readBuilt } from './site.ts'

/** Bytes, compressed with brotli as any server sends them. */
const ORGANISATION_BYTES = 12 * 1024
const OWN_SCRIPT_BYTES = 2 * 1024
const SEARCH_SCRIPT_BYTES = 90 * 1024
/** Names make the search usable. */
const NAMES_BYTES = 60 * 1024
/** Names, meanings in the languages of the texts, and texts: all that most searches load. */
const TIER_BYTES = 260 * 1024
/** The words of every other language, which come when a query is in one. */
const WORDS_BYTES = 160 * 1024
const ALL_CSS_BYTES = 12 * 1024

test('the heaviest organisation page with its CSS weighs at most 12 KB', () => {
  test.setTimeout(180_000)
  const weights = LOCALE_IDS.flatMap((locale) =>
    longestPages(locale).map(({ slug, html }) => {
      const css = stylesheets(html).map(weighFile)
      return { page: `${locale}/${slug}`, bytes: weigh(html) + sum(css) }
    }),
  ).sort((a, b) => b.bytes - a.bytes)
  report(`organisation page, heaviest (${weights[0]?.page})`, weights[0]?.bytes ?? 0)
  expect(weights.filter(({ bytes }) => bytes > ORGANISATION_BYTES)).toEqual([])
})

test('an organisation page has no framework, and its own script weighs at most 2 KB', () => {
  const pages = LOCALE_IDS.flatMap((locale) =>
    builtSlugs(locale).map((slug) => {
      const html = readBuilt(`${locale}/organisations/${slug}/index.html`)
      const isFramed = /<astro-island|\bimport\(/.test(html)
      const files = withImports(scriptsOf(html)).map(weighFile)
      return {
        page: `${locale}/${slug}`,
        isFramed,
        bytes: sum([...files, ...inlineScripts(html).map(weigh)]),
      }
    }),
  )
  report('own script of an organisation page, heaviest', Math.max(...pages.map(({ bytes }) => bytes)))
  expect(pages.filter(({ isFramed, bytes }) => isFramed || bytes > OWN_SCRIPT_BYTES)).toEqual([])
})

test('the scripts of the search weigh at most 90 KB, React and the worker included', () => {
  for (const locale of LOCALE_IDS) {
    const html = readBuilt(`${locale}/index.html`)
    // What other pages have as well, for leaving them and for reading offline, has its limit above.
    const own = scriptsOf(html).filter((file) => !/KeptNote|ExitScript/.test(file))
    const files = [...withImports(own), workerFile()]
    expect(files.length).toBeGreaterThan(1)
    const bytes = sum(files.map(weighFile)) + sum(inlineScripts(html).map(weigh))
    report(`search scripts, ${locale} (${files.length} files)`, bytes)
    expect(bytes).toBeLessThanOrEqual(SEARCH_SCRIPT_BYTES)
  }
})

test('the files of the search weigh at most what is given for a directory of this size', () => {
  const files = readdirSync(join(DIST, 'data')).filter((name) => name.endsWith('.bin'))
  const weights = files.map(
    (name) => [name.split('.')[0] ?? '', statSync(join(DIST, 'data', name)).size] as const,
  )
  for (const [tier, bytes] of weights) report(`search file ${tier}, as it is sent`, bytes)
  const isTier = ([name]: readonly [string, number]) => !name.startsWith('words-')
  const [tiers, words] = [weights.filter(isTier), weights.filter((weight) => !isTier(weight))]
  expect(tiers.map(([tier]) => tier).sort()).toEqual(['concepts', 'names', 'texts'])
  expect(words.length).toBeGreaterThan(0)
  expect(Object.fromEntries(tiers).names).toBeLessThanOrEqual(NAMES_BYTES)
  expect(sum(tiers.map(([, bytes]) => bytes))).toBeLessThanOrEqual(TIER_BYTES)
  expect(sum(words.map(([, bytes]) => bytes))).toBeLessThanOrEqual(WORDS_BYTES)
})

test('all CSS of the site weighs at most 12 KB', () => {
  const files = cssFiles()
  const bytes = sum(files.map(weighFile))
  report(`all CSS (${files.length} files)`, bytes)
  expect(bytes).toBeLessThanOrEqual(ALL_CSS_BYTES)
})

/** To compress every page takes minutes; the heaviest is among the longest. */
const LONGEST = 12

function longestPages(locale: LocaleId) {
  const pages = builtSlugs(locale).map((slug) => ({
    slug,
    html: readBuilt(`${locale}/organisations/${slug}/index.html`),
  }))
  return pages.sort((a, b) => b.html.length - a.html.length).slice(0, LONGEST)
}

function cssFiles(): string[] {
  const all = readdirSync(join(DIST, '_astro')).filter((file) => file.endsWith('.css'))
  return all.map((file) => `_astro/${file}`)
}

const weighed = new Map<string, number>()

/** Thousands of pages name the same few files. */
function weighFile(file: string): number {
  const bytes = weighed.get(file) ?? weigh(readBuilt(file))
  weighed.set(file, bytes)
  return bytes
}

function weigh(text: string): number {
  return brotliCompressSync(text).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function inlineScripts(html: string): string[] {
  const found = html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)
  return [...found].map(([, code]) => code ?? '')
}

function report(what: string, bytes: number): void {
  test.info().annotations.push({ type: 'weight', description: `${what}: ${bytes} bytes` })
}

function stylesheets(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file]) => file ?? '')
}

function scriptsOf(html: string): string[] {
  const found = [...html.matchAll(/(?:component-url|renderer-url|src)="\/(_astro\/[^"]+\.js)"/g)]
  return found.map(([, file]) => file ?? '')
}

/** The search itself, which runs beside the page. */
function workerFile(): string {
  const file = readdirSync(join(DIST, '_astro')).find((name) => /^worker-.*\.js$/.test(name))
  return `_astro/${file}`
}

/** The files and all that they cannot do without, each once; what stands in for a worker loads only where there is none. */
function withImports(files: readonly string[]): string[] {
  const all = new Set(files)
  for (const file of all) {
    for (const [, name] of readBuilt(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      all.add(`_astro/${name}`)
    }
  }
  return [...all]
}
