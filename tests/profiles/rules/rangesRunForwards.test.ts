import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

const days = ['mo']

describe('rangesRunForwards', () => {
  it.each([
    [{ hours: [{ days, opens: '15:00', closes: '09:00' }] }, 'hours[0].closes', '"09:00"'],
    [{ hours: [{ days, opens: '15:00', closes: '15:00' }] }, 'hours[0].closes', '"15:00" }'],
    [{ hours: [{ days, opens: '24:00', closes: '02:00' }] }, 'hours[0].closes', '"02:00"'],
    [
      { services: [{ name: 'Kahvila', hours: [{ days, opens: '15:00', closes: '09:00' }] }] },
      'services[0].hours[0].closes',
      '"09:00"',
    ],
    [
      { locations: [{ street: 'Esimerkkikatu 1', hours: [{ days, opens: '15:00', closes: '09:00' }] }] },
      'locations[0].hours[0].closes',
      '"09:00"',
    ],
    [
      { contact: { phones: [{ number: '116117', hours: [{ days, opens: '15:00', closes: '09:00' }] }] } },
      'contact.phones[0].hours[0].closes',
      '"09:00"',
    ],
    [{ closed: [{ from: '2027-07-31', to: '2027-07-01' }] }, 'closed[0].to', '"2027-07-01"'],
    [{ services: [{ name: 'Kerho', ages: { from: '12', to: '7' } }] }, 'services[0].ages.to', '"7"'],
  ])('refuses %j, at the end', (changes, field, at) => {
    const text = profileText(changes)
    expect(issuesOf(text)).toMatchObject([
      { ruleId: 'rangesRunForwards', severity: 'error', field, ...placeOf(text, at) },
    ])
  })

  it.each([
    { hours: [{ days, opens: '00:00', closes: '24:00' }] },
    { closed: [{ from: '2027-07-01', to: '2027-07-01' }] },
    { services: [{ name: 'Kerho', ages: { from: '7', to: '7' } }] },
    { services: [{ name: 'Kerho', ages: { from: '65' } }] },
    { services: [{ name: 'Kerho', ages: { to: '6' } }] },
  ])('lets %j be', (changes) => {
    expect(issuesOf(profileText(changes))).toEqual([])
  })
})
