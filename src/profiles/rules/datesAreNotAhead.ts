import type { Rule } from '../rule.ts'

export const datesAreNotAhead: Rule = {
  id: 'datesAreNotAhead',
  why: 'A confirmation dated tomorrow would look fresh longer than it is.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Päivä {found} on vasta edessä.',
      'Tässä on päivä, joka on jo ollut, viimeistään {today}.',
      'Korjaa päivä.',
    ],
    sv: [
      'Datumet {found} har inte varit ännu.',
      'Här står ett datum som redan har varit, senast {today}.',
      'Rätta datumet.',
    ],
    en: [
      'The date {found} has not come yet.',
      'A date that has been goes here, {today} at the latest.',
      'Correct the date.',
    ],
  },
  check: ({ profile }, { today }) => {
    const dates = [
      { path: ['confirmed'], date: profile.confirmed },
      { path: ['founded'], date: profile.founded?.toString() },
      ...(profile.sources ?? []).map((source, index) => ({
        path: ['sources', index, 'date'],
        date: source.date,
      })),
    ]
    return dates.flatMap(({ path, date }) =>
      date !== undefined && date > today.slice(0, date.length)
        ? [{ path, found: date, values: { today } }]
        : [],
    )
  },
}
