import { isLocaleId, LOCALES } from '#i18n/locales.ts'
import { PAGE_POLICY } from '#layouts/securityPolicy.ts'
import { type BuiltPage, findFault } from './builtSite.ts'

/** What is wrong with the pages of any city's site, one line a fault; nothing where all is well. */
export type FindFaults = (
  pages: readonly BuiltPage[],
  isBuilt: (path: string) => boolean,
) => readonly string[]

/** What must be true of every page → what breaks it. */
export const PAGE_FAULTS: Readonly<Record<string, FindFaults>> = {
  'every page says its language and direction': (pages) =>
    pathsOf(pages, ({ dom, locale }) => {
      const lang = dom.querySelector('html')?.getAttribute('lang') ?? ''
      const dir = dom.querySelector('html')?.getAttribute('dir')
      return (locale ?? lang) !== lang || !isLocaleId(lang) || dir !== LOCALES[lang].dir
    }),

  'every page has exactly one first heading, with text, and one main': (pages) =>
    pathsOf(pages, ({ dom }) => {
      const headings = dom.querySelectorAll('h1')
      return headings.length !== 1 || !headings[0]?.text.trim() || dom.querySelectorAll('main').length !== 1
    }),

  'no heading level is left out': (pages) =>
    pathsOf(pages, ({ dom }) => {
      const levels = dom.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]))
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
    }),

  'titles and canonical addresses are unique': (pages) => {
    // A sensitive page has the title of the whole site, which gives nothing away.
    const telling = pages.filter(({ dom }) => !dom.querySelector('a[data-exit]'))
    return [
      ...repeated(telling.map(({ dom }) => dom.querySelector('title')?.text ?? '')),
      ...repeated(pages.filter(isIndexable).map(canonicalOf)),
    ]
  },

  'every description has 20 to 300 characters': (pages) =>
    pathsOf(pages, (page) => {
      const { length } = metaOf(page, 'description')
      return length < 20 || length > 300
    }),

  'no page has an inline event handler, a style attribute or an id twice': (pages) =>
    pages.flatMap(({ path, dom, ids }) => [
      ...repeated(ids).map((id) => `${path}: id ${id} twice`),
      ...dom.querySelectorAll('*').flatMap(({ tagName, attributes }) =>
        Object.keys(attributes)
          .filter((name) => /^on/i.test(name) || name.toLowerCase() === 'style')
          .map((name) => `${path}: <${tagName} ${name}>`),
      ),
    ]),

  'every page says what may run on it': (pages) =>
    pathsOf(
      pages,
      ({ dom }) =>
        dom.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') !==
        PAGE_POLICY,
    ),

  'no link, picture, script or anchor inside the site is broken': (pages, isBuilt) => {
    const byPath = new Map(pages.map((page) => [page.path, page]))
    return pages.flatMap((page) => [
      ...page.dom
        .querySelectorAll('a[href]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^[a-z]+:/.test(href))
        .flatMap((href) => findFault(href, page, byPath, isBuilt) ?? []),
      ...page.dom
        .querySelectorAll('[src], link[rel=stylesheet], link[rel=icon]')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => !isBuilt(address))
        .map((address) => `${page.path}: ${address} is missing`),
    ])
  },

  'every link out of the site is https, mailto, tel or sms and gives nothing away': (pages) =>
    pages.flatMap(({ path, dom }) =>
      dom
        .querySelectorAll('a[href]')
        .filter((link) => /^[a-z]+:/.test(link.getAttribute('href') ?? ''))
        .filter((link) => {
          const href = link.getAttribute('href') ?? ''
          const isQuiet = /noopener noreferrer/.test(link.getAttribute('rel') ?? '')
          return !/^(mailto|tel|sms):\S+$/.test(href) && !(/^https?:\/\//.test(href) && isQuiet)
        })
        .map((link) => `${path}: ${link.outerHTML}`),
    ),
}

export function isIndexable(page: BuiltPage): boolean {
  return metaOf(page, 'robots') !== 'noindex'
}

export function canonicalOf({ dom }: BuiltPage): string {
  return dom.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''
}

export function metaOf({ dom }: BuiltPage, name: string): string {
  return dom.querySelector(`meta[name=${name}]`)?.getAttribute('content') ?? ''
}

/** The values that come more than once. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

function pathsOf(pages: readonly BuiltPage[], isWrong: (page: BuiltPage) => boolean): string[] {
  return pages.filter(isWrong).map(({ path }) => path)
}
