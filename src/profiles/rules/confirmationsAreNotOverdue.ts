import { judgeFreshness } from '#domain/freshness.ts'
import type { Rule } from '../rule.ts'

export const confirmationsAreNotOverdue: Rule = {
  id: 'confirmationsAreNotOverdue',
  why: 'Phones, doors and hours change, and someone in need should not knock at the old ones.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Tiedot vahvistettiin {found}. Vahvistusväli on {months} kuukautta, ja siitä on kulunut yli kaksinkertainen aika.',
      'Sivusto kertoo lukijoille, että tiedot voivat olla vanhentuneita.',
      'Tarkista tiedot ja kirjoita tarkistuspäivä kenttään confirmed.',
    ],
    sv: [
      'Uppgifterna bekräftades {found}. De ska bekräftas med {months} månaders mellanrum, och det har gått mer än dubbelt så lång tid.',
      'Webbplatsen säger till läsarna att uppgifterna kan vara föråldrade.',
      'Kontrollera uppgifterna och skriv dagens datum i fältet confirmed.',
    ],
    en: [
      'The details were confirmed on {found}. They are to be confirmed every {months} months, and more than twice that time has passed.',
      'The site tells readers that the details may be out of date.',
      'Check the details and write the date of the check in the field confirmed.',
    ],
  },
  check: ({ profile: { confirmed, reviewEvery } }, { today }) =>
    confirmed !== undefined && judgeFreshness(confirmed, reviewEvery, today) === 'overdue'
      ? [{ path: ['confirmed'], found: confirmed, values: { months: String(reviewEvery) } }]
      : [],
}
