import { foldWord } from '#domain/foldWord.ts'
import { mailboxesOf } from '../contacts.ts'
import { isFreeMailbox } from '../isFreeMailbox.ts'
import { allNamesOf, isSameWord } from '../names.ts'
import type { JudgedProfile, Rule } from '../rule.ts'

/** `first.last`; a short first part is an initial. */
const TWO_NAMES = /^(\p{L}+)[._-](\p{L}{2,})$/u

/** Words that make a mailbox one of a task or a place, in the three languages. */
const ROLE =
  /^(info|infor|toimisto|posti|yhteys|asiakas|palvelu|neuvonta|tuki|tiedotus|viestinta|sihteeri|puheenjohtaja|pj|hallitus|jasen|ilmoittautu|varau|kerho|koulu|kurssi|tapahtu|vapaaehtois|koordinaattori|ohjaaja|toiminnanjohtaja|kansli|kontakt|ordforande|sekreterare|styrelse|medlem|anmal|radgivning|verksamhet|samordnare|office|mail|contact|hello|help|support|service|chair|secretary|board|member|volunteer|event|team|coordinator|press|media|web|admin)/

export const mailboxesAreShared: Rule = {
  id: 'mailboxesAreShared',
  why: 'One person’s mailbox is personal data, and it falls silent when that person leaves.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Osoite {found} näyttää yhden ihmisen sähköpostilta.',
      'Yhteinen osoite toimii silloinkin, kun ihmiset vaihtuvat, eikä kenenkään nimeä tarvitse julkaista.',
      'Kirjoita yhteinen osoite, esimerkiksi info@{domain}. Jos tämä on yhteinen osoite, voit jättää sen näin.',
    ],
    sv: [
      'Adressen {found} ser ut att tillhöra en enda person.',
      'En gemensam adress fungerar också när personerna byts ut, och inget personnamn behöver publiceras.',
      'Skriv en gemensam adress, till exempel info@{domain}. Om det här är en gemensam adress kan den stå kvar.',
    ],
    en: [
      'The address {found} looks like one person’s e-mail.',
      'A shared address still works when people change, and nobody’s name needs to be published.',
      'Write a shared address, for example info@{domain}. If this is a shared address, it can stay.',
    ],
  },
  check: (subject, { vocabulary }) => {
    const listPlaces = () => vocabulary.areas.flatMap(({ label }) => Object.values(label))
    return mailboxesOf(subject)
      .filter(({ address }) => isPersonal(address, subject, listPlaces))
      .map(({ path, address, place }) => ({
        path,
        place,
        found: address,
        values: { domain: domainFor(address, subject) },
      }))
  },
}

/** Nobody has `info` at a free service: there the organisation's own website is named. */
function domainFor(address: string, { profile }: JudgedProfile): string {
  if (!isFreeMailbox(address)) return address.slice(address.indexOf('@') + 1)
  const { website } = profile.contact ?? {}
  return website === undefined ? 'example.org' : new URL(website).hostname.replace(/^www\./, '')
}

function isPersonal(address: string, subject: JudgedProfile, listPlaces: () => readonly string[]): boolean {
  const match = TWO_NAMES.exec(address.slice(0, address.indexOf('@')).toLowerCase())
  if (!match) return false
  const known = [...allNamesOf(subject).map(({ name }) => name), ...listPlaces()].flatMap(toWords)
  return match.slice(1).every((part) => !ROLE.test(part) && !known.some((word) => isSameWord(word, part)))
}

function toWords(name: string): string[] {
  return foldWord(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
}
