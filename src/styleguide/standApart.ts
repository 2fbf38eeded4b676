import { MADE_UP_SLUG } from './madeUp.ts'

const IDS = /(?<=\s)(id|for|name|list|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g
const LANDMARK = /<(?:nav|section|aside|form)\b[^>]*>/g
const MADE_UP_LINK = new RegExp(`href="(?:#(?!icon-)[^"]*|/[^"]*${MADE_UP_SLUG}[^"]*)"`, 'g')

/**
 * HTML of a component → the same under ids of its own, so that it may stand on one page many times. Landmarks are also
 * named after their specimen, and links to what is made up lead back to it. Icons are the page's own.
 */
export function standApart(html: string, id: string): string {
  return (
    html
      .replace(LANDMARK, (tag) => nameLandmark(tag, id))
      .replace(IDS, (_, name, ids: string) => `${name}="${ids.replace(/\S+/g, `${id}-$&`)}"`)
      .replace(MADE_UP_LINK, `href="#${id}"`)
      // As the rest of the page is written; React says it at more length.
      .replaceAll(' hidden=""', ' hidden')
  )
}

/** `says` is what `Specimen.astro` calls its caption. */
function nameLandmark(tag: string, id: string): string {
  if (tag.includes('aria-labelledby='))
    return tag.replace(/aria-labelledby="([^"]*)"/, 'aria-labelledby="$1 says"')
  if (tag.includes('aria-label=')) return tag.replace(/aria-label="([^"]*)"/, `aria-label="$1 (${id})"`)
  return tag.replace('role="search"', 'role="search" aria-labelledby="says"')
}
