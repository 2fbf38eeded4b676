import type { Rule } from '../rule.ts'

export const breaksAreAhead: Rule = {
  id: 'breaksAreAhead',
  why: 'Last summer’s break tells nothing of the next, and makes the rest of the profile look old.',
  scope: 'profile',
  severity: 'note',
  messages: {
    fi: [
      'Tauko päättyi {found}.',
      'Kentässä closed kerrotaan tulevat ja meneillään olevat tauot.',
      'Poista vanha tauko tai kirjoita seuraavan tauon päivät.',
    ],
    sv: [
      'Uppehållet slutade {found}.',
      'I fältet closed nämns kommande och pågående uppehåll.',
      'Ta bort det gamla uppehållet eller skriv datum för nästa.',
    ],
    en: [
      'The break ended on {found}.',
      'The field closed is for breaks that are still to come or going on.',
      'Remove the old break or write the dates of the next one.',
    ],
  },
  check: ({ profile: { closed = [] } }, { today }) => {
    const last = closed.findLastIndex(({ from, to }) => from <= to)
    const isOver = closed.every(({ to }) => to < today)
    return last >= 0 && isOver ? [{ path: ['closed', last, 'to'], found: closed[last]?.to ?? '' }] : []
  },
}
