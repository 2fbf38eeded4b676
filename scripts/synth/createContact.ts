import type { Vocabulary } from '#domain/vocabulary.ts'
import type { Dice } from './createDice.ts'
import type { Identity } from './createNames.ts'
import { ACCESSIBILITY, LINES, PLACES } from './phrases.ts'

/** Addresses end in `.example`, which nobody can own (RFC 2606); every number and address is another's in no profile. */
export function createContact(dice: Dice, { slug }: Identity, index: number) {
  const host = `${slug}.example`
  return {
    contact: {
      website: `https://${host}/`,
      email: dice.happens(70) ? `${dice.pick(['info', 'toimisto', 'kansliet'])}@${host}` : undefined,
      phone: dice.happens(60) ? toPhone(index) : undefined,
      phones: dice.happens(5)
        ? [
            {
              number: toPhone(index + 50_000),
              label: dice.pick(LINES),
              languages: ['fi', 'so'],
              hours: createWeek(dice),
            },
          ]
        : undefined,
      form: dice.happens(6) ? `https://${host}/yhteys` : undefined,
      social: dice.happens(15) ? [`https://some.example/${slug}`] : undefined,
    },
  }
}

/** Nine digits after the area code 9: longer than any number of the capital region that is given out. */
function toPhone(index: number): string {
  const digits = String(900_000 + index)
  return `+358 9 ${digits.slice(0, 3)} ${digits.slice(3)}`
}

/** One or two slots of a week that do not overlap. */
export function createWeek(dice: Dice) {
  const weekdays = ['mo', 'tu', 'we', 'th', 'fr']
  const opens = 9 + dice.roll(3)
  const day = {
    days: dice.sample(weekdays, 1 + dice.roll(3)),
    opens: toTime(opens),
    closes: toTime(opens + 4),
  }
  return dice.happens(30) ? [day, { days: ['sa'], opens: '11:30', closes: '15:00' }] : [day]
}

function toTime(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}

/** A made-up street in a district, with a postal code of that district, in every other profile. */
export function createLocations(dice: Dice, { placeOf }: Identity, vocabulary: Vocabulary) {
  if (!dice.happens(45)) return {}
  const districts = vocabulary.areas.filter(({ postalCodes }) => postalCodes.length > 0)
  const district = dice.pick(districts)
  return {
    areas: [...new Set(dice.happens(60) ? [district.id] : [district.id, 'espoo'])],
    locations: [
      {
        street: `${placeOf}tie ${1 + dice.roll(60)}`,
        postalCode: dice.pick(district.postalCodes),
        label: dice.happens(20) ? dice.pick(PLACES) : undefined,
        accessibility: dice.happens(15) ? dice.pick(ACCESSIBILITY) : undefined,
        hours: dice.happens(15) ? createWeek(dice) : undefined,
      },
    ],
  }
}
