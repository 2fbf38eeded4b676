import { FILE_START } from '../issue.ts'
import { nearestTerms, toHint } from '../nearestTerms.ts'
import type { Rule } from '../rule.ts'

export const translationLanguagesAreKnown: Rule = {
  id: 'translationLanguagesAreKnown',
  why: 'A translation into an unknown language, or into the language of the text itself, would never be shown to anyone.',
  scope: 'translation',
  severity: 'error',
  messages: {
    fi: [
      'Käännöksen kieli on tiedostonimen mukaan ”{found}”.',
      'Kielen pitää olla kieliluettelossa, ja sen pitää olla toinen kuin profiilin oma kieli.',
      'Korjaa kielitunnus tiedostonimeen, esimerkiksi oma-jarjesto.en.md.{hint}',
    ],
    sv: [
      'Översättningens språk är enligt filnamnet ”{found}”.',
      'Språket ska finnas i språklistan och vara ett annat än profilens eget språk.',
      'Rätta språkkoden i filnamnet, till exempel var-organisation.en.md.{hint}',
    ],
    en: [
      'By its file name, the language of the translation is "{found}".',
      'The language must be in the list of languages and must not be the profile’s own.',
      'Correct the language in the file name, for example our-organisation.sv.md.{hint}',
    ],
  },
  check: ({ slug, language }, { directory, termIds, vocabulary }) => {
    const isKnown = termIds.languages.has(language)
    const isOwn = directory.find(slug)?.profile.textLanguage === language
    if (isKnown && !isOwn) return []
    const hint = isKnown ? '' : toHint(nearestTerms(language, vocabulary.languages))
    return [{ path: [], place: FILE_START, found: language, values: { hint } }]
  },
}
