import type { Organisation } from '#domain/organisation.ts'

/** A link and the profiles it stands in. */
export type LinksByAddress = ReadonlyMap<string, readonly string[]>

/** Every https link of every organisation: contact, social media, services, sources and the long text. */
export function listLinks(organisations: readonly Organisation[]): LinksByAddress {
  const found = new Map<string, string[]>()
  for (const organisation of organisations) {
    for (const link of new Set(linksIn(organisation)))
      found.set(link, [...(found.get(link) ?? []), organisation.slug])
  }
  return found
}

function linksIn(value: unknown): string[] {
  if (typeof value === 'string') return isLink(value) ? [new URL(value).href] : []
  if (Array.isArray(value)) return value.flatMap(linksIn)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(linksIn) : []
}

function isLink(text: string): boolean {
  return /^https:\/\/\S+$/.test(text) && URL.canParse(text)
}
