import type { Facet } from '#domain/facet.ts'

/** Addresses are stable: people print them. Each begins at the site's root and ends with a slash. */
export function homePath(locale: string): string {
  return toPath(locale)
}

export function organisationPath(locale: string, slug: string): string {
  return toPath(locale, 'organisations', slug)
}

/** `…/browse/`, or the list of one language, area, target group or theme, whose later pages have a number. */
export function browsePath(locale: string, facet?: Facet, id?: string, page = 1): string {
  if (facet === undefined || id === undefined) return toPath(locale, 'browse')
  return toPath(locale, 'browse', facet, id, ...(page > 1 ? [String(page)] : []))
}

/** The list of what is offered on a theme in a language. */
export function combinationPath(locale: string, language: string, theme: string, page = 1): string {
  return `${browsePath(locale, 'language', language)}${['theme', theme, ...(page > 1 ? [page] : [])].join('/')}/`
}

/** One of the directory's own pages, e.g. `about`. */
export function pagePath(locale: string, name: string): string {
  return toPath(locale, name)
}

/** The editor; with a slug, of that profile, and ready to say that nothing has changed. */
export function contributePath(locale: string, slug = '', isConfirming = false): string {
  const fragment = slug === '' ? '' : `#${slug}${isConfirming ? '/confirmed' : ''}`
  return toPath(locale, 'contribute') + fragment
}

/** The same page in another language. */
export function inLocale(path: string, locale: string): string {
  return path.replace(/^(\/)[a-z-]+(?=\/|$)/, `$1${locale}`)
}

function toPath(...parts: readonly string[]): string {
  return `/${parts.join('/')}/`
}
