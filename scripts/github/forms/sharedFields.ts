import type { FormField, Three } from './form.ts'

export const LANGUAGE: FormField = {
  id: 'language',
  label: ['Kieli, jolla kirjoitat', 'Språket du skriver på', 'Language you write in'],
  kind: 'one',
  isRequired: true,
  choices: [
    ['fi', 'suomi'],
    ['sv', 'svenska'],
    ['en', 'English'],
  ],
}

export const ORGANISATION: FormField = {
  id: 'organisation',
  label: ['Järjestö', 'Organisationen', 'Organisation'],
  help: [
    'Nimi tai järjestön sivun osoite.',
    'Namnet eller adressen till organisationens sida.',
    'Its name or the address of its page.',
  ],
  kind: 'line',
  isRequired: true,
}

export const PUBLIC: FormField = {
  id: 'public',
  label: ['Kaikille näkyvä', 'Synligt för alla', 'Seen by everyone'],
  kind: 'tick',
  isRequired: true,
  tick: [
    'Tässä ei ole ihmisten nimiä, yksityisiä yhteystietoja eikä turvakodin osoitetta',
    'Här finns inga personnamn, inga privata kontaktuppgifter och ingen adress till ett skyddshem',
    'There are no names of people, no private contact details and no address of a shelter here',
  ],
}

export const SPEAKS_FOR: FormField = {
  id: 'speaks',
  label: [
    'Puhutko järjestön puolesta?',
    'Talar du för organisationen?',
    'Do you speak for the organisation?',
  ],
  kind: 'tick',
  tick: ['Kyllä', 'Ja', 'Yes'],
}

export const CONFIRMS: FormField = {
  ...SPEAKS_FOR,
  tick: [
    'Kyllä, ja tiedot ovat tänään oikein',
    'Ja, och uppgifterna stämmer i dag',
    'Yes, and the facts are right today',
  ],
}

export const SOURCE: FormField = {
  id: 'source',
  label: ['Mistä tieto on?', 'Varifrån kommer uppgiften?', 'Where is this from?'],
  help: [
    'Verkkosivun osoite, jos et puhu järjestön puolesta.',
    'Adressen till en webbsida, om du inte talar för organisationen.',
    'The address of a web page, unless you speak for the organisation.',
  ],
  kind: 'line',
}

export const SUMMARY_HELP: Three = [
  'Mitä järjestö tekee ja kenelle? 20–200 merkkiä.',
  'Vad gör organisationen och för vem? 20–200 tecken.',
  'What does it do and for whom? 20–200 characters.',
]

export const CONTACTS: readonly FormField[] = [
  {
    id: 'website',
    label: ['Verkkosivu', 'Webbplats', 'Website'],
    kind: 'line',
  },
  {
    id: 'email',
    label: ['Yhteinen sähköposti', 'Gemensam e-post', 'Shared e-mail'],
    kind: 'line',
  },
  {
    id: 'phone',
    label: ['Järjestön puhelin', 'Organisationens telefon', 'Phone of the organisation'],
    kind: 'line',
  },
]
