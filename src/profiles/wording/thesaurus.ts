import type { Messages } from '../issue.ts'

/** What can be wrong with a concept of the thesaurus beside the others. */
export const THESAURUS_WORDING = {
  'concept-unknown': {
    fi: [
      'Käsitettä ”{found}” ei ole.',
      'Kenttään related kirjoitetaan muiden käsitteiden tiedostonimiä ilman päätettä .yaml.',
      'Korjaa tiedostonimi tai poista se luettelosta.{hint}',
    ],
    sv: [
      'Det finns inget begrepp ”{found}”.',
      'I fältet related skrivs andra begrepps filnamn utan .yaml.',
      'Rätta filnamnet eller ta bort det ur listan.{hint}',
    ],
    en: [
      'There is no concept "{found}".',
      'The field related has the file names of other concepts without .yaml.',
      'Correct the file name or remove it from the list.{hint}',
    ],
  },
  'concept-word-twice': {
    fi: [
      'Sana ”{found}” on luettelossa kahdesti.',
      'Jokainen sana kirjoitetaan luetteloon vain kerran; isoilla kirjaimilla ei ole merkitystä.',
      'Poista toinen niistä.',
    ],
    sv: [
      'Ordet ”{found}” står två gånger i listan.',
      'Varje ord skrivs bara en gång i en lista; stora bokstäver har ingen betydelse.',
      'Ta bort det ena.',
    ],
    en: [
      'The word "{found}" is in the list twice.',
      'A word stands in a list only once; capital letters make no difference.',
      'Remove one of the two.',
    ],
  },
  'concept-word-blurred': {
    fi: [
      'Sana ”{found}” on myös käsitteissä {others}.',
      'Sama sana saa olla enintään {limit} käsitteessä, muuten se ei enää erota niitä toisistaan.',
      'Jätä sana vain niihin käsitteisiin, joita sillä useimmiten tarkoitetaan.',
    ],
    sv: [
      'Ordet ”{found}” finns också i begreppen {others}.',
      'Samma ord får finnas i högst {limit} begrepp, annars skiljer det dem inte längre åt.',
      'Behåll ordet bara i de begrepp som det oftast betyder.',
    ],
    en: [
      'The word "{found}" is also in the concepts {others}.',
      'A word may be in at most {limit} concepts, or it no longer tells them apart.',
      'Keep the word only in the concepts it most often means.',
    ],
  },
  'concept-language-empty': {
    fi: [
      'Kielellä ”{found}” ei ole sanoja.',
      'Kentässä unreviewed on vain kieliä, joilla on sanoja kentässä words.',
      'Poista kieli luettelosta tai lisää sanoja.',
    ],
    sv: [
      'Språket ”{found}” har inga ord.',
      'I fältet unreviewed står bara språk som har ord i fältet words.',
      'Ta bort språket ur listan eller lägg till ord.',
    ],
    en: [
      'The language "{found}" has no words.',
      'The field unreviewed has only languages that have words in the field words.',
      'Remove the language from the list or add words.',
    ],
  },
} as const satisfies Record<string, Messages>
