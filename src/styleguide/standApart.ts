import { MADE_UP_SLUG } from './madeUp.ts'

const IDS = /(?<=\s)(id|for|name|aria-labelledby|aria-describedby)="([^"]*)"/g
const LANDMARK = /<(?:nav|section|aside|form)\b[^>]*>/g
const MADE_UP_LINK = new RegExp(`href="(?:#[^"]*|/[^"]*${MADE_UP_SLUG}[^"]*)"`, 'g')

/**
 * HTML of a component → the same under ids of its own, so that it may stand on one page many times. Landmarks are also
 * named after their specimen, and links to what is made up lead back to it.
 */
export function standApart(html: string, id: string): string {
  return html
    .replace(LANDMARK, (tag) => nameLandmark(tag, id))
    .replace(IDS, (_, name, ids: string) => `${name}="${ids.replace(/\S+/g, `${id}-$&`)}"`)
    .replace(MADE_UP_LINK, `href="#${id}"`)
}

/** `says` is what `Specimen.astro` calls its caption. */
function nameLandmark(tag: string, id: string): string {
  if (tag.includes('aria-labelledby='))
    return tag.replace(/aria-labelledby="([^"]*)"/, 'aria-labelledby="$1 says"')
  if (tag.includes('aria-label=')) return tag.replace(/aria-label="([^"]*)"/, `aria-label="$1 (${id})"`)
  return tag.replace('role="search"', 'role="search" aria-labelledby="says"')
}
