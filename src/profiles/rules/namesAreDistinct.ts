import { toMention } from '../directory.ts'
import type { Finding } from '../finding.ts'
import { allNamesOf, areAlike, foldName, likenessKeysOf, namesOf } from '../names.ts'
import type { Directory, JudgedProfile, Rule } from '../rule.ts'

export const namesAreDistinct: Rule = {
  id: 'namesAreDistinct',
  why: 'Two names that readers mix up are most often one organisation written down twice.',
  scope: 'directory',
  severity: 'warning',
  messages: {
    fi: [
      'Nimi ”{found}” on melkein sama kuin ”{name}” ({other}).',
      'Saman järjestön pitää olla hakemistossa vain kerran, ja eri järjestöt pitää erottaa nimestä.',
      'Tarkista, onko kyse samasta järjestöstä. Jos on, muokkaa profiilia, joka on jo olemassa.',
    ],
    sv: [
      'Namnet ”{found}” är nästan samma som ”{name}” ({other}).',
      'Samma organisation ska finnas bara en gång i katalogen, och olika organisationer ska ha namn som går att skilja åt.',
      'Kontrollera om det är samma organisation. I så fall ska du ändra den profil som redan finns.',
    ],
    en: [
      'The name "{found}" is almost the same as "{name}" ({other}).',
      'One organisation should be in the directory once only, and names should tell organisations apart.',
      'Check whether they are the same organisation. If so, edit the profile that already exists.',
    ],
  },
  check: (subject, { directory }) =>
    allNamesOf(subject).flatMap(({ name, path }) => {
      const isOfficial = path[0] === 'name'
      const like = isOfficial
        ? (findLike(name, subject, directory) ?? findBorrowed(name, subject, directory, 'alternateName'))
        : findBorrowed(name, subject, directory, 'name')
      return like ? [toFinding(name, path, like)] : []
    }),
}

interface Like {
  readonly other: JudgedProfile
  readonly name: string
  readonly path: readonly PropertyKey[]
}

/** Another official name one slip away. */
function findLike(name: string, subject: JudgedProfile, directory: Directory): Like | undefined {
  if (!directory.isShared('likeName', subject)) return undefined
  const folded = foldName(name)
  for (const key of likenessKeysOf(folded)) {
    for (const other of directory.claimants('likeName', key)) {
      if (other.slug === subject.slug) continue
      const theirs = namesOf(other).find((one) => areAlike(foldName(one), folded))
      if (theirs !== undefined) return { other, name: theirs, path: ['name'] }
    }
  }
  return undefined
}

/** An official name that another goes by as well, or the other way round. */
function findBorrowed(
  name: string,
  subject: JudgedProfile,
  directory: Directory,
  claim: 'name' | 'alternateName',
): Like | undefined {
  const folded = foldName(name)
  const other = directory.claimants(claim, folded).find(({ slug }) => slug !== subject.slug)
  const theirs = other && allNamesOf(other).find((one) => foldName(one.name) === folded)
  return theirs && { other, ...theirs }
}

function toFinding(found: string, path: readonly PropertyKey[], { other, name, path: at }: Like): Finding {
  return { path, found, values: { name, other: toMention(other, at) } }
}
