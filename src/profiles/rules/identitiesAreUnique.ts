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
      'Nimi, Y-tunnus, rekisterinumero ja entinen osoite kuuluvat yhdelle profiilille.',
      'Korjaa arvo, tai muokkaa olemassa olevaa profiilia.',
    ],
    sv: [
      '"{found}" finns redan i profilen {other}.',
      'Namn, FO-nummer, registernummer och tidigare adress hör till en enda profil.',
      'Rätta värdet, eller ändra den profil som redan finns.',
    ],
    en: [
      '"{found}" is already in the profile {other}.',
      'A name, business ID, register number or former address belongs to one profile.',
      'Correct the value, or edit the profile that exists.',
    ],
  },
  check: (subject, context) => {
    const { profile } = subject
    return [
      ...namesOf(subject).flatMap((name) => clash(subject, context, 'name', foldName(name), ['name'], name)),
      ...(profile.formerSlugs ?? []).flatMap((slug, index) =>
        clash(subject, context, 'slug', slug, ['formerSlugs', index], slug),
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
