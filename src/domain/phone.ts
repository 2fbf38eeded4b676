import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** Numbers that are dialled as they are and have no international form: emergency and national short numbers. */
const SHORT_NUMBER = /^(112|11[0-9]{3,4}|1[0-9]{4,5})$/

/** Answered by the emergency response centres and nobody else. */
const EMERGENCY = '112'

/** Service numbers that cost the caller more than a call does (Traficom, "Service numbers"). */
const PREMIUM = /^\+358(600|606|700)/

/** Without one of these nobody can tell a Finnish number that lost its zero from a foreign one that lost its plus. */
const PREFIX = /^(\+|0|358)/

/** Digits that begin like a Finnish number but for the zero, which a spreadsheet or a YAML reader has eaten. */
const LOST_ZERO = /^(4\d{8}|50\d{6,7}|9\d{6,8})$/

/**
 * Reads a phone number as a Finn would dial it: `09 816 21` → `+358981621`, `+46 8 …` stays Swedish, `112` stays.
 * `undefined` when it cannot be a phone number.
 */
export function toE164(text: string): string | undefined {
  const digits = text.replace(/[\s()-]/g, '')
  if (SHORT_NUMBER.test(digits)) return digits
  if (!/^\+?\d{5,15}$/.test(digits) || !PREFIX.test(digits)) return undefined
  const number = parsePhoneNumberFromString(digits, 'FI')
  return number?.isPossible() ? number.number : undefined
}

/** The same digits with the zero that they have lost: `401234567` → `0401234567`; `undefined` when none is missing. */
export function restoreZero(text: string): string | undefined {
  const digits = text.replace(/[\s()-]/g, '')
  return LOST_ZERO.test(digits) ? `0${text.trim()}` : undefined
}

/** Does nobody but an emergency response centre answer a number that `toE164` has read? */
export function isEmergencyNumber(number: string): boolean {
  return number === EMERGENCY
}

/** Does it cost the caller more than a call does? */
export function isPremiumNumber(number: string): boolean {
  return PREMIUM.test(number)
}

/** Are such numbers given out at all? A number of a possible length need not be one. */
export function isNumberInUse(number: string): boolean {
  if (isEmergencyNumber(number) || isPremiumNumber(number) || SHORT_NUMBER.test(number)) return true
  return parsePhoneNumberFromString(number)?.isValid() ?? false
}

/** An E.164 number in the grouping people read: `+358981621` → `09 81621`, foreign numbers with their country code. */
export function toReadablePhone(e164: string): string {
  const number = SHORT_NUMBER.test(e164) ? undefined : parsePhoneNumberFromString(e164, 'FI')
  if (!number) return e164
  const national = number.country === 'FI' ? number.formatNational() : ''
  // Of a number that nobody can have the library drops the zero.
  return national.startsWith('0') ? national : number.formatInternational()
}

/** The same with its country code, for the text of a profile: `+358981621` → `+358 9 81621`; short numbers as they are. */
export function toInternationalPhone(e164: string): string {
  const number = SHORT_NUMBER.test(e164) ? undefined : parsePhoneNumberFromString(e164, 'FI')
  return number?.formatInternational() ?? e164
}
