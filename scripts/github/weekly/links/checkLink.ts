import type { ClientRequest, IncomingMessage } from 'node:http'
import { type RequestOptions, request } from 'node:https'
import { createPublicLookup } from './publicAddress.ts'

/** What became of a link: an answer's number, where it leads now, or why nothing came. */
export interface LinkState {
  readonly status?: number
  /** Where the link leads by redirects, when that is another address. */
  readonly leadsTo?: string
  readonly failure?: 'timeout' | 'not-https' | 'not-public' | 'too-many-redirects' | 'no-answer'
}

/** How requests are made; tests put a server of their own in the place of the internet. */
export interface LinkOptions {
  /** Who asks, with an address to complain to. */
  readonly userAgent: string
  readonly patience?: number
  readonly open?: (url: URL, options: RequestOptions) => ClientRequest
}

const PATIENCE = 15_000
const MOST_HOPS = 5
/** Of a page only its first bytes are taken, to see that there is one. */
const MOST_BYTES = 64 * 1024
/** Answers of servers that know no HEAD, or answer it to nobody. */
const ASK_AGAIN = [400, 403, 404, 405, 406, 429, 500, 501, 503]

/** Asks whether a page is there: HEAD, then GET if need be; https only, at public addresses only. Never throws. */
export async function checkLink(link: string, options: LinkOptions): Promise<LinkState> {
  const first = await follow(link, 'HEAD', options)
  const isDoubtful = first.status !== undefined && ASK_AGAIN.includes(first.status)
  return isDoubtful || first.failure === 'no-answer' ? follow(link, 'GET', options) : first
}

async function follow(link: string, method: 'HEAD' | 'GET', options: LinkOptions): Promise<LinkState> {
  let url = new URL(link)
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (url.protocol !== 'https:') return { failure: 'not-https' }
    // Addresses in numbers are looked up by nobody, so they are refused here; so is what listens beside the web.
    if (/^[\d.]+$|^\[/.test(url.hostname) || url.port !== '') return { failure: 'not-public' }
    const answer = await askOnce(url, method, options)
    if ('failure' in answer) return answer
    const { status, location } = answer
    if (status < 300 || status >= 400 || location === undefined || !URL.canParse(location, url)) {
      return { status, ...(url.href !== new URL(link).href && { leadsTo: url.href }) }
    }
    url = new URL(location, url)
  }
  return { failure: 'too-many-redirects' }
}

type Answer = { readonly status: number; readonly location: string | undefined }

function askOnce(
  url: URL,
  method: string,
  { userAgent, patience = PATIENCE, open = request }: LinkOptions,
): Promise<Answer | { readonly failure: NonNullable<LinkState['failure']> }> {
  return new Promise((done) => {
    const asked = open(url, {
      method,
      lookup: createPublicLookup(),
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.1' },
      agent: false,
      maxHeaderSize: 32 * 1024,
    })
    // From first to last: a server that sends a byte a minute is not waited for.
    const timer = setTimeout(() => asked.destroy(new Error('timeout')), patience)
    asked.on('response', (response) => {
      readLittle(response)
      response.on('close', () => clearTimeout(timer))
      done({ status: response.statusCode ?? 0, location: response.headers.location })
    })
    asked.on('error', (error) => {
      clearTimeout(timer)
      done({ failure: toFailure(error.message) })
    })
    // A server that wants to speak something else than the web gives neither an answer nor an error.
    asked.on('close', () => done({ failure: 'no-answer' }))
    asked.end()
  })
}

function readLittle(response: IncomingMessage): void {
  let length = 0
  response.on('error', () => undefined)
  response.on('data', (part: Buffer) => {
    length += part.length
    if (length > MOST_BYTES) response.destroy()
  })
}

function toFailure(message: string): 'timeout' | 'not-public' | 'no-answer' {
  if (message === 'timeout') return 'timeout'
  return message.includes('not public') ? 'not-public' : 'no-answer'
}
