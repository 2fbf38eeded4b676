import type { Fields } from '../../builders.ts'

/**
 * Every field of a profile that holds text of its own: the text → the fields of a profile that carries it there. A
 * summary must say more than the name.
 */
export const TEXT_FIELDS: Readonly<Record<string, (text: string) => Fields>> = {
  name: (text) => ({ name: text }),
  alternateNames: (text) => ({ alternateNames: [text] }),
  summary: (text) => ({ summary: { fi: `${text} ja muuta keksittyä`, sv: 'Påhittad text för ett test.' } }),
  eligibility: (text) => ({ eligibility: { fi: text } }),
  notFor: (text) => ({ notFor: { fi: text } }),
  interpreting: (text) => ({ interpreting: { fi: text } }),
  firstContact: (text) => ({ firstContact: { fi: longEnough(text) } }),
  keywords: (text) => ({ keywords: { fi: [text] } }),
  parent: (text) => ({ parent: { name: text } }),
  notice: (text) => ({ notice: { text: { fi: longEnough(text) }, until: '2027-01-31' } }),
  volunteering: (text) => ({ volunteering: { welcome: true, text: { fi: longEnough(text) } } }),
  hours: (text) => ({ hours: [{ days: ['mo'], opens: '09:00', closes: '15:00', note: { fi: text } }] }),
  closed: (text) => ({ closed: [{ from: '2026-12-24', to: '2027-01-06', note: { fi: text } }] }),
  sourceTitle: (text) => ({ sources: [{ title: text, publisher: 'Keksitty julkaisija' }] }),
  sourcePublisher: (text) => ({ sources: [{ title: 'Keksitty lähde', publisher: text }] }),
  placeStreet: (text) => ({ locations: [{ ...PLACE, street: longEnough(text) }] }),
  placeCity: (text) => ({ locations: [{ ...PLACE, city: text }] }),
  placeLabel: (text) => ({ locations: [{ ...PLACE, label: { fi: text } }] }),
  placeAccessibility: (text) => ({ locations: [{ ...PLACE, accessibility: { fi: text } }] }),
  serviceName: (text) => ({ services: [{ name: { fi: text } }] }),
  serviceSummary: (text) => ({ services: [{ ...SERVICE, summary: { fi: longEnough(text) } }] }),
  serviceHowToJoin: (text) => ({ services: [{ ...SERVICE, howToJoin: { fi: longEnough(text) } }] }),
}

const PLACE = { street: 'Keksittykatu 1' }
const SERVICE = { name: { fi: 'Keksitty palvelu' } }

/** Some fields want more than a word; what is added is harmless. */
function longEnough(text: string): string {
  return text.length < 20 ? `${text} on keksitty teksti` : text
}

/** Several fields at once; lists of one and the same thing become one, as `locations` of two fields. */
export function mergeFields(parts: readonly Fields[]): Fields {
  const merged: Record<string, unknown> = {}
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      const [known, more] = [merged[key], value]
      const isList = Array.isArray(known) && Array.isArray(more) && typeof more[0] === 'object'
      merged[key] = isList ? [...known, ...more] : value
    }
  }
  return merged
}
