import { hoursOf } from '../hoursOf.ts'
import type { Rule } from '../rule.ts'

export const hoursDoNotOverlap: Rule = {
  id: 'hoursDoNotOverlap',
  why: 'A day that is told twice leaves the reader to guess which hours hold.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Päivän {day} ajat {first} ja {second} menevät päällekkäin.',
      'Samassa luettelossa samaa aikaa ei saa kertoa kahdesti.',
      'Poista toinen rivi tai korjaa ajat. Puhelinlinjalla, toimipaikalla ja palvelulla voi olla omat aikansa (hours).',
    ],
    sv: [
      'Tiderna {first} och {second} för dagen {day} överlappar varandra.',
      'I en och samma lista får samma tid inte nämnas två gånger.',
      'Ta bort den ena raden eller rätta tiderna. En telefonlinje, en plats och en tjänst kan ha egna tider (hours).',
    ],
    en: [
      'The hours {first} and {second} of the day {day} overlap.',
      'Within one list the same time must not be given twice.',
      'Remove one of the rows or correct the hours. A phone line, a place and a service can have hours of their own.',
    ],
  },
  check: ({ profile }) =>
    hoursOf(profile).flatMap(({ path, hours }) => {
      const slots = hours.flatMap(({ days, opens, closes }, row) =>
        days.map((day, index) => ({ day, opens, closes, path: [...path, row, 'days', index] })),
      )
      return slots.flatMap((slot, index) => {
        const other = slots
          .slice(0, index)
          .find(({ day, opens, closes }) => day === slot.day && opens < slot.closes && slot.opens < closes)
        if (!other) return []
        const values = { day: slot.day, first: toRange(other), second: toRange(slot) }
        return [{ path: slot.path, found: slot.day, values }]
      })
    }),
}

function toRange({ opens, closes }: { opens: string; closes: string }): string {
  return `${opens}–${closes}`
}
