import type { Rule } from '../rule.ts'

export const datesAreNotAhead: Rule = {
  id: 'datesAreNotAhead',
  why: 'A confirmation dated tomorrow would look fresh longer than it is.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Päivämäärä {found} on tulevaisuudessa.',
      'Päivämäärän pitää olla viimeistään {today}.',
      'Korjaa päivämäärä.',
    ],
    sv: ['Datumet {found} ligger i framtiden.', 'Datumet får vara senast {today}.', 'Rätta datumet.'],
    en: [
      'The date {found} is in the future.',
      'The date must be {today} at the latest.',
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
