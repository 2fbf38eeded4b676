import { isNumberInUse, toReadablePhone } from '#domain/phone.ts'
import { phonesOf } from '../contacts.ts'
import type { Rule } from '../rule.ts'

export const phonesAreInUse: Rule = {
  id: 'phonesAreInUse',
  why: 'A number of the right length can still be one that nobody has, usually by a digit too many or in the wrong place.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Numeroa {found} ei tiettävästi ole olemassa.',
      'Suomessa numero alkaa suunta- tai operaattorinumerolla, esimerkiksi 09 tai 040. Ulkomaisen numeron alussa on + ja maan suuntanumero.',
      'Vertaa numeroa järjestön omaan sivuun ja korjaa se.',
    ],
    sv: [
      'Numret {found} verkar inte finnas.',
      'I Finland börjar ett nummer med ett riktnummer eller ett mobilprefix, till exempel 09 eller 040. Ett utländskt nummer börjar med + och landsnumret.',
      'Jämför numret med organisationens egen sida och rätta det.',
    ],
    en: [
      'The number {found} does not seem to exist.',
      'In Finland a number begins with an area code or a mobile code, for example 09 or 040. A foreign number begins with + and the code of its country.',
      'Compare the number with the organisation’s own page and correct it.',
    ],
  },
  check: (subject) =>
    phonesOf(subject)
      .filter(({ number }) => !isNumberInUse(number))
      .map(({ path, number, place }) => ({ path, place, found: toReadablePhone(number) })),
}
