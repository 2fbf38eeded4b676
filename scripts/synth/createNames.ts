import { toSlug } from '#domain/toSlug.ts'
import { ACTIVITIES, type Activity, type NameLanguage } from './activities.ts'
import { LANDSCAPES, THINGS } from './places.ts'

/** Who a made-up organisation is, before anything else is known of it. */
export interface Identity {
  readonly slug: string
  readonly name: string
  readonly language: NameLanguage
  readonly activity: Activity
  /** The invented place in the genitive of a street's name: `Kanelilammen`. */
  readonly placeOf: string
}

const ALL = THINGS.length * LANDSCAPES.length * ACTIVITIES.length

/** Walks through all combinations without meeting one twice, because it shares no factor with their number. */
const STRIDE = 7919

/** The most organisations there are different names for. */
export const MOST_NAMES = ALL

/** The `index`th organisation of a seed: each has a name and file name of its own. */
export function createIdentity(seed: number, index: number): Identity {
  const number = (seed * 104_729 + index * STRIDE) % ALL
  const activity = at(ACTIVITIES, number)
  const [thing, sak] = at(THINGS, Math.floor(number / ACTIVITIES.length))
  const [, genitive, landskap] = at(LANDSCAPES, Math.floor(number / ACTIVITIES.length / THINGS.length))
  const language = index % 20 < 14 ? 'fi' : index % 20 < 18 ? 'sv' : 'en'
  const { name } = activity.words[language]
  const placeOf = `${thing}${genitive}`
  const place = language === 'sv' ? withGenitive(`${sak}${landskap}`) : placeOf
  const full = `${place} ${name} ${language === 'sv' ? 'rf' : 'ry'}`
  return { slug: toSlug(full), name: full, language, activity, placeOf }
}

function withGenitive(place: string): string {
  return /s$/.test(place) ? place : `${place}s`
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new RangeError('The list is empty')
  return found
}
