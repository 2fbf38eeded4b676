import { setTimeout as wait } from 'node:timers/promises'
import { checkLink, type LinkOptions, type LinkState } from './checkLink.ts'

export interface CheckOptions extends LinkOptions {
  /** Milliseconds between two requests to one host. */
  readonly pause?: number
}

/** A small association's server must not notice us. */
const PAUSE = 2_000
/** Hosts that are asked at the same time. */
const AT_ONCE = 6

/** Checks links, each once: one request at a time to a host, with a pause after each. Gives what became of each. */
export async function checkLinks(
  links: readonly string[],
  { pause = PAUSE, ...options }: CheckOptions,
): Promise<ReadonlyMap<string, LinkState>> {
  const states = new Map<string, LinkState>()
  const hosts = [...Map.groupBy(new Set(links), (link) => new URL(link).hostname).values()]
  const work = async () => {
    for (let own = hosts.shift(); own; own = hosts.shift()) {
      for (const [place, link] of own.entries()) {
        if (place > 0) await wait(pause)
        states.set(link, await checkLink(link, options))
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return states
}

/** Is there something for a person to do? A server that only says “not to you” or “not so fast” has the page. */
export function isBroken({ status, failure }: LinkState): boolean {
  if (failure !== undefined) return true
  return status !== undefined && status >= 400 && ![401, 403, 405, 406, 429].includes(status)
}
