import { SHORTEST_STEM } from './finnishStems.ts'

const PLURALS = {
  sv: 'arnas ornas ernas arna orna erna ens ets ar or er en et na s n'.split(' '),
  en: ['es', 's'],
} as const

/** A folded Swedish or English noun without what may be the ending of a plural or an article, itself first. */
export function barePlurals(word: string, lang: keyof typeof PLURALS): readonly string[] {
  const fitting = PLURALS[lang].filter(
    (ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM,
  )
  return [word, ...fitting.map((ending) => word.slice(0, -ending.length))]
}
