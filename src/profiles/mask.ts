import { IDENTITY_CODE, isIdentityCode } from '#domain/identityCode.ts'

/** What is left to be seen of a secret, so that its owner knows it again. */
const SEEN = 2

/** The first two characters of what must not be public: a report is public, too, and only needs to say where it is. */
export function mask(secret: string): string {
  return `${secret.slice(0, SEEN)}…`
}

/** A text with every personal identity code in it covered, sign by sign, so that all places stay true. */
export function coverCodes(text: string): string {
  return text.replace(IDENTITY_CODE, (code) => (isIdentityCode(code) ? cover(code) : code))
}

/** The same of a text that is secret as a whole; spaces stay. */
export function cover(secret: string): string {
  return secret.slice(0, SEEN) + secret.slice(SEEN).replace(/\S/g, '•')
}
