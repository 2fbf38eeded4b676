import type { Kind } from '#domain/schema/describeFields.ts'
import type { JudgeLanguage } from '#profiles/issue.ts'

interface TableWording {
  readonly columns: readonly [field: string, what: string, required: string, rules: string, example: string]
  readonly yes: string
  /** Required by the state of another field. */
  readonly conditions: Readonly<Record<string, string>>
  readonly kinds: Readonly<Record<Kind, string>>
  readonly characters: (range: string) => string
  readonly entries: (range: string) => string
  readonly atLeast: string
  readonly atMost: string
  /** Followed by the name of the group. */
  readonly see: string
  readonly ids: string
}

/** The words of the field table. */
export const TABLE_WORDING: Readonly<Record<JudgeLanguage, TableWording>> = {
  fi: {
    columns: ['Kenttä', 'Mikä se on', 'Pakollinen', 'Säännöt', 'Esimerkki'],
    yes: 'kyllä',
    conditions: {
      sources: 'jos `confirmed` puuttuu',
      contact: 'jos `confirmed` on mutta `locations` puuttuu',
    },
    kinds: {
      text: 'Teksti.',
      textPerLanguage: 'Teksti kielittäin.',
      textOrPerLanguage: 'Teksti tai teksti kielittäin.',
      wordsPerLanguage: 'Luettelo sanoja kielittäin.',
      texts: 'Luettelo.',
      yesNo: 'Kyllä tai ei.',
      yesNoOrText: 'Kyllä tai ei, tai teksti kielittäin.',
      choice: 'Yksi vaihtoehto.',
      choices: 'Luettelo vaihtoehdoista.',
      term: 'Tunnus.',
      terms: 'Luettelo tunnuksista.',
      group: 'Ryhmä kenttiä.',
      entries: 'Luettelo, jonka joka kohdassa on kenttiä.',
      reference: 'Tiedoston nimi tai ryhmä kenttiä.',
    },
    characters: (range) => `${range} merkkiä.`,
    entries: (range) => `kohtia ${range}.`,
    atLeast: 'vähintään',
    atMost: 'enintään',
    see: 'Kentät: katso',
    ids: 'Tunnukset:',
  },
  sv: {
    columns: ['Fält', 'Vad det är', 'Obligatoriskt', 'Regler', 'Exempel'],
    yes: 'ja',
    conditions: { sources: 'om `confirmed` saknas', contact: 'om `confirmed` finns men `locations` saknas' },
    kinds: {
      text: 'Text.',
      textPerLanguage: 'Text per språk.',
      textOrPerLanguage: 'Text eller text per språk.',
      wordsPerLanguage: 'En lista med ord per språk.',
      texts: 'En lista.',
      yesNo: 'Ja eller nej.',
      yesNoOrText: 'Ja eller nej, eller text per språk.',
      choice: 'Ett alternativ.',
      choices: 'En lista med alternativ.',
      term: 'En kod.',
      terms: 'En lista med koder.',
      group: 'En grupp av fält.',
      entries: 'En lista där varje punkt har fält.',
      reference: 'Namnet på en fil eller en grupp av fält.',
    },
    characters: (range) => `${range} tecken.`,
    entries: (range) => `antal punkter: ${range}.`,
    atLeast: 'minst',
    atMost: 'högst',
    see: 'Fälten: se',
    ids: 'Koder:',
  },
  en: {
    columns: ['Field', 'What it is', 'Required', 'Rules', 'Example'],
    yes: 'yes',
    conditions: {
      sources: 'if `confirmed` is absent',
      contact: 'if there is `confirmed` and no `locations`',
    },
    kinds: {
      text: 'Text.',
      textPerLanguage: 'Text per language.',
      textOrPerLanguage: 'Text, or text per language.',
      wordsPerLanguage: 'A list of words per language.',
      texts: 'A list.',
      yesNo: 'Yes or no.',
      yesNoOrText: 'Yes or no, or text per language.',
      choice: 'One choice.',
      choices: 'A list of choices.',
      term: 'An id.',
      terms: 'A list of ids.',
      group: 'A group of fields.',
      entries: 'A list, each entry with fields of its own.',
      reference: 'The name of a file, or a group of fields.',
    },
    characters: (range) => `${range} characters.`,
    entries: (range) => `entries: ${range}.`,
    atLeast: 'at least',
    atMost: 'at most',
    see: 'Fields: see',
    ids: 'Ids:',
  },
}
