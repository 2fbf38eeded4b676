import type { Path } from './locate.ts'
import { allNamesOf, foldName, likenessKeysOf, namesOf, toLook } from './names.ts'
import type { Claim, Directory, JudgedProfile } from './rule.ts'

/**
 * Indexes profiles by what they claim. `slugs` are the names of all files, broken ones too: a profile does nothing
 * wrong by naming a parent whose own file has a fault.
 */
export function createDirectory(
  profiles: readonly JudgedProfile[],
  slugs: Iterable<string> = profiles.map(({ slug }) => slug),
): Directory {
  const bySlug = new Map(profiles.map((profile) => [profile.slug, profile]))
  const indexes = new Map<Claim, Index>()
  return {
    slugs: new Set(slugs),
    find: (slug) => bySlug.get(slug),
    claimants: (claim, value) => {
      const index = indexes.get(claim) ?? toIndex(profiles, CLAIMS[claim])
      indexes.set(claim, index)
      const found = index.get(value) ?? []
      return Array.isArray(found) ? found : [found]
    },
  }
}

/** `https://www.example.org/a/` and `http://example.org/a` lead to one page. */
export function toSite(url: string): string {
  const { hostname, pathname, search } = new URL(url)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase()
}

/** Where a field stands in another profile, as `organisations/x.md:12`. */
export function toMention({ file, located }: JudgedProfile, path: Path): string {
  return `${file}:${located.valueAt(path).line}`
}

/** By value the profile that claims it, or several; nearly always it is one, and a list for each would fill the memory. */
type Index = ReadonlyMap<string | number, JudgedProfile | readonly JudgedProfile[]>

/** What each kind of claim reads from a profile. */
const CLAIMS: Readonly<Record<Claim, (subject: JudgedProfile) => readonly (string | number | undefined)[]>> =
  {
    slug: ({ slug, profile }) => [slug, ...(profile.formerSlugs ?? [])],
    name: (subject) => namesOf(subject).map(foldName),
    alternateName: ({ profile }) => (profile.alternateNames ?? []).map(foldName),
    likeName: (subject) => namesOf(subject).flatMap((name) => likenessKeysOf(foldName(name))),
    skeleton: (subject) => allNamesOf(subject).map(({ name }) => toLook(name)),
    businessId: ({ profile }) => [profile.businessId],
    registerNumber: ({ profile }) => [profile.registerNumber],
    website: ({ profile }) => [profile.contact?.website && toSite(profile.contact.website)],
    phone: ({ profile }) => [
      profile.contact?.phone,
      ...(profile.contact?.phones ?? []).map(({ number }) => number),
    ],
  }

function toIndex(
  profiles: readonly JudgedProfile[],
  read: (subject: JudgedProfile) => readonly (string | number | undefined)[],
): Index {
  const index = new Map<string | number, JudgedProfile | JudgedProfile[]>()
  for (const profile of profiles) {
    for (const value of new Set(read(profile))) {
      if (value === undefined || value === '') continue
      const sharing = index.get(value)
      if (sharing === undefined) index.set(value, profile)
      else if (Array.isArray(sharing)) sharing.push(profile)
      else index.set(value, [sharing, profile])
    }
  }
  return index
}
