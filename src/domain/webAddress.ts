/** Why a web address cannot be published, or `undefined` when it can. */
export type AddressFault =
  | 'not-a-url'
  | 'scheme'
  | 'not-ascii'
  | 'user-info'
  | 'port'
  | 'host'
  | 'shortener'
  | 'not-canonical'

/**
 * Addresses that hide where they lead. A shortener's target can be changed after review, so a profile must name
 * the page itself.
 */
const SHORTENERS = new Set([
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'goo.gl',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'v.gd',
])

/**
 * Judges a web address a stranger wrote. Only plain ASCII http(s) addresses pass that a browser reads exactly as a
 * person does (WHATWG URL): no user info, port, IP address, odd host, escaped host or shortener.
 */
export function findAddressFault(text: string): AddressFault | undefined {
  if (/[^\x21-\x7e]/.test(text)) return 'not-ascii'
  if (!/^https?:\/\/[^/\\?#]+/.test(text)) return /^[a-z][a-z0-9+.-]*:/i.test(text) ? 'scheme' : 'not-a-url'
  if (!URL.canParse(text)) return 'not-a-url'
  const authority = text.slice(text.indexOf('//') + 2).split(/[/?#\\]/)[0] ?? ''
  if (authority.includes('@')) return 'user-info'
  if (authority.includes(':')) return 'port'
  const url = new URL(text)
  if (!isPlainHost(authority) || url.hostname !== authority) return 'host'
  if (SHORTENERS.has(authority.replace(/^www\./, ''))) return 'shortener'
  const canonical = url.href
  return canonical === text || canonical === `${text}/` ? undefined : 'not-canonical'
}

/** Names with a dot, letters in the last part, and no internationalised (xn--) label, which needs a person's eyes. */
function isPlainHost(host: string): boolean {
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  return (
    labels.length > 1 &&
    /^[a-z]{2,}$/.test(last) &&
    labels.every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label) && !label.startsWith('xn--'))
  )
}
