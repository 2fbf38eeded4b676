import { hostOf, identifierOf } from '../document.ts'
import type { Details } from '../index/splitDocument.ts'

/** Fewer digits are a street number or an age. */
const FEWEST_DIGITS = 5

/** Numbers of documents whose business ID, register number, phone or web address is the text; `undefined` when it is no such thing. */
export function findByIdentifier(
  text: string,
  documents: readonly Pick<Details, 'identifiers' | 'website' | 'phone'>[],
): readonly number[] | undefined {
  const wanted = readIdentifier(text.trim())
  if (wanted === undefined) return undefined
  const found = [...documents.entries()].filter(
    ([, { identifiers, website, phone }]) =>
      identifiers.includes(wanted) ||
      (website !== undefined && hostOf(website) === wanted) ||
      (phone !== undefined && identifierOf(phone) === wanted),
  )
  return found.length > 0 ? found.map(([number]) => number) : undefined
}

function readIdentifier(text: string): string | undefined {
  if (/^[+(\d][\d\s().-]*$/.test(text) || /^FI\d{8}$/i.test(text)) {
    const digits = identifierOf(text)
    return digits.length >= FEWEST_DIGITS ? digits : undefined
  }
  return /^(https?:\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/iu.test(text) ? hostOf(text) : undefined
}
