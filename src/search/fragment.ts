import { FILTERS, type FilterName } from '#domain/facet.ts'
import { type Filters, NO_FILTERS, type Sort } from './query.ts'

/**
 * What stands behind `#` of an address: `#language=so,ar&area=leppavaara&q=velat`. A fragment never reaches a server,
 * so nobody's log learns what a person looked for.
 */
export interface SearchState {
  readonly text: string
  readonly filters: Filters
  /** Only where it is not the best match first. */
  readonly sort?: Exclude<Sort, 'best'>
}

/** State → fragment without `#`; empty when nothing is asked. */
export function toFragment({ text, filters, sort }: SearchState): string {
  const parts = FILTERS.filter((facet) => filters[facet].length > 0).map(
    (facet) => `${facet}=${filters[facet].map(encodeURIComponent).join(',')}`,
  )
  if (sort) parts.push(`sort=${sort}`)
  // Half of an emoji, cut by a paste, is no character: encodeURIComponent would throw.
  if (text.trim() !== '') parts.push(`q=${encodeURIComponent(text.toWellFormed())}`)
  return parts.join('&')
}

/** Fragment, with or without `#` → state. What it does not understand it leaves out. */
export function fromFragment(fragment: string): SearchState {
  const found: Partial<Record<FilterName, readonly string[]>> = {}
  let text = ''
  let sort: SearchState['sort']
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [key = '', value = ''] = part.split('=')
    if (key === 'q') text = decode(value)
    else if (part === 'sort=name') sort = 'name'
    else if (isFilter(key)) found[key] = [...new Set(value.split(',').map(decode).filter(isId))]
  }
  return { text, filters: { ...NO_FILTERS, ...found }, ...(sort && { sort }) }
}

function isFilter(key: string): key is FilterName {
  return (FILTERS as readonly string[]).includes(key)
}

function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

/** People cut links short; half an escape must not break the page. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
