import { isPremiumNumber, toReadablePhone } from '#domain/phone.ts'
import { phonesOf } from '../contacts.ts'
import type { Rule } from '../rule.ts'

export const phonesCostNothingExtra: Rule = {
  id: 'phonesCostNothingExtra',
  why: 'Numbers that begin with 0600 or 0700 cost the caller up to several euros a minute, which people in need cannot see or pay.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Numero {found} on maksullinen palvelunumero.',
      'Yhteydenotto saa maksaa vain tavallisen puhelun hinnan. Numerot, joiden alussa on 0600 tai 0700, maksavat enemmän.',
      'Kirjoita tavallinen puhelinnumero tai poista numero.',
    ],
    sv: [
      'Numret {found} är ett avgiftsbelagt servicenummer.',
      'Ett samtal får inte kosta mer än ett vanligt samtal. Nummer som börjar med 0600 eller 0700 kostar mer.',
      'Skriv ett vanligt telefonnummer eller ta bort numret.',
    ],
    en: [
      'The number {found} is a service number with an extra charge.',
      'A call may cost no more than an ordinary call. Numbers that begin with 0600 and 0700 cost more.',
      'Write an ordinary phone number or remove the number.',
    ],
  },
  check: (subject) =>
    phonesOf(subject)
      .filter(({ number }) => isPremiumNumber(number))
      .map(({ path, number, place }) => ({ path, place, found: toReadablePhone(number) })),
}
