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
  const indexOf = (claim: Claim) => {
    const index = indexes.get(claim) ?? toIndex(profiles, CLAIMS[claim])
    indexes.set(claim, index)
    return index
  }
  return {
    slugs: new Set(slugs),
    find: (slug) => bySlug.get(slug),
    isShared: (claim, subject) => indexOf(claim).sharing.has(subject.slug),
    claimants: (claim, value) => {
      const found = indexOf(claim).claimants.get(value) ?? []
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

interface Index {
  /** By value the profile that claims it, or several; nearly always it is one, and a list for each would fill the memory. */
  readonly claimants: ReadonlyMap<string | number, JudgedProfile | readonly JudgedProfile[]>
  /** Slugs of those that claim a value together with others. */
  readonly sharing: ReadonlySet<string>
}

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
  const claimants = new Map<string | number, JudgedProfile | JudgedProfile[]>()
  const sharing = new Set<string>()
  for (const profile of profiles) {
    for (const value of new Set(read(profile))) {
      if (value === undefined || value === '') continue
      const others = claimants.get(value)
      if (others === undefined) {
        claimants.set(value, profile)
        continue
      }
      sharing.add(profile.slug)
      if (Array.isArray(others)) {
        others.push(profile)
      } else {
        sharing.add(others.slug)
        claimants.set(value, [others, profile])
      }
    }
  }
  return { claimants, sharing }
}
