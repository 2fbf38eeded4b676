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
  label: ['Viestisi näkyy kaikille', 'Ditt meddelande syns för alla', 'Everyone can see your message'],
  kind: 'tick',
  isRequired: true,
  tick: [
    'En ole kirjoittanut ihmisten nimiä, yksityisiä yhteystietoja enkä turvakodin osoitetta',
    'Jag har inte skrivit personnamn, privata kontaktuppgifter eller adressen till ett skyddshem',
    'I have not written names of people, private contact details or the address of a shelter',
  ],
}

export const SPEAKS_FOR: FormField = {
  id: 'speaks',
  label: ['Edustatko järjestöä?', 'Företräder du organisationen?', 'Do you speak for the organisation?'],
  kind: 'tick',
  tick: ['Kyllä', 'Ja', 'Yes'],
}

export const CONFIRMS: FormField = {
  ...SPEAKS_FOR,
  tick: [
    'Kyllä, ja tiedot ovat tänään oikein',
    'Ja, och uppgifterna stämmer i dag',
    'Yes, and the details are right today',
  ],
}

export const SOURCE: FormField = {
  id: 'source',
  label: ['Mistä tieto on?', 'Varifrån kommer uppgiften?', 'Where is this from?'],
  help: [
    'Verkkosivun osoite, jos et edusta järjestöä.',
    'Adressen till en webbsida, om du inte företräder organisationen.',
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
    label: ['Verkkosivusto', 'Webbplats', 'Website'],
    kind: 'line',
  },
  {
    id: 'email',
    label: ['Yhteinen sähköpostiosoite', 'Gemensam e-postadress', 'Shared e-mail address'],
    kind: 'line',
  },
  {
    id: 'phone',
    label: ['Järjestön puhelinnumero', 'Organisationens telefonnummer', 'Phone number of the organisation'],
    kind: 'line',
  },
]
