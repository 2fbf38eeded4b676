import { hoursOf } from '../hoursOf.ts'
import type { Rule } from '../rule.ts'

export const rangesRunForwards: Rule = {
  id: 'rangesRunForwards',
  why: 'Hours, breaks and ages that end before they begin hold for no time and nobody.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Alku on {start} ja loppu {end}.',
      'Lopun pitää olla alun jälkeen. Keskiyö on päivän alussa 00:00 ja lopussa 24:00.',
      'Korjaa toinen. Jos ovi on auki yli keskiyön, kirjoita kaksi riviä: 20:00–24:00 ja seuraava päivä 00:00–02:00.',
    ],
    sv: [
      'Början är {start} och slutet {end}.',
      'Slutet ska komma efter början. Midnatt är 00:00 när dagen börjar och 24:00 när den slutar.',
      'Rätta det ena. Om dörren är öppen över midnatt, skriv två rader: 20:00–24:00 och nästa dag 00:00–02:00.',
    ],
    en: [
      'The start is {start} and the end {end}.',
      'The end must come after the start. Midnight is 00:00 when a day begins and 24:00 when it ends.',
      'Correct one of them. If the door is open past midnight, write two rows: 20:00–24:00 and the next day 00:00–02:00.',
    ],
  },
  check: ({ profile }) => {
    const hours = hoursOf(profile).flatMap(({ path, hours }) =>
      hours.map(({ opens, closes }, index) => ({
        path: [...path, index, 'closes'],
        start: opens,
        end: closes,
        isForward: opens < closes,
      })),
    )
    const breaks = (profile.closed ?? []).map(({ from, to }, index) => {
      return { path: ['closed', index, 'to'], start: from, end: to, isForward: from <= to }
    })
    const ages = (profile.services ?? []).flatMap(({ ages: { from = 0, to = 999 } = {} }, index) => ({
      path: ['services', index, 'ages', 'to'],
      start: String(from),
      end: String(to),
      isForward: from <= to,
    }))
    return [...hours, ...breaks, ...ages]
      .filter(({ isForward }) => !isForward)
      .map(({ path, start, end }) => ({ path, found: end, values: { start, end } }))
  },
}
