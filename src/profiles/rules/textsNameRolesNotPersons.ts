import { allNamesOf, isSameWord } from '../names.ts'
import { findInPassages } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Words after which a person's name tends to follow. The case of a name's letters matters, so theirs is spelled out. */
const ROLES = [
  '[Oo]ta(?:than)? yhteyttä',
  '[Oo]ttakaa yhteyttä',
  '[Yy]hteyshenkilö\\p{Ll}*',
  '[Pp]uheenjohtaja\\p{Ll}*',
  '[Ss]ihteeri\\p{Ll}*',
  '[Tt]oiminnanjohtaja\\p{Ll}*',
  '[Kk]oordinaattori\\p{Ll}*',
  '[Oo]hjaaja\\p{Ll}*',
  '[Kk]ontaktperson(?:en)?',
  '[Oo]rdförande(?:n)?',
  '[Ss]ekreterare(?:n)?',
  '[Vv]erksamhetsledare(?:n)?',
  '[Ss]amordnare(?:n)?',
  '[Kk]ontakta',
  '[Cc]ontact persons?',
  '[Cc]hair(?:person|man|woman)?',
  '[Ss]ecretary',
  '[Cc]oordinator',
  '[Pp]lease contact',
]
const NAME_PART = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?'
const PERSON = new RegExp(
  `(?<!\\p{L})(?:${ROLES.join('|')})(?:\\s+(?:on|är|is))?\\s*[:,–(-]?\\s*(?<first>${NAME_PART})\\s+(?<last>${NAME_PART})(?!\\p{L})`,
  'gu',
)

/** Capitalised words that begin names of organisations and places, never of people. */
const NO_FIRST_NAME =
  /^(Suom|Finl|Finn|Svensk|Swedish|Punai|Röda|Red|Helsin|Helsing|Uudenm|Nyland|Pohjo|Etelä|Länsi|Itä)/
const NO_LAST_NAME =
  /(yhdisty|liit|kerho|seur|säätiö|keskus|talo|tupa|kaupun|kunta|kirkko|koulu|förening|förbund|stiftelse|klubb|centr|gården|stad|church|school|associat|club|house|society|union|foundation|office|council)/i

export const textsNameRolesNotPersons: Rule = {
  id: 'textsNameRolesNotPersons',
  why: 'A person’s name is personal data that stays in old versions for ever, and the next person in the role has another.',
  scope: 'text',
  severity: 'warning',
  messages: {
    fi: [
      'Tekstissä näyttää olevan henkilön nimi: ”{found}”.',
      'Profiilissa kerrotaan tehtävä, ei sen hoitajan nimeä.',
      'Jätä nimi pois, esimerkiksi: ota yhteyttä puheenjohtajaan. Jos nimi on järjestön, se voi jäädä.',
    ],
    sv: [
      'Det ser ut att finnas en persons namn i texten: ”{found}”.',
      'I en profil nämns uppgiften, inte namnet på den som sköter den.',
      'Lämna bort namnet, till exempel: kontakta ordföranden. Om namnet är en organisations kan det stå kvar.',
    ],
    en: [
      'The text seems to have a person’s name in it: "{found}".',
      'A profile names the role, not the person who has it.',
      'Leave out the name, for example: contact the chair. If the name is an organisation’s, it can stay.',
    ],
  },
  check: (subject, { vocabulary, directory }) => {
    const original = directory.find(subject.slug)
    const listKnown = () => [
      ...(original ? allNamesOf(original) : []).map(({ name }) => name),
      ...vocabulary.areas.flatMap(({ label }) => Object.values(label)),
    ]
    return findInPassages(subject.passages, PERSON, ({ groups }) => {
      const { first = '', last = '' } = groups ?? {}
      const known = listKnown().flatMap((name) => name.split(/[\s-]/))
      const isKnown = [first, last].some((word) => known.some((name) => isSameWord(name, word)))
      return !isKnown && !NO_FIRST_NAME.test(first) && !NO_LAST_NAME.test(last)
    })
  },
}
