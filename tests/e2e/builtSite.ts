import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type HTMLElement, parse } from 'node-html-parser'
import { FACETS } from '#domain/facet.ts'
import { MAIN_LOCALES } from '#i18n/locales.ts'
import { DIST, htmlFiles, readBuilt } from './site.ts'

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
}

/** In the other languages the pages are made by the same templates, so one of so many of a kind stands for all. */
const SAMPLE = 15

/** All pages of the main languages and, of every kind of page, some of the others. */
export function readPages(): BuiltPage[] {
  const isMain = new RegExp(`^((${MAIN_LOCALES.join('|')})/|[^/]+$)`)
  const isMany = /\/(organisations|browse)\/.+\/index\.html$/
  const files = htmlFiles().filter(
    (file, index) => isMain.test(file) || !isMany.test(file) || index % SAMPLE === 0,
  )
  return files.map((file) => {
    const dom = parse(readBuilt(file))
    return {
      file,
      path: `/${file.replace(/index\.html$/, '')}`,
      locale: /^[a-z]{2,3}(?=\/)/.exec(file)?.[0],
      dom,
      ids: dom.querySelectorAll('[id]').map(({ id }) => id),
    }
  })
}

export function isOrganisation({ path }: BuiltPage): boolean {
  return path.includes('/organisations/')
}

/** Is there a file for this address? */
export function isBuilt(path: string): boolean {
  const clean = decodeURIComponent(path)
  return existsSync(join(DIST, clean.endsWith('/') ? `${clean}index.html` : clean))
}

/** Why a link inside the site leads nowhere; undefined when it leads somewhere. */
export function findFault(href: string, from: BuiltPage, pages: ReadonlyMap<string, BuiltPage>) {
  const { pathname, hash } = new URL(href, `http://site.example${from.path}`)
  const target = pages.get(pathname)
  if (!target) return isBuilt(pathname) ? undefined : `${from.path} → ${href}: no such page`
  if (hash === '' || target.ids.includes(decodeURIComponent(hash.slice(1)))) return undefined
  return isSearch(target, hash) || isProfile(pathname, hash)
    ? undefined
    : `${from.path} → ${href}: no such anchor`
}

/** `#language=so` is no anchor but a filter of the search, which must offer it. */
function isSearch({ dom }: BuiltPage, hash: string): boolean {
  const [facet, id] = hash.slice(1).split('=')
  const isFacet = FACETS.some((name) => name === facet)
  return isFacet && dom.querySelector(`[data-facet="${facet}"] input[value="${id}"]`) !== null
}

/** Behind `#` of the editor stands the profile it opens, whose source must be there. */
function isProfile(pathname: string, hash: string): boolean {
  const { slug = '' } = /^#(?<slug>[a-z0-9-]+)(\/confirmed)?$/.exec(hash)?.groups ?? {}
  return pathname.endsWith('/contribute/') && isBuilt(`/data/profiles/${slug}.md`)
}
