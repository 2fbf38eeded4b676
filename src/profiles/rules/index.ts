import type { Rule } from '../rule.ts'
import { datesAreNotAhead } from './datesAreNotAhead.ts'
import { identitiesAreUnique } from './identitiesAreUnique.ts'
import { linksUseHttps } from './linksUseHttps.ts'
import { parentsExist } from './parentsExist.ts'
import { summariesSpeakTheMainLanguages } from './summariesSpeakTheMainLanguages.ts'
import { termsAreKnown } from './termsAreKnown.ts'
import { textLanguagesAreKnown } from './textLanguagesAreKnown.ts'

/** Every rule a profile must keep; to add one, write its file and name it here. */
export const RULES: readonly Rule[] = [
  datesAreNotAhead,
  identitiesAreUnique,
  linksUseHttps,
  parentsExist,
  summariesSpeakTheMainLanguages,
  termsAreKnown,
  textLanguagesAreKnown,
]
