import { FILE_START } from '../issue.ts'
import { toHint } from '../nearestTerms.ts'
import { nearestWord } from '../nearestWord.ts'
import type { Rule } from '../rule.ts'

export const translationsHaveOriginals: Rule = {
  id: 'translationsHaveOriginals',
  why: 'A translation of a profile that is not there would never be shown to anyone.',
  scope: 'translation',
  severity: 'error',
  messages: {
    fi: [
      'Käännökselle ei ole profiilia {found}.md.',
      'Käännöksen nimen alussa on profiilin tiedostonimi, esimerkiksi oma-jarjesto.en.md.',
      'Anna tiedostolle nimi profiilin mukaan tai poista tiedosto.{hint}',
    ],
    sv: [
      'Det finns ingen profil {found}.md för översättningen.',
      'En översättnings namn börjar med profilens filnamn, till exempel var-organisation.en.md.',
      'Ge filen namn efter profilen eller ta bort den.{hint}',
    ],
    en: [
      'There is no profile {found}.md for this translation.',
      'The name of a translation starts with the file name of the profile, for example our-organisation.sv.md.',
      'Name the file after the profile, or remove it.{hint}',
    ],
  },
  check: ({ slug }, { directory }) => {
    if (directory.slugs.has(slug)) return []
    const meant = directory.claimants('slug', slug)[0]?.slug ?? nearestWord(slug, [...directory.slugs])
    return [
      {
        path: [],
        place: FILE_START,
        found: slug,
        values: { hint: toHint(meant === undefined ? [] : [meant]) },
      },
    ]
  },
}
