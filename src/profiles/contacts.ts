import { toE164 } from '#domain/phone.ts'
import type { Place } from './issue.ts'
import type { Path } from './locate.ts'
import { allMatches, placeIn } from './passages.ts'
import type { JudgedProfile } from './rule.ts'

/** Where an address or a number stands; `place` when it is a link of the long text. */
interface Contact {
  readonly path: Path
  readonly place?: Place
}

/** Every mailbox a profile prints: its own, and those that the long text links to. */
export function mailboxesOf(subject: JudgedProfile): (Contact & { readonly address: string })[] {
  const { email } = subject.profile.contact ?? {}
  return [
    ...(email === undefined ? [] : [{ path: ['contact', 'email'], address: email }]),
    ...linksOf(subject, 'mailto:', /(?<=mailto:)[^)>\s]+@[^)>\s]+/g).map(({ text, place }) => {
      return { path: ['body'], address: text, place }
    }),
  ]
}

/** Every phone number a profile prints, in E.164 or short as dialled. */
export function phonesOf(subject: JudgedProfile): (Contact & { readonly number: string })[] {
  const { contact, services } = subject.profile
  return [
    ...(contact?.phone === undefined ? [] : [{ path: ['contact', 'phone'], number: contact.phone }]),
    ...(contact?.phones ?? []).map(({ number }, index) => {
      return { path: ['contact', 'phones', index, 'number'], number }
    }),
    ...(services ?? []).flatMap(({ phone }, index) =>
      phone === undefined ? [] : [{ path: ['services', index, 'phone'], number: phone }],
    ),
    ...linksOf(subject, 'tel:', /(?<=tel:)[+\d]+/g).map(({ text, place }) => {
      return { path: ['body'], number: toE164(text) ?? text, place }
    }),
  ]
}

function linksOf(
  { source }: JudgedProfile,
  scheme: string,
  pattern: RegExp,
): { text: string; place: Place }[] {
  if (!source.body.includes(scheme)) return []
  return allMatches(source.body, pattern).map((match) => ({
    text: match[0],
    place: placeIn(source.body, match.index, match[0], source.bodyLine),
  }))
}
