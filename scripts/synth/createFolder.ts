import type { Vocabulary } from '#domain/vocabulary.ts'
import { writeProfile } from '#profiles/writeProfile.ts'
import { createDice } from './createDice.ts'
import { createIdentity } from './createNames.ts'
import { createProfile } from './createProfile.ts'
import { type Planted, plantError } from './plantError.ts'

export interface FolderPlan {
  readonly count: number
  readonly seed: number
  /** Files of a hundred that get one error each. */
  readonly errors: number
  readonly vocabulary: Vocabulary
}

export interface SynthFile {
  /** File name in the folder of organisations. */
  readonly name: string
  readonly text: string
  readonly planted?: Planted
}

/** One organisation of fifty has others under it. */
const PARENT_SHARE = 50

/** Made-up files, one at a time; the same plan gives the same bytes. */
export function* createFolder({ count, seed, errors, vocabulary }: FolderPlan): Generator<SynthFile> {
  const parents = Math.floor(count / PARENT_SHARE)
  const setting = { seed, vocabulary, parents }
  for (let index = 0; index < count; index += 1) {
    // Each file has dice of its own, so that one more throw in one does not change all after it.
    const dice = createDice(seed * 1_000_003 + index)
    const profile = createProfile(dice, index, setting)
    const fields = { ...profile.fields, parent: toParent(profile.fields.parent, seed) }
    const name = `${profile.slug}.md`
    // A parent stays whole: its children would be in error with it.
    if (index < parents || !dice.happens(errors)) {
      yield { name, text: writeProfile(fields, profile.body) }
      continue
    }
    const { text, ruleId, field } = plantError(dice, { ...profile, fields })
    yield { name, text, planted: { file: name, ruleId, field } }
  }
}

function toParent(parent: unknown, seed: number): unknown {
  if (parent === null || typeof parent !== 'object' || !('index' in parent)) return parent
  return createIdentity(seed, Number(parent.index)).slug
}
