import { describe, expect, it } from 'vitest'
import { toLocalTime } from '#domain/openNow.ts'
import { idsOf, searching } from '../asking.ts'

const hours = [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '09:00', closes: '24:00' }]
const PROFILES = {
  auki: { hours },
  tauolla: { hours, closed: [{ from: '2026-11-20', to: '2026-11-30' }] },
  paikassa: { locations: [{ street: 'Esimerkkikatu 1', hours }] },
  eiKerro: {},
}

function openAt(moment: string | undefined): string[] {
  const now = moment === undefined ? {} : { now: toLocalTime(new Date(moment), 'Europe/Helsinki') }
  return idsOf(searching(PROFILES, now)('', { open: ['now'] })).sort()
}

describe('open now', () => {
  it('finds who is open at the moment, by own hours or those of a place', () => {
    expect(openAt('2026-11-24T10:00:00Z')).toEqual(['auki', 'paikassa'])
    expect(openAt('2026-12-03T10:00:00Z')).toEqual(['auki', 'paikassa', 'tauolla'])
  })

  it('finds nobody at night, and everybody up to midnight', () => {
    expect(openAt('2026-11-24T04:00:00Z')).toEqual([])
    expect(openAt('2026-11-24T21:59:00Z')).toEqual(['auki', 'paikassa'])
    expect(openAt('2026-11-24T22:00:00Z')).toEqual([])
  })

  it('finds nobody on a public holiday, when a wrong "open" would send somebody out for nothing', () => {
    expect(openAt('2026-12-06T10:00:00Z')).toEqual([])
    expect(openAt('2027-01-01T10:00:00Z')).toEqual([])
  })

  it('finds nobody where nobody says what the time is', () => {
    expect(openAt(undefined)).toEqual([])
  })

  it('asks anew at every minute', () => {
    const search = searching(PROFILES, { now: { date: '2026-11-24', day: 'tu', time: '08:59' } })
    const later = searching(PROFILES, { now: { date: '2026-11-24', day: 'tu', time: '09:00' } })
    expect(search('').counts.open).toEqual({})
    expect(later('').counts.open).toEqual({ now: 2 })
  })
})
