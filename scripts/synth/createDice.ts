/** A source of chance that gives the same throws for the same seed, on every machine. */
export interface Dice {
  /** A whole number from 0 up to, but not including, `sides`. */
  readonly roll: (sides: number) => number
  /** True in `percent` of a hundred throws. */
  readonly happens: (percent: number) => boolean
  readonly pick: <T>(choices: readonly [T, ...T[]] | readonly T[]) => T
  /** `count` different choices in the order they stand in; all of them when there are fewer. */
  readonly sample: <T>(choices: readonly T[], count: number) => T[]
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for made-up text. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  const roll = (sides: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides)
  }
  const pick = <T>(choices: readonly T[]): T => {
    const choice = choices[roll(choices.length)]
    if (choice === undefined) throw new RangeError('There is nothing to pick from')
    return choice
  }
  return {
    roll,
    pick,
    happens: (percent) => roll(100) < percent,
    sample: (choices, count) => {
      const left = choices.map((_, index) => index)
      const taken = new Set<number>()
      while (taken.size < Math.min(count, choices.length)) {
        taken.add(left.splice(roll(left.length), 1)[0] ?? 0)
      }
      return choices.filter((_, index) => taken.has(index))
    },
  }
}
