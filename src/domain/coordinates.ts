/** A point in degrees (WGS 84). */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** A box in degrees. */
export interface Bounds {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** Around Finland, with its outermost islands (National Land Survey of Finland). */
const FINLAND: Bounds = { south: 59.3, north: 70.1, west: 19, east: 31.6 }

/** Does a point lie in a box? */
export function isWithin({ south, north, west, east }: Bounds, { latitude, longitude }: Point): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east
}

/** Does a point lie in or just around Finland? */
export function isInFinland(point: Point): boolean {
  return isWithin(FINLAND, point)
}
