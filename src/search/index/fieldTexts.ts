import type { LocalisedText } from '#domain/localisedText.ts'
import type { Organisation } from '#domain/organisation.ts'
import { toPlainText } from '#domain/prose.ts'
import type { FieldText } from './collectWords.ts'
import { FIELD } from './postings.ts'

/** Texts an organisation is named by: these come first to a browser. A name is in nobody's language in particular. */
export function nameTexts(organisation: Organisation): readonly FieldText[] {
  return [
    ...Object.values(organisation.name).map((text) => ({ field: FIELD.name, text, lang: '' })),
    ...organisation.alternateNames.map((text) => ({ field: FIELD.alias, text, lang: '' })),
    ...Object.entries(organisation.keywords).flatMap(([lang, words]) =>
      words.map((text) => ({ field: FIELD.alias, text, lang })),
    ),
    ...organisation.services.flatMap(({ name }) => inLanguages(name, FIELD.service)),
  ]
}

/** Everything else an organisation says of itself. */
export function longTexts(organisation: Organisation): readonly FieldText[] {
  const { textLanguage, volunteering } = organisation
  const notes = [organisation.firstContact, organisation.eligibility, volunteering?.text]
  return [
    ...inLanguages(organisation.summary, FIELD.summary),
    ...organisation.services.flatMap(({ summary }) => inLanguages(summary, FIELD.summary)),
    ...notes.flatMap((text) => inLanguages(text, FIELD.body)),
    { field: FIELD.body, text: toPlainText(organisation.body), lang: textLanguage },
    ...Object.entries(organisation.translations).map(([lang, { body }]) => ({
      field: FIELD.body,
      text: toPlainText(body),
      lang,
    })),
  ]
}

function inLanguages(text: LocalisedText | undefined, field: number): readonly FieldText[] {
  return Object.entries(text ?? {}).map(([lang, value]) => ({ field, text: value, lang }))
}
