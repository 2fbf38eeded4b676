import type { Profile } from '#domain/schema/profile.ts'
import { foldName, foldText } from '../names.ts'
import type { Rule } from '../rule.ts'

/** Fewer letters than these beside the name say nothing, such as "works here" in any of the languages. */
const LEAST_NEWS = 15
/** A service's name says what happens, so its summary may lean on it. */
const LEAST_NEWS_OF_SERVICE = 5

export const summariesSayMoreThanTheName: Rule = {
  id: 'summariesSayMoreThanTheName',
  why: 'A list of search results shows name and summary together, so a summary that repeats the name tells nothing.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Tiivistelmässä on lähinnä nimi: ”{found}”.',
      'Tiivistelmä kertoo, mitä toiminta on ja kenelle se on tarkoitettu. Nimi näkyy jo sen yläpuolella.',
      'Kirjoita esimerkiksi: Vertaistukea ja kielikahviloita alueelle muuttaneille.',
    ],
    sv: [
      'Sammanfattningen är nästan bara namnet: ”{found}”.',
      'Sammanfattningen berättar vad verksamheten är och för vem den är. Namnet syns redan ovanför.',
      'Skriv till exempel: Kamratstöd och språkcaféer för dem som har flyttat hit.',
    ],
    en: [
      'The summary is little more than the name: "{found}".',
      'A summary says what is done and for whom. The name already stands above it.',
      'Write for example: Peer support and language cafés for people who have moved here.',
    ],
  },
  check: ({ profile, passages }) =>
    passages
      .filter(({ field }) => field === 'summary')
      .filter(({ path, text }) => {
        const least = path[0] === 'services' ? LEAST_NEWS_OF_SERVICE : LEAST_NEWS
        const said = ` ${foldText(text)} `
        return namesBeside(profile, path).some((name) => repeats(said, name, least))
      })
      .map(({ path, text }) => ({ path, found: text })),
}

/** The names above a summary: the service's own, or the organisation's. */
function namesBeside(profile: Profile, path: readonly PropertyKey[]): string[] {
  const name = path[0] === 'services' ? profile.services?.[Number(path[1])]?.name : profile.name
  return typeof name === 'string' ? [name] : Object.values(name ?? {})
}

function repeats(said: string, name: string, least: number): boolean {
  const known = ` ${foldName(name)} `
  if (known.trim() === '' || !said.includes(known)) return false
  return said.replaceAll(known, ' ').replaceAll(' ', '').length < least
}
