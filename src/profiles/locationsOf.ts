import type { Profile } from '#domain/schema/profile.ts'
import type { Path } from './locate.ts'

type Location = NonNullable<Profile['locations']>[number]

/** A place with its path, and the areas that whoever meets people there says it serves. */
export interface LocationAt {
  readonly path: Path
  readonly location: Location
  readonly areas: readonly string[]
}

/** Every place of a profile: its own, and those of its services. */
export function locationsOf(profile: Profile): readonly LocationAt[] {
  // Most profiles name no place, and five rules ask.
  if (!profile.locations && !profile.services) return []
  const own = (profile.locations ?? []).map((location, index) => {
    return { path: ['locations', index], location, areas: profile.areas }
  })
  const ofServices = (profile.services ?? []).flatMap((service, outer) =>
    (service.locations ?? []).map((location, index) => {
      return {
        path: ['services', outer, 'locations', index],
        location,
        areas: service.areas ?? profile.areas,
      }
    }),
  )
  return [...own, ...ofServices]
}
