import { hostOf, identifierOf, type SearchDocument } from '../document.ts'

/** Fewer digits are a street number or an age. */
const FEWEST_DIGITS = 5

/** Numbers of documents whose business ID, register number, phone or web address is the text; `undefined` when it is no such thing. */
export function findByIdentifier(
  text: string,
  documents: readonly Pick<SearchDocument, 'identifiers'>[],
): readonly number[] | undefined {
  const wanted = readIdentifier(text.trim())
  if (wanted === undefined) return undefined
  const found = [...documents.entries()].filter(([, { identifiers }]) =>
    identifiers.some((identifier) => identifier === wanted),
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
