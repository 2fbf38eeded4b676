import type { Profile } from '#domain/schema/profile.ts'
import type { Path } from './locate.ts'
import { locationsOf } from './locationsOf.ts'

type Hours = NonNullable<Profile['hours']>

/** Opening hours with the path of their list. */
export interface HoursAt {
  readonly path: Path
  readonly hours: Hours
}

/** Every list of hours: the organisation's, its phone lines', its places' and its services'. */
export function hoursOf(profile: Profile): readonly HoursAt[] {
  const lists: { path: Path; hours: Hours | undefined }[] = [
    { path: ['hours'], hours: profile.hours },
    ...(profile.contact?.phones ?? []).map(({ hours }, index) => {
      return { path: ['contact', 'phones', index, 'hours'], hours }
    }),
    ...(profile.services ?? []).map(({ hours }, index) => ({ path: ['services', index, 'hours'], hours })),
    ...locationsOf(profile).map(({ path, location }) => {
      return { path: [...path, 'hours'], hours: location.hours }
    }),
  ]
  return lists.flatMap(({ path, hours }) => (hours === undefined ? [] : [{ path, hours }]))
}
