/** Weights of the check digit of a Finnish business ID (Y-tunnus), from the Finnish Tax Administration. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2] as const

/** Is this a business ID whose check digit is right? Takes `1234567-8`. A remainder of 1 is never issued. */
export function isBusinessId(text: string): boolean {
  if (!/^\d{7}-\d$/.test(text)) return false
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(text[place]), 0)
  const remainder = sum % 11
  if (remainder === 1) return false
  return Number(text[8]) === (remainder === 0 ? 0 : 11 - remainder)
}
