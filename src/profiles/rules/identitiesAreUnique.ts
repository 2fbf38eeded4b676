import { toMention } from '../directory.ts'
import { areFamily } from '../family.ts'
import type { Finding } from '../finding.ts'
import type { Path } from '../locate.ts'
import { allNamesOf, foldName } from '../names.ts'
import type { Claim, JudgedProfile, Rule, RuleContext } from '../rule.ts'

export const identitiesAreUnique: Rule = {
  id: 'identitiesAreUnique',
  why: 'Two profiles with one name, number or former address would let one organisation pass for another.',
  scope: 'directory',
  severity: 'error',
  messages: {
    fi: [
      '”{found}” on jo profiilissa {other}.',
      'Sama nimi, Y-tunnus, rekisterinumero tai entinen osoite saa olla vain yhdessä profiilissa.',
      'Korjaa tieto tai muokkaa profiilia, joka on jo olemassa.',
    ],
    sv: [
      '”{found}” finns redan i profilen {other}.',
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
      ...officialNamesOf(subject).flatMap(({ name, path }) =>
        clash(subject, context, { claim: 'name', value: foldName(name), path, found: name, field: 'name' }),
      ),
      ...(profile.formerSlugs ?? []).flatMap((slug, index) => {
        const path = ['formerSlugs', index]
        return slug === subject.slug
          ? [{ path, found: slug, values: { other: subject.file } }]
          : clash(subject, context, { claim: 'slug', value: slug, path, found: slug, field: 'formerSlugs' })
      }),
      ...clashOf(subject, context, 'businessId'),
      ...clashOf(subject, context, 'registerNumber'),
    ]
  },
}

/** What one profile says of itself. */
interface Identity {
  readonly claim: Claim
  readonly value: string
  readonly path: Path
  readonly found: string
  /** The field in which another profile would say the same. */
  readonly field: string
}

function clashOf(
  subject: JudgedProfile,
  context: RuleContext,
  claim: 'businessId' | 'registerNumber',
): Finding[] {
  const value = subject.profile[claim]
  if (value === undefined) return []
  return clash(subject, context, { claim, value, path: [claim], found: value, field: claim })
}

function clash(subject: JudgedProfile, { directory }: RuleContext, identity: Identity): Finding[] {
  const { claim, value, path, found, field } = identity
  const other = directory.claimants(claim, value).find(
    (profile) =>
      profile.slug !== subject.slug &&
      // A local branch is no legal person of its own: it acts under its parent's business ID.
      !(claim === 'businessId' && areFamily(profile, subject)),
  )
  return other ? [{ path, found, values: { other: toMention(other, [field]) } }] : []
}

function officialNamesOf(subject: JudgedProfile) {
  return allNamesOf(subject).filter(({ path }) => path[0] === 'name')
}
