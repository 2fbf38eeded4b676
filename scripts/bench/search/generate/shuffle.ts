import type { Dice } from '../../../synth/createDice.ts'

/** The same things in an order of chance (Fisher and Yates). */
export function shuffle<T>(things: readonly T[], dice: Dice): T[] {
  const left = [...things]
  return things.flatMap(() => left.splice(dice.roll(left.length), 1))
}
