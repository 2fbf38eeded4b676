// The numbering plans of all countries are a sixth of the judge; they come with the first phone number.
import { createLatePart } from '../../../src/profiles/lateParts.ts'

const phones = createLatePart(() => import('./partPhones.mjs'))

export function parsePhoneNumberFromString(text, country) {
  return phones().parsePhoneNumber(text, country)
}
