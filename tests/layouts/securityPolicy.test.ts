import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HEADER_POLICY, PAGE_POLICY } from '#layouts/securityPolicy.ts'
import { headersFor } from '../hostHeaders.ts'

const PATHS = ['/', '/fi/', '/404.html', '/_astro/a.b.css', '/data/names.1.bin', '/data/list.json', '/sw.js']
const nginx = readFileSync('deploy/nginx.conf', 'utf8')

/** What nginx sends with a path, names in small letters; without a cache rule it says `no-cache` itself. */
function nginxHeadersFor(path: string): Map<string, string> {
  const rules = [...nginx.matchAll(/^ {2}~(\^\S+) "([^"]+)";$/gm)]
  const cache = rules.find(([, pattern = '']) => new RegExp(pattern).test(path))?.[2] ?? 'no-cache'
  const said = [...nginx.matchAll(/^ {2}add_header (\S+) "?([^"\n]+?)"?( always)?;$/gm)]
  return new Map(
    said.map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value === '$directory_cache' ? cache : value,
    ]),
  )
}

describe('the headers of a host', () => {
  it.each(PATHS)('are the same in _headers and nginx.conf for %s', (path) => {
    const sent = new Map(headersFor(path))
    // Hosts that read _headers ask anew by themselves for what has no rule.
    if (!sent.has('cache-control')) sent.set('cache-control', 'no-cache')
    expect(Object.fromEntries(nginxHeadersFor(path))).toEqual(Object.fromEntries(sent))
    expect(sent.size).toBe(8)
  })

  it('hold the very policy of the pages, and who may frame them', () => {
    expect(headersFor('/fi/').get('content-security-policy')).toBe(HEADER_POLICY)
    expect(HEADER_POLICY.replace("; frame-ancestors 'none'", '')).toBe(PAGE_POLICY)
  })

  it('send no referrer, and let only what is named by its content be kept for ever', () => {
    expect(headersFor('/fi/').get('referrer-policy')).toBe('no-referrer')
    const kept = PATHS.filter((path) => headersFor(path).get('cache-control')?.includes('immutable'))
    expect(kept).toEqual(['/_astro/a.b.css', '/data/names.1.bin'])
  })

  it('are sent by nginx from one place, which no location replaces', () => {
    const locations = [...nginx.matchAll(/location [^{]+\{([^}]*)\}/g)].map(([, body]) => body ?? '')
    expect(locations.length).toBeGreaterThan(1)
    expect(locations.filter((body) => body.includes('add_header'))).toEqual([])
  })
})

describe('PAGE_POLICY', () => {
  it('allows nothing by default and no address but the site’s own', () => {
    expect(PAGE_POLICY).toMatch(/^default-src 'none';/)
    expect(PAGE_POLICY).not.toMatch(/unsafe|https?:|data:|blob:|\*/)
    for (const word of ["base-uri 'none'", "form-action 'none'", "connect-src 'self'", "for 'script'"])
      expect(PAGE_POLICY).toContain(word)
  })
})
