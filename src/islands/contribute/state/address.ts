/** What stands behind `#`: the profile to load, and whether the person came to say that nothing has changed. */
export interface Address {
  readonly slug: string
  readonly isConfirming: boolean
}

const CONFIRMED = '/confirmed'

/** Capitals, as a phone writes them, name the same profile; `undefined` for what can name none. */
export function readAddress(hash: string): Address | undefined {
  const match = /^#?([a-z0-9-]{0,80})(\/confirmed)?$/.exec(hash.toLowerCase())
  return match ? { slug: match[1] ?? '', isConfirming: match[2] !== undefined } : undefined
}

export function toHash({ slug, isConfirming }: Address): string {
  return slug === '' ? '' : `#${slug}${isConfirming ? CONFIRMED : ''}`
}
