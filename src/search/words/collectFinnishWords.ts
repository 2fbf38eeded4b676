import type { Concept } from '#domain/concept.ts'
import type { LocalisedText } from '#domain/localisedText.ts'
import type { Organisation } from '#domain/organisation.ts'
import { toPlainText } from '#domain/prose.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'

const LANGUAGE = 'fi'

/** A run of letters, marks and digits, apostrophes inside; hyphens too, so that a compound is seen as a whole first. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*/gu
/** What a Finnish word may be made of: å, š and ž are in its alphabet, é and ü in names. One letter alone is no word. */
const FINNISH = /^(?=.*\p{Script=Latin})[\p{Script=Latin}\p{N}'’ʼ-]{2,}$/u

/**
 * Every word form in what the content says in Finnish, in lower case (NFC), sorted. A word with hyphens comes whole
 * and in its parts. Texts in nobody's language in particular – other names – count as Finnish.
 */
export function collectFinnishWords(
  organisations: readonly Organisation[],
  vocabulary: Vocabulary,
  concepts: readonly Concept[],
): readonly string[] {
  const texts = [
    ...organisations.flatMap(textsOfOrganisation),
    ...Object.values(vocabulary).flatMap((terms) => terms.flatMap(({ label }) => inFinnish(label))),
    ...concepts.flatMap(({ label, words }) => [...inFinnish(label), ...(words[LANGUAGE] ?? [])]),
  ]
  return [...new Set(texts.flatMap(wordsOf))].filter((word) => FINNISH.test(word)).sort(compareText)
}

function wordsOf(text: string): readonly string[] {
  return (text.normalize('NFC').toLowerCase().match(WORD) ?? []).flatMap((word) =>
    word.includes('-') ? [word, ...word.split('-')] : [word],
  )
}

function textsOfOrganisation(organisation: Organisation): readonly string[] {
  const { services, locations, translations, textLanguage, interpreting, volunteering } = organisation
  const places = [...locations, ...services.flatMap((service) => service.locations)]
  const texts = [
    organisation.name,
    organisation.summary,
    organisation.firstContact,
    organisation.eligibility,
    organisation.notFor,
    organisation.notice?.text,
    volunteering?.text,
    typeof interpreting === 'object' ? interpreting : undefined,
    ...services.flatMap(({ name, summary, howToJoin }) => [name, summary, howToJoin]),
    ...places.flatMap(({ label, accessibility }) => [label, accessibility]),
  ]
  const translation = translations[LANGUAGE]
  return [
    ...texts.flatMap(inFinnish),
    ...organisation.alternateNames,
    ...(organisation.keywords[LANGUAGE] ?? []),
    ...places.flatMap(({ city }) => city ?? []),
    ...(textLanguage === LANGUAGE ? [toPlainText(organisation.body)] : []),
    ...(translation
      ? [translation.name ?? '', translation.summary ?? '', toPlainText(translation.body)]
      : []),
  ]
}

function inFinnish(text: LocalisedText | undefined): readonly string[] {
  const found = text?.[LANGUAGE]
  return found === undefined ? [] : [found]
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
