import { toMention, toSite } from '../directory.ts'
import { areFamily } from '../family.ts'
import type { Finding } from '../finding.ts'
import type { Path } from '../locate.ts'
import type { Claim, JudgedProfile, Rule, RuleContext } from '../rule.ts'

/** Numbers everybody may name as their own way to help, such as 112 and 116 117, are not theirs. */
const NATIONAL_NUMBER = /^1\d{2,5}$/

export const contactsAreNotShared: Rule = {
  id: 'contactsAreNotShared',
  why: 'One website or phone number in two profiles is most often one organisation written down twice, or a slip of copying.',
  scope: 'directory',
  severity: 'warning',
  messages: {
    fi: [
      '”{found}” on myös profiilissa {other}.',
      'Verkkosivu ja puhelinnumero ovat yleensä yhden järjestön omia.',
      'Tarkista tieto. Jos toinen järjestö on toisen paikallisosasto, kirjoita sen profiiliin kenttä parent.',
    ],
    sv: [
      '”{found}” finns också i profilen {other}.',
      'En webbsida och ett telefonnummer hör oftast till en enda organisation.',
      'Kontrollera uppgiften. Om den ena organisationen är en lokalavdelning av den andra, skriv fältet parent i dess profil.',
    ],
    en: [
      '"{found}" is also in the profile {other}.',
      'A website and a phone number mostly belong to one organisation only.',
      'Check the value. If one organisation is a branch of the other, write the field parent in its profile.',
    ],
  },
  check: (subject, context) => {
    const { website, phone, phones } = subject.profile.contact ?? {}
    const lines = (phones ?? []).map(({ number }, index) => {
      return { number, path: ['contact', 'phones', index, 'number'] }
    })
    return [
      ...(website
        ? sharing(subject, context, 'website', toSite(website), ['contact', 'website'], website)
        : []),
      ...[{ number: phone, path: ['contact', 'phone'] }, ...lines].flatMap(({ number, path }) =>
        number === undefined || NATIONAL_NUMBER.test(number)
          ? []
          : sharing(subject, context, 'phone', number, path, number),
      ),
    ]
  },
}

function sharing(
  subject: JudgedProfile,
  { directory }: RuleContext,
  claim: Claim,
  value: string,
  path: Path,
  found: string,
): Finding[] {
  const other = directory
    .claimants(claim, value)
    .find((profile) => profile.slug !== subject.slug && !areFamily(profile, subject))
  return other ? [{ path, found, values: { other: toMention(other, path.slice(0, 2)) } }] : []
}
