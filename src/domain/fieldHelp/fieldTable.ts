/** What a form prints above a field, and one plain sentence that explains it. */
export type LabelAndHelp = readonly [label: string, help: string]

/** By the path of a field, without the places of lists: `contact.phone`, `services.hours.opens`. */
export type FieldTable<Entry> = Readonly<Record<string, Entry>>

/** A group of fields under the field that holds it: `('hours', { opens })` → `{ 'hours.opens' }`. */
export function nest<Entry>(above: string, fields: FieldTable<Entry>): FieldTable<Entry> {
  return Object.fromEntries(Object.entries(fields).map(([path, entry]) => [`${above}.${path}`, entry]))
}
