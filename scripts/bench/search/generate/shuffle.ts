import type { Dice } from '../../../synth/createDice.ts'

/** The same things in an order of chance (Fisher and Yates). */
export function shuffle<T>(things: readonly T[], dice: Dice): T[] {
  const mixed = [...things]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = dice.roll(last + 1)
    const [a, b] = [mixed[last] as T, mixed[other] as T]
    mixed[last] = b
    mixed[other] = a
  }
  return mixed
}
