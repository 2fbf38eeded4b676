import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { createDice } from '../../synth/createDice.ts'
import type { SynthFile } from '../../synth/createFolder.ts'
import { createCrowd, parseOrganisation } from './createCrowd.ts'
import { createPlanted } from './createPlanted.ts'
import {
  askForCompound,
  createCompounds,
  MOST_COMPOUNDS,
  type RareCompound,
} from './generate/createCompounds.ts'
import { createNameQueries, type Named } from './generate/createNameQueries.ts'
import { shuffle } from './generate/shuffle.ts'
import type { BenchQuery } from './query.ts'
import { readJudged } from './readJudged.ts'

/** How many are asked for, and the chance that decides everything about them. */
export interface BenchPlan {
  readonly profiles: number
  readonly seed: number
  /** Name queries of each kind. */
  readonly names: number
  /** Queries for rare compounds; many more stand in the profiles, so that each has neighbours it is like. */
  readonly inflections: number
}

export interface BenchData {
  readonly organisations: readonly Organisation[]
  readonly queries: readonly BenchQuery[]
}

/** Of the crowd's profiles about 65 of a hundred are in Finnish; one of three of all gets a compound. */
const COMPOUND_SHARE = 1 / 3

/**
 * A made-up directory of `profiles` organisations with the planted ones among them, and every query with what it must
 * find. Half of the name queries are for planted names, which are as different as real ones, and half for the crowd's.
 */
export function createBenchData(plan: BenchPlan, vocabulary: Vocabulary): BenchData {
  const planted = createPlanted().map(parseOrganisation)
  const size = plan.profiles - planted.length
  const count = Math.min(MOST_COMPOUNDS, Math.floor(size * COMPOUND_SHARE))
  const compounds = createCompounds(count, createDice(plan.seed + 1))
  const crowd: Organisation[] = []
  const placed: Placed[] = []
  for (const file of createCrowd(size, plan.seed, vocabulary)) {
    const organisation = parseOrganisation(file)
    const isTurn = crowd.length >= placed.length * (size / count) && isFinnish(organisation)
    const compound = isTurn ? compounds[placed.length] : undefined
    crowd.push(compound ? withSentence(file, compound) : organisation)
    if (compound) placed.push({ compound, id: organisation.slug })
  }
  return {
    organisations: mixIn(planted, crowd),
    queries: [...readJudged(), ...askForNames(planted, crowd, plan), ...askForCompounds(placed, plan)],
  }
}

interface Placed {
  readonly compound: RareCompound
  readonly id: string
}

function withSentence({ name, text }: SynthFile, { sentence }: RareCompound): Organisation {
  return parseOrganisation({ name, text: `${text}\n${sentence}\n` })
}

function askForCompounds(placed: readonly Placed[], { inflections, seed }: BenchPlan): readonly BenchQuery[] {
  const dice = createDice(seed + 2)
  return shuffle(placed, dice)
    .slice(0, inflections)
    .map(({ compound, id }) => askForCompound(compound, id, dice))
}

function isFinnish({ status, textLanguage }: Organisation): boolean {
  return status !== 'ended' && textLanguage === 'fi'
}

/** Spread evenly, so that no engine that keeps the order of what is equal puts them all first or last. */
function mixIn(planted: readonly Organisation[], crowd: readonly Organisation[]): readonly Organisation[] {
  const step = Math.max(1, Math.floor(crowd.length / planted.length))
  return [
    ...crowd.flatMap((one, index) =>
      index % step === 0 ? [one, ...planted.slice(index / step, index / step + 1)] : [one],
    ),
    ...planted.slice(Math.ceil(crowd.length / step)),
  ]
}

function askForNames(
  planted: readonly Organisation[],
  crowd: readonly Organisation[],
  { names, seed }: BenchPlan,
): readonly BenchQuery[] {
  const [few, many] = [planted, crowd.filter(({ status }) => status !== 'ended')].map(toNamed)
  if (!few || !many) return []
  const everyone = [...few, ...many]
  const half = Math.ceil(names / 2)
  return [
    ...createNameQueries(few, everyone, half, createDice(seed + 3)),
    ...createNameQueries(many, everyone, names - half, createDice(seed + 4)),
  ]
}

function toNamed(organisations: readonly Organisation[]): readonly Named[] {
  return organisations.map(({ slug, name }) => ({ id: slug, name: Object.values(name)[0] ?? slug }))
}
