import { toE164, toInternationalPhone } from '#domain/phone.ts'
import { applyFixes } from '../applyFixes.ts'
import type { Fix } from '../issue.ts'
import type { LocatedScalar } from '../locate.ts'
import { quote } from '../writeValue.ts'
import { readText } from './meaning.ts'
import { isReadOtherwise, keepsWhatWasTyped } from './plainText.ts'
import { toBusinessId } from './rightAnswers.ts'
import { isBlock, toFix } from './suggestFix.ts'

/** How a valid value is best written, by its field; the schema reads the same from both. */
const NORMAL_FORMS: Readonly<Record<string, (text: string) => string | undefined>> = {
  'contact.phone': toPhone,
  'contact.phones.number': toPhone,
  'services.phone': toPhone,
  businessId: toBusinessId,
}

/** Puts quotes around bare words that other YAML readers take for yes, no, nothing, a number, a date or a time. */
export function quoteUnsafe(text: string): string {
  return fixScalars(text, (scalar) => {
    const { source, value, place } = scalar
    const isBare = source !== '' && !/^["']/.test(source) && !isBlock(scalar)
    const isUnsafe = isBare && isReadOtherwise(value) && !keepsWhatWasTyped(value)
    return isUnsafe ? { place, text: quote(value) } : undefined
  })
}

/** Phones with their country code, business IDs with their hyphen. Only for profiles that the schema has accepted. */
export function writeNormalForms(text: string): string {
  return fixScalars(text, (scalar) => {
    const field = scalar.path.filter((step) => typeof step === 'string').join('.')
    if (scalar.at === 'key' || isBlock(scalar) || !Object.hasOwn(NORMAL_FORMS, field)) return undefined
    const normal = NORMAL_FORMS[field]?.(scalar.value)
    return normal === undefined || normal === scalar.value ? undefined : toFix(normal, scalar)
  })
}

/** A number that people can already read and dial from abroad keeps its own grouping. */
function toPhone(text: string): string | undefined {
  if (/^\+\d+( \d+)+$/.test(text)) return undefined
  const number = toE164(text)
  return number?.startsWith('+') ? toInternationalPhone(number) : undefined
}

function fixScalars(text: string, fixOf: (scalar: LocatedScalar) => Fix | undefined): string {
  const reading = readText(text)
  if (!('located' in reading)) return text
  return applyFixes(
    text,
    reading.located.scalars().flatMap((scalar) => fixOf(scalar) ?? []),
  ).text
}
