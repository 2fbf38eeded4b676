import { findAnywhere, findInText } from '../findAnywhere.ts'
import type { Rule } from '../rule.ts'

/**
 * Country, two check digits, the bank, and groups with a digit in each (ISO 13616), so that the words after a number
 * are not taken for its end; never inside a web address.
 */
const ACCOUNT =
  /(?<![\p{L}\p{N}/=_.%-])[A-Z]{2}\d{2}\s?[A-Z0-9]{4}(?:\s?(?=[A-Z]*\d)[A-Z0-9]{1,4}){2,7}(?![\p{L}\p{N}])/giu
const SHORTEST = 15

export const noBankAccounts: Rule = {
  id: 'noBankAccounts',
  why: 'Whoever can change an account number in a directory can take the gifts meant for another.',
  scope: 'text',
  severity: 'error',
  messages: {
    fi: [
      'Tiedostossa on tilinumero: {found}.',
      'Tilinumeroita ei julkaista täällä, koska kukaan ei voi tarkistaa, että ne ovat oikein.',
      'Poista tilinumero ja kerro se järjestön omalla sivulla, jonka osoite on kentässä website.',
    ],
    sv: [
      'Det finns ett kontonummer i filen: {found}.',
      'Kontonummer publiceras inte här, eftersom ingen kan kontrollera att de är rätt.',
      'Ta bort numret och ange det på organisationens egen sida, vars adress står i fältet website.',
    ],
    en: [
      'The file has a bank account number in it: {found}.',
      'Account numbers are not published here, because nobody can check that they are right.',
      'Remove the number and give it on the organisation’s own page, whose address is in the field website.',
    ],
  },
  check: (subject) => findAnywhere(subject, ACCOUNT, ([text]) => isIban(text)),
  checkRaw: (text) => findInText(text, ACCOUNT, ([account]) => isIban(account)),
}

/** ISO 7064 mod 97-10: the first four characters go last, letters count from A = 10, and 1 remains. */
function isIban(spaced: string): boolean {
  const text = spaced.replace(/\s/g, '')
  if (text.length < SHORTEST) return false
  const digits = [...(text.slice(4) + text.slice(0, 4))].map((character) => Number.parseInt(character, 36))
  return [...digits.join('')].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}
