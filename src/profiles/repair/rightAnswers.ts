import { isBusinessId } from '#domain/businessId.ts'
import { day, partialDate } from '#domain/schema/date.ts'
import { findAddressFault } from '#domain/webAddress.ts'

/** Words people write for yes and no, in the languages of the judge. */
const YES = ['true', 'yes', 'y', 'on', 'kyllä', 'joo', 'ja']
const NO = ['false', 'no', 'n', 'off', 'ei', 'nej']

/** The weekdays in Finnish, Swedish and English, from Monday; `to` and `ti` are one day in both languages. */
const WEEKDAYS = [
  ['mo', 'ma', 'må', 'mon', 'monday', 'maanantai', 'måndag'],
  ['tu', 'ti', 'tue', 'tuesday', 'tiistai', 'tisdag'],
  ['we', 'ke', 'on', 'wed', 'wednesday', 'keskiviikko', 'onsdag'],
  ['th', 'to', 'thu', 'thursday', 'torstai', 'torsdag'],
  ['fr', 'pe', 'fre', 'fri', 'friday', 'perjantai', 'fredag'],
  ['sa', 'la', 'lö', 'sat', 'saturday', 'lauantai', 'lördag'],
  ['su', 'sö', 'sun', 'sunday', 'sunnuntai', 'söndag'],
] as const

/** What a value that the schema refused should have been, by the code of its problem; `undefined` when that is a guess. */
export const RIGHT_ANSWERS: Readonly<Record<string, (text: string) => string | undefined>> = {
  date: toDay,
  'partial-date': (text) => toDay(text) ?? toMonth(text),
  time: toTime,
  weekday: (text) => WEEKDAYS.find((names) => isOneOf(text, names))?.[0],
  'yes-or-no': (text) => (isOneOf(text, YES) ? 'true' : isOneOf(text, NO) ? 'false' : undefined),
  coordinate: (text) => accept(text.replace(',', '.'), /^-?\d{1,3}\.\d{1,7}$/),
  'business-id': toBusinessId,
  'web-address': toWebAddress,
  'language-key': (text) => accept(text.toLowerCase(), /^[a-z]{2,3}(-[a-z]+)*$/),
}

/**
 * The one day a date can mean: `24.11.2026`, `2026/11/24`, `2026-11-24T10:00`. With dots the day comes first in
 * Finland; with slashes `5/6/2026` is two days, so it is none.
 */
export function toDay(text: string): string | undefined {
  const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:[t ]\d{1,2}:.*)?$/i.exec(text)
  if (yearFirst) return realDay(yearFirst[1], yearFirst[3], yearFirst[4])
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text)
  if (dotted) return realDay(dotted[3], dotted[2], dotted[1])
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text)
  if (!slashed) return undefined
  const [, first, second, year] = slashed
  const readings = new Set([realDay(year, second, first), realDay(year, first, second)])
  readings.delete(undefined)
  return readings.size === 1 ? [...readings][0] : undefined
}

function realDay(year = '', month = '', date = ''): string | undefined {
  const text = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-')
  return day.safeParse(text).success ? text : undefined
}

function toMonth(text: string): string | undefined {
  const [, first = '', second = ''] = /^(\d{1,4})[./-](\d{1,4})$/.exec(text) ?? []
  const [year, month] = first.length === 4 ? [first, second] : [second, first]
  const iso = `${year}-${month.padStart(2, '0')}`
  return partialDate.safeParse(iso).success ? iso : undefined
}

/** `9:00`, `9.00` and `klo 9.00` are nine o'clock; a bare `900` might be anything. */
function toTime(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^(?:klo?\.? ?)?(\d{1,2})[.:](\d{2})$/i.exec(text) ?? []
  return accept(`${hour.padStart(2, '0')}:${minute}`, /^([01]\d|2[0-3]):[0-5]\d$/)
}

/** Any dash or space, and the `FI` of a VAT number, stand where the hyphen belongs or in front. */
export function toBusinessId(text: string): string | undefined {
  const [, number, check] = /^(?:FI)?(\d{7})\s?[-‐‑–—−]?\s?(\d)$/i.exec(text) ?? []
  const id = `${number}-${check}`
  return isBusinessId(id) ? id : undefined
}

/** A browser reads capitals in scheme and host, and a dot after the host, as if they were not there. */
function toWebAddress(text: string): string | undefined {
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)([^/\\?#]+)(.*)$/i.exec(text) ?? []
  const address = `${scheme.toLowerCase()}${host.toLowerCase().replace(/\.$/, '')}${rest}`
  return findAddressFault(address) === undefined ? address : undefined
}

function accept(text: string, form: RegExp): string | undefined {
  return form.test(text) ? text : undefined
}

function isOneOf(text: string, words: readonly string[]): boolean {
  return words.includes(text.trim().toLowerCase())
}
