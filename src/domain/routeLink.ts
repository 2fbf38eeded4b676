import type { City } from './city.ts'
import type { Location } from './organisation.ts'

/** Address of the city's route planner with a place as the destination; `undefined` where the city names none. */
export function toRouteLink(
  {
    street,
    postalCode,
    city: town,
    coordinates,
  }: Pick<Location, 'street' | 'postalCode' | 'city' | 'coordinates'>,
  { routes }: Pick<City, 'routes'>,
  cityName: string,
): string | undefined {
  const address = `${street}, ${[postalCode, town ?? cityName].filter(Boolean).join(' ')}`
  if (coordinates && routes?.toPoint) {
    const { latitude, longitude } = coordinates
    return fill(routes.toPoint, { address, latitude, longitude })
  }
  return routes?.toAddress && fill(routes.toAddress, { address })
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : encodeURIComponent(value)
  })
}
