import type { Vocabulary } from '#domain/vocabulary.ts'
import type { Issue } from '#profiles/issue.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { TODAY, vocabulary } from './builders.ts'

/** What is said of one profile where the district Kilo has the code 02610, and Suur-Tapiola shares 02620 with it. */
export function issuesWithPostalCodes(text: string): readonly Issue[] {
  const codes: Readonly<Record<string, string[]>> = { kilo: ['02610', '02620'], 'suur-tapiola': ['02620'] }
  const known = vocabulary()
  const areas: Vocabulary['areas'] = known.areas.map((area) => ({
    ...area,
    postalCodes: codes[area.id] ?? [],
  }))
  const file = { path: 'organisations/esimerkkiyhdistys.md', text }
  return validateProfiles([file], { vocabulary: { ...known, areas }, today: TODAY, lang: 'fi' }).issues
}
