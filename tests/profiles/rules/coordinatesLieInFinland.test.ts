import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

function withCoordinates(latitude: string, longitude: string): string {
  return profileText({ locations: [{ street: 'Esimerkkikatu 1', coordinates: { latitude, longitude } }] })
}

describe('coordinatesLieInFinland', () => {
  it.each([
    ['24.6559', '60.2055'],
    ['59.4370', '-24.7536'],
    ['0.0', '0.0'],
    ['160.2055', '24.6559'],
  ])('refuses %s, %s, at the coordinates', (latitude, longitude) => {
    const text = withCoordinates(latitude, longitude)
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'coordinatesLieInFinland',
        severity: 'error',
        field: 'locations[0].coordinates',
        ...placeOf(text, '{ latitude'),
      },
    ])
  })

  it.each([
    ['60.2055', '24.6559'],
    ['60.0971', '19.9348'],
    ['69.9087', '27.0285'],
  ])('lets %s, %s be', (latitude, longitude) => {
    expect(issuesOf(withCoordinates(latitude, longitude))).toEqual([])
  })
})
