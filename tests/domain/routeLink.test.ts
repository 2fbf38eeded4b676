import { describe, expect, it } from 'vitest'
import { toRouteLink } from '#domain/routeLink.ts'

const routes = {
  toPoint: 'https://routes.example/{address}/{latitude},{longitude}',
  toAddress: 'https://routes.example/?to={address}',
}
const place = { street: 'Esimerkkitie 1', postalCode: '02600', city: undefined, coordinates: undefined }
const point = { ...place, coordinates: { latitude: 60.2, longitude: 24.8 } }
const ADDRESS = 'Esimerkkitie%201%2C%2002600%20Espoo'

describe('toRouteLink', () => {
  it('leads to the point where it is known, and to the address where it is not', () => {
    expect(toRouteLink(point, { routes }, 'Espoo')).toBe(`https://routes.example/${ADDRESS}/60.2,24.8`)
    expect(toRouteLink(place, { routes }, 'Espoo')).toBe(`https://routes.example/?to=${ADDRESS}`)
  })

  it('leads to the address where the city names no planner for points', () => {
    const { toAddress } = routes
    expect(toRouteLink(point, { routes: { toAddress } }, 'Espoo')).toContain('?to=')
  })

  it('names the town of the place, and leaves out a postal code it does not know', () => {
    const other = { ...place, city: 'Vantaa', postalCode: undefined }
    expect(toRouteLink(other, { routes }, 'Espoo')).toBe(
      'https://routes.example/?to=Esimerkkitie%201%2C%20Vantaa',
    )
  })

  it('is none where the city names no planner', () => {
    expect(toRouteLink(point, {}, 'Espoo')).toBeUndefined()
    expect(toRouteLink(place, { routes: { toPoint: routes.toPoint } }, 'Espoo')).toBeUndefined()
  })

  it('lets no street out of its part of the address', () => {
    const sly = { ...place, street: '"><script>&to=#' }
    expect(toRouteLink(sly, { routes }, 'Espoo')).not.toMatch(/["<>#]|&to/)
  })
})
