import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type AddressFault, findAddressFault } from '#domain/webAddress.ts'

const file = new URL('../fixtures/hostile/urls.json', import.meta.url)
const cases: readonly { url: string; verdict: string }[] = JSON.parse(readFileSync(file, 'utf8'))

/** Refused although the list calls them well-formed: one hides its target, the other is a second name of one host. */
const ALSO_REFUSED = new Set(['https://bit.ly/x', 'https://espoo.fi./'])
/** Plain http is no fault of the address; the rule `linksUseHttps` warns of it. */
const HTTP = 'http://espoo.fi'

function isGood({ url, verdict }: { url: string; verdict: string }): boolean {
  return url === HTTP || (verdict === 'ok' && !ALSO_REFUSED.has(url))
}

describe('findAddressFault', () => {
  it.each(cases.filter(isGood))('accepts $url', ({ url }) => {
    expect(findAddressFault(url)).toBeUndefined()
  })

  it.each(cases.filter((one) => !isGood(one)))('refuses $url', ({ url }) => {
    expect(findAddressFault(url)).toBeDefined()
  })

  it.each<[string, AddressFault]>([
    ['example.org', 'not-a-url'],
    ['https://exa%mple.org/', 'not-a-url'],
    ['javascript:alert(1)', 'scheme'],
    ['ftp://example.org/', 'scheme'],
    ['https://exämple.org/', 'not-ascii'],
    ['https://example.org/a b', 'not-ascii'],
    ['https://example.org@evil.example/', 'user-info'],
    ['https://example.org:8080/', 'port'],
    ['https://example.org:443/', 'port'],
    ['https://127.0.0.1/', 'host'],
    ['https://localhost/', 'host'],
    ['https://EXAMPLE.org/', 'host'],
    ['https://-example.org/', 'host'],
    ['https://xn--spoo-u5d.fi/', 'host'],
    ['https://t.co/x', 'shortener'],
    ['https://www.bit.ly/x', 'shortener'],
    ['https://example.org/a/../b', 'not-canonical'],
    ['https://example.org/"x', 'not-canonical'],
  ])('calls the fault of %s %s', (url, fault) => {
    expect(findAddressFault(url)).toBe(fault)
  })

  it.each([
    'https://example.org',
    'https://example.org/',
    'https://a.b.example.org/x?y=z#w',
    'https://t.me/x',
  ])('accepts %s, which reads the same in a browser', (url) => {
    expect(findAddressFault(url)).toBeUndefined()
  })
})
