import { judgeFreshness } from '#domain/freshness.ts'
import type { Rule } from '../rule.ts'

export const confirmationsAreNotDue: Rule = {
  id: 'confirmationsAreNotDue',
  why: 'A reader trusts a date; a reminder in time keeps the record near the top of the lists.',
  scope: 'profile',
  severity: 'note',
  messages: {
    fi: [
      'Tiedot vahvistettiin {found}. Vahvistusväli on {months} kuukautta.',
      'Tiedot on hyvä tarkistaa jo nyt, sillä vanhentunut profiili näkyy luetteloissa alempana.',
      'Tarkista tiedot ja kirjoita tarkistuspäivä kenttään confirmed.',
    ],
    sv: [
      'Uppgifterna bekräftades {found}. De ska bekräftas med {months} månaders mellanrum.',
      'Det är bra att kontrollera dem redan nu, för en föråldrad profil visas längre ner i listorna.',
      'Kontrollera uppgifterna och skriv dagens datum i fältet confirmed.',
    ],
    en: [
      'The details were confirmed on {found}. They are to be confirmed every {months} months.',
      'It is good to check them now, because an out-of-date profile is shown lower in the lists.',
      'Check the details and write the date of the check in the field confirmed.',
    ],
  },
  check: ({ profile: { confirmed, reviewEvery } }, { today }) =>
    confirmed !== undefined && judgeFreshness(confirmed, reviewEvery, today) === 'due'
      ? [{ path: ['confirmed'], found: confirmed, values: { months: String(reviewEvery) } }]
      : [],
}
