import { linksIn } from '#domain/prose.ts'
import type { Issue } from '#profiles/issue.ts'
import { judgeText } from '#profiles/judgeText.ts'
import { parseBody } from '#profiles/parseBody.ts'
import { parseProfile, parseTranslation } from '#profiles/parseProfile.ts'
import { readFileName } from '#profiles/sourceFile.ts'
import type { Change } from './readChanges.ts'
import { RISK_IDS, type RiskId } from './risks.ts'

/** A profile before and after; one of them is missing when it is new or goes. */
export interface Versions {
  readonly change: Change
  readonly before: string | undefined
  readonly after: string | undefined
}

/** More profiles than one person reads with care at a time. */
const MANY = 30

type Data = Readonly<Record<string, unknown>>

/** What of a profile, when it changes, is a risk of that kind. */
const WATCHED: Readonly<Partial<Record<RiskId, (data: Data) => unknown>>> = {
  contact: ({ contact, services, volunteering, parent }) => [
    contact,
    volunteering,
    pick(services, ['phone', 'url']),
    pick([parent], ['url']),
  ],
  address: ({ locations, services }) => [locations, pick(services, ['locations'])],
  identity: ({ name, businessId, registerNumber, status }) => [name, businessId, registerNumber, status],
  sensitive: ({ sensitive }) => sensitive,
}

/** The risks of a change, in a steady order, each with the paths it is about. */
export function findRisks(
  profiles: readonly Versions[],
  others: readonly string[],
  issues: readonly Issue[],
): readonly { readonly id: RiskId; readonly paths: readonly string[] }[] {
  const found = new Map<RiskId, string[]>()
  const add = (id: RiskId, path: string) => found.set(id, [...(found.get(id) ?? []), path])
  for (const one of profiles) for (const id of risksOf(one)) add(id, one.change.path)
  for (const { ruleId, file } of issues) if (ruleId === 'noBankAccounts') add('bank-account', file)
  for (const path of others) add('other-files', path)
  if (profiles.length > MANY) for (const { change } of profiles) add('many-files', change.path)
  return RISK_IDS.flatMap((id) => {
    const paths = [...new Set(found.get(id))]
    return paths.length > 0 ? [{ id, paths }] : []
  })
}

function risksOf({ change, before, after }: Versions): RiskId[] {
  if (change.kind === 'removed') return ['removed']
  const isNew = before === undefined
  const [old, now] = [read(before), read(after)]
  const ids: RiskId[] = change.kind === 'renamed' ? ['renamed'] : []
  const known = linksOf(before)
  const hasNewLink = linksOf(after).some((link) => !known.includes(link))
  const { language } = readFileName(change.path)
  if (language !== undefined) {
    // A translation has texts only, but the page shows its name as the organisation's.
    if (hasNewLink) ids.push('contact')
    if (nameIn(before, language) !== nameIn(after, language)) ids.push('identity')
    return ids
  }
  if (now && text(now.confirmed) !== text(old?.confirmed)) ids.push('confirmation')
  if (isNew) return ids
  if (hasNewLink) ids.push('contact')
  // What cannot be read may have changed in every way.
  for (const id of RISK_IDS) {
    const watched = WATCHED[id]
    if (watched && (!old || !now || text(watched(old)) !== text(watched(now)))) ids.push(id)
  }
  return ids
}

function read(profile: string | undefined): Data | undefined {
  if (profile === undefined) return undefined
  const { parsed, partial } = parseProfile(profile)
  const data: unknown = (parsed ?? partial)?.located.data
  return data !== null && typeof data === 'object' ? Object.fromEntries(Object.entries(data)) : undefined
}

function nameIn(translation: string | undefined, language: string): string | undefined {
  return translation === undefined ? undefined : parseTranslation(translation, language).parsed?.fields.name
}

/** Where the links of a long text lead, read as the site reads them: markdown can hide an address in many ways. */
function linksOf(profile = ''): readonly string[] {
  const fenced = judgeText(profile)
  return 'value' in fenced ? linksIn(parseBody(fenced.value.body, fenced.value.bodyLine).body) : []
}

function pick(list: unknown, keys: readonly string[]): unknown {
  return Array.isArray(list) ? list.map((item) => keys.map((key) => item?.[key])) : undefined
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? ''
}
