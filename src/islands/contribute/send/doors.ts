import type { City } from '#domain/city.ts'
import { toPath } from '../judge/neighbours.ts'

/** GitHub answers longer addresses with an error; nobody says where exactly, and this has always worked. */
export const LONGEST_ADDRESS = 7800
/** Windows hands a program 2,048 characters at most, and cuts off the rest without a word. */
export const LONGEST_MAIL = 2000

export interface Letter {
  readonly subject: string
  /** What stands above the text, or asks for the file to be attached. */
  readonly greeting: string
  readonly attach: string
}

/** Where a text can be sent, with as much filled in as fits. */
export interface Doors {
  readonly github: GithubDoor | undefined
  readonly mail: { readonly href: string; readonly isWhole: boolean }
}

export interface GithubDoor {
  /** `new` has everything in its address; `long` and `edit` need the text to be pasted. */
  readonly kind: 'new' | 'long' | 'edit'
  readonly href: string
}

export interface Parcel {
  readonly slug: string
  readonly text: string
  /** Is there a profile of this name already? */
  readonly isThere: boolean
  readonly repository: City['repository']
  readonly mailbox: string
  readonly letter: Letter
}

export function createDoors({ slug, text, isThere, repository, mailbox, letter }: Parcel): Doors {
  const mail = (body: string) =>
    `mailto:${mailbox}?subject=${encode(letter.subject)}&body=${encode(toMail(body))}`
  const whole = mail(`${letter.greeting}\n\n${toPath(slug)}\n\n${text}`)
  const isWhole = whole.length <= LONGEST_MAIL
  return {
    github: repository && createGithubDoor(repository, slug, text, isThere),
    mail: { href: isWhole ? whole : mail(`${letter.greeting}\n\n${letter.attach}\n`), isWhole },
  }
}

function createGithubDoor(
  { url, branch }: NonNullable<City['repository']>,
  slug: string,
  text: string,
  isThere: boolean,
): GithubDoor {
  const root = url.replace(/\/$/, '')
  if (isThere) return { kind: 'edit', href: `${root}/edit/${branch}/${toPath(slug)}` }
  const empty = `${root}/new/${branch}?filename=${encode(toPath(slug))}`
  const filled = `${empty}&value=${encode(text)}`
  return filled.length <= LONGEST_ADDRESS ? { kind: 'new', href: filled } : { kind: 'long', href: empty }
}

/** Lines of mail end so (RFC 6068). */
function toMail(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

/** Half a character, as a cut emoji leaves it, cannot stand in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
