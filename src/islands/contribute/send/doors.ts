import type { City } from '#domain/city.ts'
import { toPath } from '../judge/neighbours.ts'
import { changedLines } from './changedLines.ts'

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
  readonly mail: MailDoor
}

export interface GithubDoor {
  /** `new` has everything in its address; `long` and `edit` need the text to be pasted. */
  readonly kind: 'new' | 'long' | 'edit'
  readonly href: string
}

export interface MailDoor {
  /** Does the letter say everything? Otherwise the file must be attached. */
  readonly isWhole: boolean
  readonly href: string
}

export interface Parcel {
  readonly slug: string
  readonly text: string
  /** Is there a profile of this name already? */
  readonly isThere: boolean
  /** The text that the directory has of the profile that is corrected. */
  readonly published: string | undefined
  readonly repository: City['repository']
  readonly mailbox: string
  readonly letter: Letter
}

export function createDoors(parcel: Parcel): Doors {
  const { repository, slug, text, isThere } = parcel
  return {
    github: repository && createGithubDoor(repository, slug, text, isThere),
    mail: createMailDoor(parcel),
  }
}

/** The whole text; where that is too long, what has changed in it; and where that is too long, neither. */
function createMailDoor({ slug, text, published, mailbox, letter }: Parcel): MailDoor {
  const mail = (body: string) =>
    `mailto:${mailbox}?subject=${encode(letter.subject)}&body=${encode(toMail(`${letter.greeting}\n\n${body}`))}`
  const changes = changedLines(published ?? text, text)
  const bodies = changes === '' ? [text] : [text, `${changes}\n`]
  const fitting = bodies
    .map((body) => mail(`${toPath(slug)}\n\n${body}`))
    .find((href) => href.length <= LONGEST_MAIL)
  return { href: fitting ?? mail(`${letter.attach}\n`), isWhole: fitting !== undefined }
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
