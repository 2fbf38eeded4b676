import { mailboxesOf } from '../contacts.ts'
import { isFreeMailbox } from '../isFreeMailbox.ts'
import type { Rule } from '../rule.ts'

export const mailboxesBelongToTheOrganisation: Rule = {
  id: 'mailboxesBelongToTheOrganisation',
  why: 'A free mailbox belongs to whoever opened it: the organisation can lose it, and anybody could have opened it.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Osoite {found} on ilmaisessa sähköpostipalvelussa, jota käyttävät yksityiset ihmiset.',
      'Järjestön omasta osoitteesta näkee, kenelle kirjoittaa, eikä se katoa avaajansa mukana.',
      'Kirjoita järjestön oma osoite. Jos sellaista ei ole, tämä voi jäädä, jos se ei ole kenenkään henkilökohtainen.',
    ],
    sv: [
      'Adressen {found} finns hos en gratis e-posttjänst för privatpersoner.',
      'Av organisationens egen adress ser man vem man skriver till, och den försvinner inte med den som öppnade den.',
      'Skriv organisationens egen adress. Om det inte finns någon kan den här stå kvar, så länge den inte är någons personliga.',
    ],
    en: [
      'The address {found} is with a free e-mail service for private people.',
      'An address of the organisation’s own shows whom one writes to, and does not leave with the person who opened it.',
      'Write the organisation’s own address. If it has none, this one can stay, as long as it is nobody’s personal one.',
    ],
  },
  check: (subject) =>
    mailboxesOf(subject)
      .filter(({ address }) => isFreeMailbox(address))
      .map(({ path, address, place }) => ({ path, place, found: address })),
}
