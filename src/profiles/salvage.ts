import { type Profile, profileSchema } from '#domain/schema/profile.ts'
import { UNREAD } from './createFieldReader.ts'
import type { Problem } from './issue.ts'
import type { Path } from './locate.ts'
import { readProfile } from './readProfile.ts'

/** What is left of a profile's fields when those that break the schema are taken out, and which those were. */
export interface Salvaged {
  readonly profile: Profile
  /** Fields of the first level that are missing, or not the person's own words. */
  readonly lost: ReadonlySet<string>
}

/** For required fields that are lost; nothing is ever said of them. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  name: 'Nimi puuttuu',
  summary: { fi: 'Tiivistelmää ei voi lukea tästä.' },
  themes: ['lost'],
  targetGroups: ['lost'],
  languages: ['lost'],
  areas: ['lost'],
}
const CONTACT = { website: 'https://example.org/' }
const SOURCES = [{ title: 'Lähde puuttuu', publisher: 'Lähde puuttuu' }]

/**
 * Takes out of the fields what the schema's `problems` are about, so that the rules can judge the rest in the same run.
 * `undefined` when too little is left to judge by.
 */
export function salvageFields(data: unknown, problems: readonly Problem[]): Salvaged | undefined {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return undefined
  const fields = structuredClone(data) as Record<string, unknown>
  const lost = new Set<string>()
  for (const { ruleId, field = '' } of problems) {
    const path = toPath(field)
    if (ruleId === 'unknown-key') {
      remove(fields, path)
    } else {
      lost.add(String(path[0]))
      delete fields[String(path[0])]
    }
  }
  // Which language a text should be in is then unknown.
  if (lost.has('textLanguage')) return undefined
  const standIns = {
    ...STAND_INS,
    ...((lost.has('contact') || lost.has('locations')) && { contact: CONTACT }),
    ...(fields.confirmed === undefined && { sources: SOURCES }),
  }
  for (const [key, value] of Object.entries(standIns)) {
    if (fields[key] !== undefined) continue
    fields[key] = value
    lost.add(key)
  }
  const profile = toProfile(fields)
  return profile && { profile, lost }
}

function toProfile(fields: unknown): Profile | undefined {
  const read = readProfile?.(fields) ?? UNREAD
  return read === UNREAD ? profileSchema.safeParse(fields).data : (read as Profile)
}

/** `services[1].phone` → `['services', 1, 'phone']` */
function toPath(field: string): Path {
  return [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = '']) =>
    index === undefined ? key : Number(index),
  )
}

function remove(fields: unknown, path: Path): void {
  const [first, ...rest] = path
  if (fields === null || typeof fields !== 'object' || first === undefined) return
  if (rest.length === 0) Reflect.deleteProperty(fields, first)
  else remove((fields as Record<PropertyKey, unknown>)[first], rest)
}
