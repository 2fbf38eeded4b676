import { toMention } from '../directory.ts'
import { allNamesOf, foldName, toLook } from '../names.ts'
import type { Rule } from '../rule.ts'

export const namesDoNotImitate: Rule = {
  id: 'namesDoNotImitate',
  why: 'A name typed with look-alike letters would let a stranger pass for another organisation.',
  scope: 'directory',
  severity: 'error',
  messages: {
    fi: [
      'Nimi ”{found}” näyttää samalta kuin ”{name}” ({other}), mutta siinä on eri merkit.',
      'Eri järjestöjen nimien pitää myös näyttää erilaisilta.',
      'Kirjoita nimi uudelleen tavallisilla kirjaimilla. Jos järjestö on sama, muokkaa profiilia, joka on jo olemassa.',
    ],
    sv: [
      'Namnet ”{found}” ser likadant ut som ”{name}” ({other}), men det har andra tecken.',
      'Olika organisationers namn ska också se olika ut.',
      'Skriv namnet på nytt med vanliga bokstäver. Om det är samma organisation ska du ändra den profil som redan finns.',
    ],
    en: [
      'The name "{found}" looks the same as "{name}" ({other}) but has other characters.',
      'Names of different organisations must look different, too.',
      'Type the name again with ordinary letters. If it is the same organisation, edit the profile that already exists.',
    ],
  },
  check: (subject, { directory }) => {
    if (!directory.isShared('skeleton', subject)) return []
    return allNamesOf(subject).flatMap(({ name, path }) => {
      const look = toLook(name)
      for (const other of directory.claimants('skeleton', look)) {
        if (other.slug === subject.slug) continue
        const theirs = allNamesOf(other).find((one) => toLook(one.name) === look)
        if (!theirs || foldName(theirs.name) === foldName(name)) continue
        const values = { name: theirs.name, other: toMention(other, theirs.path) }
        return [{ path, found: name, values }]
      }
      return []
    })
  },
}
