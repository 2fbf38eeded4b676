import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type HTMLElement, parse } from 'node-html-parser'
import { FACETS } from '#domain/facet.ts'
import { MAIN_LOCALES } from '#i18n/locales.ts'
import { DIST, htmlFiles, LOCALE_IDS, readBuilt } from './site.ts'

/** A built page, read without a browser. */
export interface BuiltPage {
  /** From the root of the site: `fi/browse/index.html`. */
  readonly file: string
  /** Its address from the root: `/fi/browse/`. */
  readonly path: string
  /** Undefined for pages that are in no single language. */
  readonly locale: string | undefined
  readonly dom: HTMLElement
  readonly ids: readonly string[]
  /** What the search of this page can filter by, as its link says it: `language=so`. */
  readonly filters: ReadonlySet<string>
}

/** In the other languages the pages are made by the same templates, so one of so many of a kind stands for all. */
const SAMPLE = 15

/** All pages of the main languages and, of every kind of page, some of the others. */
export function readPages(): BuiltPage[] {
  const isMain = new RegExp(`^((${MAIN_LOCALES.join('|')})/|styleguide/|[^/]+$)`)
  const isMany = /\/(organisations|browse)\/.+\/index\.html$/
  const files = htmlFiles().filter(
    (file, index) => isMain.test(file) || !isMany.test(file) || index % SAMPLE === 0,
  )
  return files.map((file) => toBuiltPage(file, readBuilt(file)))
}

/** A page by its file and what stands in it. */
export function toBuiltPage(file: string, html: string): BuiltPage {
  const dom = parse(html)
  return {
    file,
    path: `/${file.replace(/index\.html$/, '')}`,
    locale: LOCALE_IDS.find((locale) => file.startsWith(`${locale}/`)),
    dom,
    ids: dom.querySelectorAll('[id]').map(({ id }) => id),
    filters: readFilters(dom),
  }
}

/** The search makes its options when they are asked for; they stand in what the page tells its island (Astro's form of it: each value behind the number of its kind). */
function readFilters(dom: HTMLElement): ReadonlySet<string> {
  const told = dom.querySelector('astro-island[props*="options"]')?.getAttribute('props') ?? '{}'
  const [, options = {}] = (JSON.parse(told).options ?? []) as [number, Record<string, ToldOptions>]
  const ids = FACETS.flatMap((facet) => options[facet]?.[1].map(([, { id }]) => `${facet}=${id[1]}`) ?? [])
  return new Set(ids)
}

type ToldOptions = readonly [
  number,
  readonly (readonly [number, { readonly id: readonly [number, string] }])[],
]

export function isOrganisation({ path }: BuiltPage): boolean {
  return path.includes('/organisations/')
}

/** Is there a file for this address? */
export function isBuilt(path: string, site = DIST): boolean {
  const clean = decodeURIComponent(path)
  return existsSync(join(site, clean.endsWith('/') ? `${clean}index.html` : clean))
}

/** Why a link inside the site leads nowhere; undefined when it leads somewhere. */
export function findFault(
  href: string,
  from: BuiltPage,
  pages: ReadonlyMap<string, BuiltPage>,
  isThere: (path: string) => boolean = isBuilt,
): string | undefined {
  const { pathname, hash } = new URL(href, `http://site.example${from.path}`)
  const target = pages.get(pathname)
  if (!target) return isThere(pathname) ? undefined : `${from.path} → ${href}: no such page`
  if (hash === '' || target.ids.includes(decodeURIComponent(hash.slice(1)))) return undefined
  return isSearch(target, hash) || isProfile(pathname, hash, isThere)
    ? undefined
    : `${from.path} → ${href}: no such anchor`
}

/** `#language=so&theme=sports` is no anchor but filters of the search, which must offer them; `#q=` are words for its box. */
function isSearch({ dom, filters }: BuiltPage, hash: string): boolean {
  if (hash.startsWith('#q=')) return dom.querySelector('.search-box') !== null
  return hash
    .slice(1)
    .split('&')
    .every((filter) => filters.has(filter))
}

/** Behind `#` of the editor stands the profile it opens, whose source must be there. */
function isProfile(pathname: string, hash: string, isThere: (path: string) => boolean): boolean {
  const { slug = '' } = /^#(?<slug>[a-z0-9-]+)(\/confirmed)?$/.exec(hash)?.groups ?? {}
  return pathname.endsWith('/contribute/') && isThere(`/data/profiles/${slug}.md`)
}
