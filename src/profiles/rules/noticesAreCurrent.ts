import { monthsBetween } from '#domain/freshness.ts'
import type { Rule } from '../rule.ts'

export const noticesAreCurrent: Rule = {
  id: 'noticesAreCurrent',
  why: 'A notice disappears from the site after its last day, so nobody sees that it is still in the file.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Tiedotteen viimeinen päivä oli {found}.',
      'Vanha tiedote ei näy sivustolla.',
      'Poista kenttä notice tai kirjoita uusi tiedote ja uusi päivä kenttään until.',
    ],
    sv: [
      'Meddelandets sista dag var {found}.',
      'Ett gammalt meddelande syns inte på webbplatsen.',
      'Ta bort fältet notice eller skriv ett nytt meddelande och en ny dag i fältet until.',
    ],
    en: [
      'The last day of the notice was {found}.',
      'An old notice is not shown on the site.',
      'Remove the field notice, or write a new notice and a new day in the field until.',
    ],
  },
  // A month's grace: a notice that has just ended is no carelessness.
  check: ({ profile: { notice } }, { today }) =>
    notice && monthsBetween(notice.until, today) >= 1
      ? [{ path: ['notice', 'until'], found: notice.until }]
      : [],
}
