import type { Claim, Directory, JudgedProfile } from './rule.ts'

/** Indexes profiles by what must be unique. */
export function createDirectory(profiles: readonly JudgedProfile[]): Directory {
  const bySlug = new Map(profiles.map((profile) => [profile.slug, profile]))
  const claims = new Map<string, JudgedProfile[]>()
  for (const profile of profiles) {
    for (const key of new Set(claimsOf(profile))) {
      claims.set(key, [...(claims.get(key) ?? []), profile])
    }
  }
  return {
    find: (slug) => bySlug.get(slug),
    claimants: (claim, value) => claims.get(toKey(claim, value)) ?? [],
  }
}

/** Names that differ only in case, marks, spaces or the legal ending are one name to a reader. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(ry|rf|r\.y\.|r\.f\.|sr|rs)(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The official name in every language it is given in. */
export function namesOf(profile: JudgedProfile): readonly string[] {
  const { name } = profile.profile
  return typeof name === 'string' ? [name] : Object.values(name)
}

function claimsOf(subject: JudgedProfile): string[] {
  const { profile } = subject
  const optional = (claim: Claim, value: string | undefined) =>
    value === undefined ? [] : [toKey(claim, value)]
  return [
    toKey('slug', subject.slug),
    ...(profile.formerSlugs ?? []).map((slug) => toKey('slug', slug)),
    ...namesOf(subject).map((name) => toKey('name', foldName(name))),
    ...optional('businessId', profile.businessId),
    ...optional('registerNumber', profile.registerNumber),
  ]
}

function toKey(claim: Claim, value: string): string {
  return `${claim} ${value}`
}
