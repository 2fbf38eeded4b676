import type { City } from '#domain/city.ts'
import type { Organisation } from '#domain/organisation.ts'

/** Does this city keep opened pages on the visitor's device at all? */
export function isKeeping(city: City): boolean {
  return city.offline?.keep === true
}

/** May a page of this organisation be kept? Not if any of its services is for those whom a trace could hurt. */
export function isOrganisationKept(city: City, { themes, targetGroups, services }: Organisation): boolean {
  const offers = [{ themes, targetGroups }, ...services]
  return offers.every((offer) =>
    [
      ...offer.themes.map((id) => isTermKept(city, 'theme', id)),
      ...offer.targetGroups.map((id) => isTermKept(city, 'target', id)),
    ].every(Boolean),
  )
}

/** May the list of a theme or target group be kept? Lists by area or language may always. */
export function isTermKept(city: City, facet: string, id: string): boolean {
  const never =
    facet === 'theme'
      ? city.offline?.never.themes
      : facet === 'target'
        ? city.offline?.never.targetGroups
        : []
  return !never?.includes(id)
}
