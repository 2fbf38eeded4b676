import type { Organisation } from '#domain/organisation.ts'
import { toOrganisation } from '#domain/toOrganisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { createFolder, type SynthFile } from '../../synth/createFolder.ts'
import { MOST_NAMES } from '../../synth/createNames.ts'

/** Beyond the names there are, the same places once more, with a direction before them. */
const DIRECTIONS = ['', 'Pohjois-', 'Etelä-', 'Länsi-']

/** The most profiles that all have names of their own. */
export const LARGEST_CROWD = MOST_NAMES * DIRECTIONS.length

/** `count` made-up files of `npm run synth`, one at a time, from so many names; the same for the same seed. */
export function* createCrowd(
  count: number,
  seed: number,
  vocabulary: Vocabulary,
  names = MOST_NAMES,
): Generator<SynthFile> {
  for (const [round, direction] of DIRECTIONS.entries()) {
    const left = count - round * names
    if (left <= 0) return
    const plan = { count: Math.min(left, names), seed, errors: 0, vocabulary }
    for (const file of createFolder(plan)) yield direction === '' ? file : moveTo(direction, file)
  }
}

function moveTo(direction: string, { name, text }: SynthFile): SynthFile {
  const prefix = direction.toLowerCase().replace(/ä/g, 'a')
  return { name: prefix + name, text: text.replace('name: "', `name: "${direction}`) }
}

/** A file's organisation. Throws, with the reasons, when its own file does not make it valid. */
export function parseOrganisation({ name, text }: SynthFile): Organisation {
  const { parsed, problems } = parseProfile(text)
  if (!parsed) throw new Error(`${name}: ${problems.map(({ ruleId, field }) => `${ruleId} ${field}`).join()}`)
  return toOrganisation(name.replace(/\.md$/, ''), parsed.profile, parsed.body)
}
