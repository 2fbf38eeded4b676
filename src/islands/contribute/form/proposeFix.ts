import { findAddressFault } from '#domain/webAddress.ts'
import type { Fix, Issue } from '#profiles/issue.ts'
import { quote } from '#profiles/writeValue.ts'

/** `www.example.org/page`, as people write addresses; a mailbox or two words are none. */
const BARE_ADDRESS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/i

/**
 * What a button at a field may put there: the judge's one right answer, or an address with the https:// that most
 * people leave out, which only the person can say is right. `undefined` when nobody can tell.
 */
export function proposeFix({ fix, ruleId, found, ...place }: Issue): Fix | undefined {
  if (fix || ruleId !== 'web-address' || !BARE_ADDRESS.test(found)) return fix
  const address = `https://${found}`
  return findAddressFault(address) === undefined ? { place, text: quote(address) } : undefined
}
