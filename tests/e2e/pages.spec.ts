import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { HTMLElement, type Node, NodeType } from 'node-html-parser'
import { pickText } from '#domain/localisedText.ts'
import { TRUSTS } from '#domain/translated.ts'
import { MESSAGES } from '#i18n/messages.ts'
import { organisationPath } from '#i18n/paths.ts'
import { PAGE_POLICY } from '#layouts/securityPolicy.ts'
import { realContent } from '../realContent.ts'
import { type BuiltPage, isBuilt, isOrganisation, readPages } from './builtSite.ts'
import { canonicalOf, isIndexable, PAGE_FAULTS, repeated } from './pageFaults.ts'
import { builtSlugs, htmlFiles, LOCALE_IDS, readBuilt, readSearchData } from './site.ts'

// One worker reads the whole site once.
test.describe.configure({ mode: 'default' })

/** They stand in for others, or are for whoever builds the site. */
const UNLISTED = ['404.html', 'offline/index.html', 'styleguide/index.html']

let pages: readonly BuiltPage[] = []

test.beforeAll(() => {
  pages = readPages()
})

test('there are as many organisation pages as profiles times languages', () => {
  const profiles = readdirSync('content/organisations').filter((file) => file.endsWith('.md'))
  expect(profiles.length).toBeGreaterThan(100)
  for (const locale of LOCALE_IDS) {
    expect(builtSlugs(locale)).toEqual(profiles.map((file) => file.replace(/\.md$/, '')).sort())
  }
})

for (const [fact, findFaults] of Object.entries(PAGE_FAULTS)) {
  test(fact, () => {
    expect(pages.length).toBeGreaterThan(1000)
    expect(findFaults(pages, isBuilt)).toEqual([])
  })
}

test('every page holds the policy, before anything it could stop', () => {
  const wrong = pages.filter(({ dom }) => {
    const [first, second] =
      dom.querySelector('head')?.childNodes.filter(({ nodeType }) => nodeType === 1) ?? []
    const isFirst = second?.toString().includes('http-equiv="content-security-policy"')
    const said = dom.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content')
    return !first?.toString().includes('charset') || !isFirst || said !== PAGE_POLICY
  })
  expect(wrong.map(({ path }) => path)).toEqual([])
  expect(pages.length).toBeGreaterThan(500)
})

test('the policy names what stands inside pages by its hash, all of it and nothing else', () => {
  const inside = pages.flatMap(({ dom }) =>
    dom
      .querySelectorAll('script:not([src]):not([type="application/ld+json"]), style')
      .map(({ innerHTML }) => `'sha256-${createHash('sha256').update(innerHTML).digest('base64')}'`),
  )
  const named = PAGE_POLICY.match(/'sha256-[^']+'/g) ?? []
  expect([...new Set(inside)].sort()).toEqual([...named].sort())
})

test('no more than a few titles give nothing away', () => {
  const secret = pages.filter(({ dom }) => dom.querySelector('a[data-exit]'))
  expect(secret.length).toBeLessThan(pages.length * 0.1)
})

test('every page names itself as canonical and its other languages, which exist and name it back', () => {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const alternatesOf = new Map(pages.map((page) => [page, JSON.stringify(hreflangs(page))]))
  const langs = [...LOCALE_IDS, 'x-default'].sort().join()
  const faults = pages.filter(isIndexable).flatMap((page) => {
    const alternates = hreflangs(page)
    const isWhole = Object.keys(alternates).sort().join() === langs
    const isOwn = page.locale === undefined || alternates[page.locale] === page.path
    const unanswered = Object.entries(alternates).filter(([lang, path]) => {
      const other = byPath.get(path)
      return (
        !isBuilt(path) ||
        (other && lang !== 'x-default' && alternatesOf.get(other) !== alternatesOf.get(page))
      )
    })
    const isCanonical = new URL(canonicalOf(page)).pathname === page.path
    return isCanonical && isWhole && isOwn && unanswered.length === 0 ? [] : [page.path]
  })
  expect(faults).toEqual([])
})

test('the linked data of every organisation page is an NGO with its name and address', () => {
  for (const page of pages.filter(isOrganisation)) {
    const data = linkedData(page)
    expect(data['@context'], page.path).toBe('https://schema.org')
    expect(data['@type'], page.path).toBe('NGO')
    expect(data['@id'], page.path).toBe(canonicalOf(page))
    expect(data.name, page.path).toBe(page.dom.querySelector('h1 bdi')?.text.trim())
    expect(JSON.stringify(data), page.path).not.toMatch(/null|undefined|\[object/)
  }
})

test('the linked data of every browse list counts the organisations it shows', () => {
  const lists = pages.filter(({ path }) => /\/browse\/.+/.test(path))
  expect(lists.length).toBeGreaterThan(100)
  for (const page of lists) {
    const shown = page.dom.querySelectorAll('.organisations > li').length
    expect(linkedData(page), page.path).toMatchObject({ '@type': 'ItemList', numberOfItems: shown })
    expect(shown, page.path).toBeGreaterThan(0)
  }
})

test('a summary in another language than the page carries its language', () => {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const fallbacks = readSearchData().documents.flatMap(({ id, summary, textLanguage }) =>
    LOCALE_IDS.map((locale) => ({
      path: organisationPath(locale, id),
      passage: pickText(summary, locale, textLanguage),
    })).filter(({ passage }) => passage?.isFallback),
  )
  const read = fallbacks.filter(({ path }) => byPath.has(path))
  expect(read.length).toBeGreaterThan(100)
  for (const { path, passage } of read) {
    const lead = byPath.get(path)?.dom.querySelector('.lead')
    expect(lead?.querySelector('[lang]')?.getAttribute('lang'), path).toBe(passage?.lang)
    expect(lead?.querySelector('.tag')?.text.trim(), path).toBeTruthy()
  }
})

test('whatever is tagged with a language carries that language, never the page’s own', () => {
  const tagged = pages.filter(isOrganisation).flatMap(({ path, locale, dom }) =>
    dom
      .querySelectorAll('.organisation .tag')
      .filter((tag) => !isTrust(tag.text.trim()))
      .map((tag) => ({ path, locale, lang: languageOf(tag) })),
  )
  expect(tagged.length).toBeGreaterThan(50)
  expect(tagged.filter(({ lang, locale }) => !lang || lang === locale)).toEqual([])
})

test('whatever is written in Latin letters on a page in Arabic says its language, or is in the page’s own words', () => {
  const { city, vocabulary } = realContent()
  const labels = Object.values(vocabulary).flatMap((terms) => terms.map(({ label }) => label.ar ?? ''))
  const own = new Set(
    latinWordsOf(JSON.stringify([MESSAGES.ar, labels, city.needs.map(({ label }) => label.ar)])),
  )
  const faults = pages
    .filter(({ locale }) => locale === 'ar')
    .flatMap(({ path, dom }) =>
      unmarkedTexts(dom.querySelector('main'))
        .flatMap(latinWordsOf)
        .filter((word) => !own.has(word))
        .map((word) => `${path} ${word}`),
    )
  expect(pages.filter(({ locale }) => locale === 'ar').length).toBeGreaterThan(20)
  expect(faults).toEqual([])
})

test('names, summaries and long texts from translations say how far they can be trusted', () => {
  const guide = pages.find(({ path }) => path === '/styleguide/')
  const tagsIn = (specimen: string) =>
    guide?.dom.querySelectorAll(`#ar-${specimen} .tag`).map((tag) => tag.text.trim()) ?? []
  const [reviewed, unreviewed, outdated] = TRUSTS.map((trust) => MESSAGES.ar[`text.tag.${trust}`])
  expect(tagsIn('list').slice(-6)).toEqual([reviewed, reviewed, unreviewed, unreviewed, outdated, outdated])
  expect(tagsIn('text-unreviewed')).toEqual([unreviewed])
  expect(tagsIn('text-outdated')).toEqual([outdated])
  expect(guide?.dom.querySelector('#ar-text-outdated')?.text).toContain(
    MESSAGES.ar['text.translated.outdated'],
  )
  expect(tagsIn('text-own')).not.toContain(reviewed)
})

test('the site maps list every page that may be found, each in that of its language, and no other', () => {
  const listed = LOCALE_IDS.map((locale) => [locale, readUrls(`sitemap-${locale}-0.xml`)] as const)
  const all = listed.flatMap(([, urls]) => urls)
  expect(repeated(all)).toEqual([])
  const found = htmlFiles().filter((file) => !UNLISTED.includes(file))
  const addresses = found.map((file) => `/${file.replace(/index\.html$/, '')}`)
  expect(all.map((url) => new URL(url).pathname).sort()).toEqual(addresses.sort())
  const astray = listed.flatMap(([locale, urls]) =>
    urls.map((url) => new URL(url).pathname).filter((path) => !path.startsWith(`/${locale}/`)),
  )
  expect(astray).toEqual(['/'])
})

test('robots.txt names the site map of every language, which names its part', () => {
  const maps = [...readBuilt('robots.txt').matchAll(/^Sitemap: (\S+)$/gm)].map(([, url]) => url ?? '')
  const parts = maps.flatMap((map) => readUrls(new URL(map).pathname.slice(1)))
  const paths = parts.map((url) => new URL(url).pathname)
  expect(paths).toEqual(LOCALE_IDS.map((locale) => `/sitemap-${locale}-0.xml`))
})

test('pages that stand in for others keep out of search engines', () => {
  const hidden = pages.filter((page) => !isIndexable(page))
  expect(hidden.map(({ file }) => file).sort()).toEqual(UNLISTED)
})

/** The texts below an element that no element says a language of, and that are not the same in all languages. */
function unmarkedTexts(node: Node | null): readonly string[] {
  if (!node) return []
  if (!(node instanceof HTMLElement)) return node.nodeType === NodeType.TEXT_NODE ? [node.text] : []
  const isMarked = node.hasAttribute('lang') || node.getAttribute('translate') === 'no'
  if (isMarked || /^(script|style|noscript|astro-island)$/i.test(node.tagName)) return []
  return node.childNodes.flatMap(unmarkedTexts)
}

function latinWordsOf(text: string): readonly string[] {
  return text.match(/\p{Script=Latin}{3,}/gu) ?? []
}

/** Does a tag say how a translation came about, rather than in which language a text is? */
function isTrust(said: string): boolean {
  return LOCALE_IDS.some((locale) => TRUSTS.some((trust) => MESSAGES[locale][`text.tag.${trust}`] === said))
}

/** A tag stands behind its text, or in the heading above it. */
function languageOf(tag: HTMLElement): string | undefined {
  const isInHeading = tag.parentNode?.tagName === 'H2'
  const text = isInHeading ? tag.closest('section')?.querySelector('.prose') : tag.previousElementSibling
  return text?.getAttribute('lang')
}

function readUrls(file: string): string[] {
  return [...readBuilt(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '')
}

function hreflangs({ dom }: BuiltPage): Record<string, string> {
  const links = dom.querySelectorAll('link[rel=alternate][hreflang]')
  return Object.fromEntries(
    links.map((link) => [
      link.getAttribute('hreflang') ?? '',
      new URL(link.getAttribute('href') ?? '').pathname,
    ]),
  )
}

function linkedData({ dom }: BuiltPage): Record<string, unknown> {
  return JSON.parse(dom.querySelector('script[type="application/ld+json"]')?.text ?? '{}')
}
