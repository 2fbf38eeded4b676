import type { Profile } from '#domain/schema/profile.ts'
import type { Finding } from '../finding.ts'
import { mask } from '../mask.ts'
import { findInPassages } from '../passages.ts'
import type { JudgedText, Rule } from '../rule.ts'

const SENSITIVE = ['crisis-safety', 'survivors']
const SHELTER =
  /turvako[td]|turva-?asun|skyddshem|skyddat boende|skyddade boende|krishem|women['’]?s refuge|shelter|safe house/i

/** A street and its number, as they are written in Finnish and Swedish. */
const STREET =
  /(?<!\p{L})\p{Lu}[\p{L}-]*(?:katu|kadun|tie|tien|kuja|polku|raitti|väylä|kaari|aukio|tori|gatan|vägen|gränden|stigen|svängen|bågen)\s\d{1,3}(?!\d|[.:]\d)/gu

export const shelterAddressesStaySecret: Rule = {
  id: 'shelterAddressesStaySecret',
  why: 'Whoever hides in a shelter hides from someone who can read this page.',
  scope: 'text',
  severity: 'error',
  messages: {
    fi: [
      'Turvakodista kertovassa profiilissa on osoite: {found}.',
      'Turvakodin osoite ja sijainti pidetään aina salassa, jotta siellä olevat ovat turvassa.',
      'Poista osoite koko tiedostosta. Kerro sen sijaan puhelinnumero, josta saa apua.',
    ],
    sv: [
      'I en profil som handlar om ett skyddshem finns en adress: {found}.',
      'Ett skyddshems adress och läge hålls alltid hemliga, för att de som bor där ska vara i trygghet.',
      'Ta bort adressen ur hela filen. Ange i stället det telefonnummer där man får hjälp.',
    ],
    en: [
      'A profile about a shelter has an address in it: {found}.',
      'The address and location of a shelter are always kept secret, so that the people in it are safe.',
      'Remove the address from the whole file. Give instead the phone number where people can get help.',
    ],
  },
  check: (subject, { directory }) => {
    // The directory knows no profile that has another fault, and its address must not be told meanwhile.
    const original: JudgedText | undefined = subject.profile ? subject : directory.find(subject.slug)
    if (!original?.profile || !speaksOfShelter(original.profile, [original, subject])) return []
    return [
      ...(subject.profile ? findLocations(subject.profile) : []),
      ...findInPassages(subject.passages, STREET).map((finding) => ({
        ...finding,
        found: mask(finding.found),
        isSecret: true as const,
      })),
    ]
  },
}

/** A translation may call a shelter by its name where the profile does not. */
function speaksOfShelter(profile: Profile, texts: readonly JudgedText[]): boolean {
  return (
    (isSensitive(profile) || profile.services?.some(isSensitive) === true) &&
    texts.some(({ passages }) => passages.some(({ text }) => SHELTER.test(text)))
  )
}

interface Subjects {
  readonly themes?: readonly string[] | undefined
  readonly targetGroups?: readonly string[] | undefined
}

function isSensitive({ themes, targetGroups }: Subjects): boolean {
  return SENSITIVE.some((id) => themes?.includes(id) || targetGroups?.includes(id))
}

function findLocations(profile: Profile): Finding[] {
  const places = [
    { path: ['locations'], locations: profile.locations },
    ...(profile.services ?? []).map(({ locations }, index) => {
      return { path: ['services', index, 'locations'], locations }
    }),
  ]
  return places.flatMap(({ path, locations = [] }) =>
    locations.map(({ street }, index) => ({
      path: [...path, index, 'street'],
      found: mask(street),
      isSecret: true,
    })),
  )
}
