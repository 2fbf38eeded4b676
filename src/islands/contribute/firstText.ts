import { isFields } from './draft/values.ts'

/** A text that may be in several languages, in the first of them; empty when there is none. */
export function firstText(value: unknown): string {
  const texts: unknown[] = isFields(value) ? Object.values(value) : [value]
  return String(texts.find((text) => typeof text === 'string') ?? '')
}
