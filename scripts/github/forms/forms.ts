import type { Form, FormName } from './form.ts'
import {
  CONFIRMS,
  CONTACTS,
  LANGUAGE,
  ORGANISATION,
  PUBLIC,
  SOURCE,
  SPEAKS_FOR,
  SUMMARY_HELP,
} from './sharedFields.ts'

/** The forms of .github/ISSUE_TEMPLATE: short, and each in three languages at once. */
export const FORMS: Readonly<Record<FormName, Form>> = {
  add: {
    name: ['Lisää järjestö', 'Lägg till en organisation', 'Add an organisation'],
    about: [
      'Järjestö, jota hakemistossa ei vielä ole.',
      'En organisation som inte finns i katalogen.',
      'An organisation that is not in the directory yet.',
    ],
    fields: [
      LANGUAGE,
      {
        id: 'name',
        label: ['Järjestön nimi', 'Organisationens namn', 'Name of the organisation'],
        kind: 'line',
        isRequired: true,
      },
      {
        id: 'summary',
        label: ['Lyhyt kuvaus', 'Kort beskrivning', 'Short description'],
        help: SUMMARY_HELP,
        kind: 'text',
        isRequired: true,
      },
      {
        id: 'themes',
        label: ['Aiheet, 1–4', 'Teman, 1–4', 'Themes, 1–4'],
        kind: 'some',
        list: 'themes',
        isRequired: true,
      },
      {
        id: 'targetGroups',
        label: ['Kenelle, 1–6', 'För vem, 1–6', 'For whom, 1–6'],
        kind: 'some',
        list: 'targetGroups',
        isRequired: true,
      },
      {
        id: 'languages',
        label: ['Palvelukielet', 'Servicespråk', 'Languages of service'],
        kind: 'some',
        list: 'languages',
        isRequired: true,
      },
      { id: 'areas', label: ['Alueet', 'Områden', 'Areas'], kind: 'some', list: 'areas', isRequired: true },
      ...CONTACTS,
      {
        id: 'details',
        label: [
          'Mitä muuta haluat kertoa?',
          'Vad annat vill du berätta?',
          'What else would you like to tell us?',
        ],
        kind: 'text',
      },
      CONFIRMS,
      SOURCE,
      PUBLIC,
    ],
  },
  correct: {
    name: ['Korjaa tietoja', 'Rätta uppgifter', 'Correct details'],
    about: [
      'Jokin järjestön tieto on väärin.',
      'Någon uppgift om en organisation är fel.',
      'Something about an organisation is wrong.',
    ],
    fields: [
      LANGUAGE,
      ORGANISATION,
      {
        id: 'details',
        label: [
          'Mikä on väärin, ja mikä on oikein?',
          'Vad är fel, och vad är rätt?',
          'What is wrong, and what is right?',
        ],
        kind: 'text',
      },
      {
        id: 'summary',
        label: ['Uusi lyhyt kuvaus', 'Ny kort beskrivning', 'New short description'],
        help: SUMMARY_HELP,
        kind: 'text',
      },
      ...CONTACTS,
      SPEAKS_FOR,
      SOURCE,
      PUBLIC,
    ],
  },
  confirm: {
    name: ['Mikään ei ole muuttunut', 'Inget har ändrats', 'Nothing has changed'],
    about: [
      'Vahvista, että järjestösi tiedot ovat oikein.',
      'Bekräfta att din organisations uppgifter stämmer.',
      'Confirm that the details of your organisation are right.',
    ],
    fields: [LANGUAGE, ORGANISATION, { ...CONFIRMS, isRequired: true }],
  },
  remove: {
    name: ['Poista järjestö', 'Ta bort en organisation', 'Remove an organisation'],
    about: [
      'Järjestön toiminta on päättynyt tai tauolla, tai järjestö ei halua olla hakemistossa.',
      'Organisationens verksamhet har upphört eller är pausad, eller organisationen vill inte finnas i katalogen.',
      'It has closed down or is taking a break, or does not want to be in the directory.',
    ],
    fields: [
      LANGUAGE,
      ORGANISATION,
      {
        id: 'reason',
        label: ['Miksi?', 'Varför?', 'Why?'],
        kind: 'one',
        isRequired: true,
        choices: [
          ['ended', 'Toiminta on päättynyt · Verksamheten har upphört · It has closed down'],
          ['paused', 'Toiminta on tauolla · Verksamheten är pausad · It is taking a break'],
          [
            'unwanted',
            'Järjestö ei halua olla hakemistossa · Organisationen vill inte finnas i katalogen · It does not want to be in the directory',
          ],
          [
            'double',
            'Järjestö on hakemistossa kahdesti · Organisationen finns två gånger i katalogen · It is in the directory twice',
          ],
        ],
      },
      { id: 'details', label: ['Lisätietoja', 'Mer information', 'More information'], kind: 'text' },
      SPEAKS_FOR,
      SOURCE,
      PUBLIC,
    ],
  },
}
