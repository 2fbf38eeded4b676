import { foldName, namesOf } from '../directory.ts'
import type { Claim, Finding, JudgedProfile, Rule, RuleContext } from '../rule.ts'

export const identitiesAreUnique: Rule = {
  id: 'identitiesAreUnique',
  why: 'Two profiles with one name, number or former address would let one organisation pass for another.',
  scope: 'directory',
  severity: 'error',
  messages: {
    fi: [
      '"{found}" on jo profiilissa {other}.',
      'Sama nimi, Y-tunnus, rekisterinumero tai entinen osoite saa olla vain yhdessä profiilissa.',
      'Korjaa tieto tai muokkaa profiilia, joka on jo olemassa.',
    ],
    sv: [
      '"{found}" finns redan i profilen {other}.',
      'Samma namn, FO-nummer, registernummer eller tidigare adress får finnas i bara en profil.',
      'Rätta uppgiften eller ändra den profil som redan finns.',
    ],
    en: [
      '"{found}" is already in the profile {other}.',
      'The same name, business ID, register number or former address may be in only one profile.',
      'Correct the value or edit the profile that already exists.',
    ],
  },
  check: (subject, context) => {
    const { profile } = subject
    return [
      ...namesOf(subject).flatMap((name) => clash(subject, context, 'name', foldName(name), ['name'], name)),
      ...(profile.formerSlugs ?? []).flatMap((slug, index) =>
        slug === subject.slug
          ? [{ path: ['formerSlugs', index], found: slug, values: { other: subject.file } }]
          : clash(subject, context, 'slug', slug, ['formerSlugs', index], slug),
      ),
      ...(profile.parent === undefined ? clashOf(subject, context, 'businessId') : []),
      ...clashOf(subject, context, 'registerNumber'),
    ]
  },
}

function clashOf(
  subject: JudgedProfile,
  context: RuleContext,
  field: 'businessId' | 'registerNumber',
): Finding[] {
  const value = subject.profile[field]
  return value === undefined ? [] : clash(subject, context, field, value, [field], value)
}

/** A local branch may share its parent's business ID, so claimants that name a parent do not count. */
function clash(
  subject: JudgedProfile,
  { directory }: RuleContext,
  claim: Claim,
  value: string,
  path: readonly PropertyKey[],
  found: string,
): Finding[] {
  const other = directory
    .claimants(claim, value)
    .find(
      (profile) =>
        profile.slug !== subject.slug && (claim !== 'businessId' || profile.profile.parent === undefined),
    )
  return other ? [{ path, found, values: { other: other.file } }] : []
}
