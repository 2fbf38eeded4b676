import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** Numbers that are dialled as they are and have no international form: emergency and national short numbers. */
const SHORT_NUMBER = /^(112|11[0-9]{3,4}|1[0-9]{4,5})$/

/**
 * Reads a phone number as a Finn would dial it: `09 816 21` → `+358981621`, `+46 8 …` stays Swedish, `112` stays.
 * `undefined` when it cannot be a phone number.
 */
export function toE164(text: string): string | undefined {
  const digits = text.replace(/[\s()-]/g, '')
  if (SHORT_NUMBER.test(digits)) return digits
  if (!/^\+?\d{5,15}$/.test(digits)) return undefined
  const number = parsePhoneNumberFromString(digits, 'FI')
  return number?.isPossible() ? number.number : undefined
}

/** An E.164 number in the grouping people read: `+358981621` → `09 81621`, foreign numbers with their country code. */
export function toReadablePhone(e164: string): string {
  const number = SHORT_NUMBER.test(e164) ? undefined : parsePhoneNumberFromString(e164, 'FI')
  if (!number) return e164
  return number.country === 'FI' ? number.formatNational() : number.formatInternational()
}
