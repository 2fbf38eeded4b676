import { isIdentityCode } from '#domain/identityCode.ts'
import { toE164 } from '#domain/phone.ts'
import { findInPassages } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** `example.fi` without more: in a name it can be the name itself. */
const BARE =
  /(?<bare>(?<![\w@./-])[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63})*\.(?:fi|com|org|net|info|eu|se)(?![\w-]))/u
const MAILBOX = /[\w.+-]{1,64}(?:@|\s?\((?:at|ät|a|miu)\)\s?)[\w-]{1,63}(?:\.[\w-]{1,63})+/
const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s)]+/
const PHONE = /(?<phone>(?<![\p{L}\p{N}+.,–-]|\d\s)(?:\+|0)\d[\d\s()-]{4,20}\d(?![\p{L}\p{N}]|[-–.]\d))/u
const DETAIL = new RegExp([MAILBOX, ADDRESS, BARE, PHONE].map(({ source }) => source).join('|'), 'giu')
/** Without one of these there is no detail; nearly every text is done with after this look. */
const MAY_HOLD = /[@\d(]|\.[^\s.]|:\/\/|www\./i
const LEAST_DIGITS = 7

export const textsHoldNoContactDetails: Rule = {
  id: 'textsHoldNoContactDetails',
  why: 'A phone number inside a sentence cannot be tapped, checked or kept up to date, and nobody looks for it there.',
  scope: 'text',
  severity: 'error',
  messages: {
    fi: [
      'Tekstissä on yhteystieto: {found}.',
      'Puhelinnumerot, sähköpostiosoitteet ja verkko-osoitteet kuuluvat kenttään contact tai palvelun kenttiin phone ja url.',
      'Siirrä yhteystieto sinne. Pitkässä tekstissä voit käyttää linkkiä: [sivun nimi](https://example.org/).',
    ],
    sv: [
      'Det finns en kontaktuppgift i texten: {found}.',
      'Telefonnummer, e-postadresser och webbadresser hör till fältet contact eller till fälten phone och url för en tjänst.',
      'Flytta uppgiften dit. I den långa texten kan du använda en länk: [sidans namn](https://example.org/).',
    ],
    en: [
      'The text has a contact detail in it: {found}.',
      'Phone numbers, e-mail addresses and web addresses belong in the field contact, or in phone and url of a service.',
      'Move the detail there. In the long text you can use a link: [name of the page](https://example.org/).',
    ],
  },
  check: ({ passages }) =>
    findInPassages(
      passages.filter(({ text }) => MAY_HOLD.test(text)),
      DETAIL,
      ({ groups }, { field }) => {
        if (groups?.bare !== undefined) return field !== 'name' && field !== 'alternateNames'
        return groups?.phone === undefined || isPhone(groups.phone)
      },
    ),
}

function isPhone(text: string): boolean {
  if (isIdentityCode(text)) return false
  return text.replace(/\D/g, '').length >= LEAST_DIGITS && toE164(text) !== undefined
}
