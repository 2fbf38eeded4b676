import { codeSpan, escapeMarkdown } from '../../validate/reporters/escapeMarkdown.ts'
import type { LinkState } from './links/checkLink.ts'
import { isBroken } from './links/checkLinks.ts'
import type { LinksByAddress } from './links/listLinks.ts'

/** GitHub takes 65,536 characters. */
const MOST_LINES = 250
/** A server may lead to an address of thousands of letters, which would leave no room for the other links. */
const LONGEST_ADDRESS = 200

const FAILURES: Readonly<Record<NonNullable<LinkState['failure']>, string>> = {
  timeout: 'no answer in time',
  'not-https': 'leads to a page without https',
  'not-public': 'leads to an address that is not public',
  'too-many-redirects': 'leads round in circles',
  'no-answer': 'no answer',
}

/** The links that somebody should look at, for an issue; `undefined` when there is none. */
export function describeLinks(
  links: LinksByAddress,
  states: ReadonlyMap<string, LinkState>,
): string | undefined {
  const broken = [...links].flatMap(([link, slugs]) => {
    const state = states.get(link)
    return state && isBroken(state)
      ? [`- ${codeSpan(shorten(link))}: ${say(state)} (${slugs.map(escapeMarkdown).join(', ')})`]
      : []
  })
  if (broken.length === 0) return undefined
  const left = broken.length - MOST_LINES
  return [
    `Of ${links.size} links in the profiles, ${broken.length} did not answer as they should. A server may only have been asleep; look twice before changing a profile.`,
    [...broken.slice(0, MOST_LINES), ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n'),
  ].join('\n\n')
}

function say({ status, failure, leadsTo }: LinkState): string {
  const what = failure === undefined ? `answers ${status}` : FAILURES[failure]
  return leadsTo === undefined ? what : `${what}, at ${codeSpan(shorten(leadsTo))}`
}

function shorten(address: string): string {
  return address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS)}…` : address
}
