import type { Activity } from './activities.ts'
import { createWeek } from './createContact.ts'
import type { Dice } from './createDice.ts'
import { JOINING, SERVICES } from './phrases.ts'

/** One to three services, each different from the organisation in something. */
export function createServices(dice: Dice, { theme, targetGroups }: Activity) {
  return dice.sample(SERVICES, 1 + dice.roll(3)).map(({ arranged, ...name }) => ({
    name,
    summary: dice.happens(80) ? arranged : undefined,
    themes: dice.happens(20) ? [theme] : undefined,
    targetGroups: dice.happens(25) ? targetGroups.slice(0, 1) : undefined,
    languages: dice.happens(40) ? dice.sample(['fi', 'sv', 'en', 'so', 'ar'], 1 + dice.roll(2)) : undefined,
    areas: dice.happens(8) ? ['online'] : undefined,
    delivery: dice.happens(20) ? [dice.pick(['place', 'online', 'phone'])] : undefined,
    price: dice.happens(20) ? 'free' : undefined,
    hours: dice.happens(25) ? createWeek(dice) : undefined,
    ages: dice.happens(10) ? { from: 7, to: 12 } : undefined,
    referralNeeded: dice.happens(8) ? false : undefined,
    howToJoin: dice.happens(25) ? dice.pick(JOINING) : undefined,
  }))
}
