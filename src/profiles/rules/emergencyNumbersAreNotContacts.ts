import { isEmergencyNumber } from '#domain/phone.ts'
import { phonesOf } from '../contacts.ts'
import type { Rule } from '../rule.ts'

export const emergencyNumbersAreNotContacts: Rule = {
  id: 'emergencyNumbersAreNotContacts',
  why: 'Someone who wants an association must not ring the emergency centre, and someone in danger must not think otherwise.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Järjestön puhelinnumerona on {found}.',
      'Hätänumeroon vastaa hätäkeskus eikä mikään järjestö. Hätänumero näkyy sivustolla muutenkin.',
      'Kirjoita järjestön oma numero tai poista numero.',
    ],
    sv: [
      'Organisationens telefonnummer är {found}.',
      'Nödnumret hör till nödcentralen, inte till någon organisation. Det syns ändå på webbplatsen.',
      'Skriv organisationens eget nummer eller ta bort numret.',
    ],
    en: [
      'The phone number of the organisation is {found}.',
      'The emergency number belongs to the emergency centre, not to an organisation. The site shows it anyway.',
      'Write the organisation’s own number or remove the number.',
    ],
  },
  check: (subject) =>
    phonesOf(subject)
      .filter(({ number }) => isEmergencyNumber(number))
      .map(({ path, number, place }) => ({ path, place, found: number })),
}
