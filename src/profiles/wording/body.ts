import type { Messages } from '../issue.ts'

/** What the long text may not hold. */
export const BODY_WORDING = {
  'body-html': {
    fi: [
      'Tekstissä on HTML-koodia: {found}.',
      'Tekstissä ei saa olla koodia.',
      'Poista koodi. Jos tarkoitat merkkiä <, kirjoita \\<.',
    ],
    sv: [
      'Det finns HTML-kod i texten: {found}.',
      'Texten får inte innehålla kod.',
      'Ta bort koden. Om du menar tecknet <, skriv \\<.',
    ],
    en: [
      'The text contains HTML code: {found}.',
      'The text must not contain code.',
      'Remove the code. If you mean the character <, write \\<.',
    ],
  },
  'body-image': {
    fi: ['Tekstissä on kuva.', 'Profiilissa ei saa olla kuvia.', 'Poista kuva ja kerro sama asia sanoin.'],
    sv: [
      'Det finns en bild i texten.',
      'En profil får inte ha bilder.',
      'Ta bort bilden och berätta samma sak med ord.',
    ],
    en: [
      'The text contains an image.',
      'A profile must not have images.',
      'Remove the image and say the same thing in words.',
    ],
  },
  'body-heading': {
    fi: [
      'Otsikon taso on {found}.',
      'Otsikkorivin alussa pitää olla ##, ### tai ####.',
      'Vaihda otsikkorivin alkuun jokin näistä merkinnöistä.',
    ],
    sv: [
      'Rubrikens nivå är {found}.',
      'En rubrikrad ska börja med ##, ### eller ####.',
      'Skriv något av dem i början av rubrikraden.',
    ],
    en: [
      'The level of the heading is {found}.',
      'A heading line must start with ##, ### or ####.',
      'Write one of these at the start of the heading line.',
    ],
  },
  'body-link': {
    fi: [
      'Linkin osoite on ”{found}”.',
      'Osoitteen alussa pitää olla https://, mailto: tai tel:, eikä se saa olla lyhytosoite.',
      'Korjaa osoite tai poista linkki.',
    ],
    sv: [
      'Länkens adress är ”{found}”.',
      'Adressen ska börja med https://, mailto: eller tel: och får inte vara förkortad.',
      'Rätta adressen eller ta bort länken.',
    ],
    en: [
      'The address of the link is "{found}".',
      'The address must start with https://, mailto: or tel: and must not be a short link.',
      'Correct the address or remove the link.',
    ],
  },
  'body-link-text': {
    fi: [
      'Linkissä ei ole tekstiä: {found}.',
      'Hakasulkeissa pitää lukea, minne linkki vie.',
      'Kirjoita esimerkiksi [Toiminnan kalenteri](https://example.org/).',
    ],
    sv: [
      'Länken har ingen text: {found}.',
      'Inom hakparenteserna ska det stå vart länken leder.',
      'Skriv till exempel [Verksamhetens kalender](https://example.org/).',
    ],
    en: [
      'The link has no text: {found}.',
      'The square brackets must say where the link leads.',
      'Write for example [Calendar of activities](https://example.org/).',
    ],
  },
  'body-list-start': {
    fi: [
      'Numeroitu luettelo alkaa numerosta {found}.',
      'Luettelo alkaa aina numerosta 1, joten muu numero katoaisi sivulta.',
      'Aloita luettelo numerosta 1. Jos rivi ei ole luetteloa, kirjoita pisteen eteen \\, esimerkiksi 5\\. kerros.',
    ],
    sv: [
      'Den numrerade listan börjar med {found}.',
      'En lista börjar alltid med 1, så ett annat nummer skulle försvinna på sidan.',
      'Börja listan med 1. Om raden inte är en lista, skriv \\ före punkten, till exempel 5\\. våningen.',
    ],
    en: [
      'The numbered list starts at {found}.',
      'A list always starts at 1, so another number would be lost on the page.',
      'Start the list at 1. If the line is no list, write \\ before the full stop, for example 5\\. floor.',
    ],
  },
  'body-limits': {
    fi: [
      'Tekstissä on liikaa sisäkkäisiä osia tai muotoilumerkkejä.',
      'Sisäkkäisiä osia saa olla enintään {levels} ja muotoilumerkkejä enintään {marks}.',
      'Poista ylimääräiset merkit, esimerkiksi * _ [ ] < > ja &.',
    ],
    sv: [
      'Texten har för många delar inuti varandra eller för många formateringstecken.',
      'Det får finnas högst {levels} delar inuti varandra och högst {marks} formateringstecken.',
      'Ta bort extra tecken, till exempel * _ [ ] < > och &.',
    ],
    en: [
      'The text has too many parts inside each other or too many formatting marks.',
      'There may be at most {levels} parts inside each other and at most {marks} formatting marks.',
      'Remove extra marks, for example * _ [ ] < > and &.',
    ],
  },
  'body-kind': {
    fi: [
      'Tekstissä on jotain, mitä ei voi näyttää: {kind}.',
      'Tekstissä saa olla kappaleita, otsikoita, luetteloita, lainauksia, lihavointia, kursiivia ja linkkejä.',
      'Kirjoita asia tavallisena tekstinä.',
    ],
    sv: [
      'I texten finns något som inte kan visas: {kind}.',
      'Texten får ha stycken, rubriker, listor, citat, fetstil, kursiv stil och länkar.',
      'Skriv samma sak som vanlig text.',
    ],
    en: [
      'The text has a part that cannot be shown: {kind}.',
      'The text may have paragraphs, headings, lists, quotes, bold, italics and links.',
      'Write the same thing as plain text.',
    ],
  },
} as const satisfies Record<string, Messages>

/** What people call the parts that are not allowed, by their names in mdast (`table` and `title` are our own). */
export const BODY_KINDS = {
  code: { fi: 'koodi', sv: 'kod', en: 'code' },
  reference: {
    fi: 'viite tai alaviite hakasulkeissa',
    sv: 'en hänvisning eller fotnot inom hakparentes',
    en: 'a reference or footnote in square brackets',
  },
  table: { fi: 'taulukko', sv: 'en tabell', en: 'a table' },
  title: { fi: 'linkin selite', sv: 'en förklaring till en länk', en: 'the title of a link' },
} as const
