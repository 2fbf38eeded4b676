import { type GuessedLanguage, guessLanguage } from '../guessLanguage.ts'
import { toFinding } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Running text; names and single words tell no language. */
const RUNNING = new Set([
  'summary',
  'eligibility',
  'notFor',
  'firstContact',
  'howToJoin',
  'text',
  'accessibility',
  'body',
])

/** Languages so near that the little words of one are those of the other. */
const NEIGHBOURS: Readonly<Record<GuessedLanguage, readonly string[]>> = {
  fi: ['et', 'krl', 'se', 'fkv', 'vot'],
  sv: ['da', 'no', 'nb', 'nn', 'fo', 'is'],
  en: ['sco'],
}

export const textsAreInTheirLanguage: Rule = {
  id: 'textsAreInTheirLanguage',
  why: 'A screen reader speaks a text by its language, and a reader of one language is shown what is marked as such.',
  scope: 'text',
  severity: 'warning',
  messages: {
    fi: [
      'Tekstin kieleksi on merkitty {lang}, mutta kieli näyttää olevan {guess}.',
      'Kielitunnuksen alla on tekstiä sillä kielellä. Pitkän tekstin kielen kertoo kenttä textLanguage.',
      'Korjaa kielitunnus tai kirjoita teksti oikealla kielellä.',
    ],
    sv: [
      'Textens språk är angivet som {lang}, men språket verkar vara {guess}.',
      'Under en språkkod ska texten vara på det språket. Den långa textens språk står i fältet textLanguage.',
      'Rätta språkkoden eller skriv texten på rätt språk.',
    ],
    en: [
      'The text is marked as {lang}, but seems to be in {guess}.',
      'Text below a language code is in that language. The field textLanguage tells the language of the long text.',
      'Correct the language code, or write the text in the right language.',
    ],
  },
  check: ({ passages }, { termIds }) =>
    passages
      .filter(({ field }) => RUNNING.has(field))
      .flatMap((passage) => {
        const { text, lang } = passage
        const guess = guessLanguage(text)
        // An unknown language is another rule's to tell of.
        if (guess === undefined || !termIds.languages.has(lang)) return []
        const claimed = lang.split('-')[0] ?? lang
        if (guess === claimed || NEIGHBOURS[guess].includes(claimed)) return []
        // A long text is pointed at by its first line that has words in it.
        const line = /\S.*/.exec(text)?.[0] ?? ''
        return [{ ...toFinding(passage, text.indexOf(line), line), values: { lang, guess } }]
      }),
}
