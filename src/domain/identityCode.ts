/**
 * The form of a Finnish personal identity code anywhere in a text: day, month, year, a sign for the century (there are
 * fourteen since 2023), three digits and a check character. People write other dashes or a space for the sign, too.
 */
export const IDENTITY_CODE =
  /(?<![\p{L}\p{N}])(?<date>(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d)\s?(?<sign>[-+‐‑‒–—−A-FU-Y]|\s)\s?(?<number>\d{3})\s?(?<check>[0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/giu

/** Of the remainder by 31 (Digital and Population Data Services Agency, "Personal identity code"). */
const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Is a text of that form, and nothing else, a code whose check character is right? */
export function isIdentityCode(text: string): boolean {
  const [match] = text.matchAll(IDENTITY_CODE)
  if (match?.[0] !== text) return false
  const { date = '', sign = '', number = '', check = '' } = match.groups ?? {}
  // Digits alone with a space between them are a phone number more often than a code.
  if (sign.trim() === '' && /\d/.test(check)) return false
  return CHECK_CHARACTERS[Number(date + number) % 31] === check.toUpperCase()
}
