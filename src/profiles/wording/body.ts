import type { Messages } from '../issue.ts'

/** What the long text may not hold. */
export const BODY_WORDING = {
  'body-html': {
    fi: [
      'Tekstissä on HTML-koodia: {found}.',
      'Teksti on tavallista markdownia ilman koodia.',
      'Poista koodi. Jos tarkoitat merkkiä <, kirjoita \\<.',
    ],
    sv: [
      'Texten har HTML-kod: {found}.',
      'Texten är vanlig markdown utan kod.',
      'Ta bort koden. Om du menar tecknet <, skriv \\<.',
    ],
    en: [
      'The text has HTML code: {found}.',
      'The text is plain markdown without code.',
      'Remove the code. If you mean the sign <, write \\<.',
    ],
  },
  'body-image': {
    fi: ['Tekstissä on kuva.', 'Profiilissa ei ole kuvia.', 'Poista kuva ja kerro asia sanoin.'],
    sv: ['Texten har en bild.', 'En profil har inga bilder.', 'Ta bort bilden och berätta med ord.'],
    en: ['The text has an image.', 'A profile has no images.', 'Remove the image and say it in words.'],
  },
  'body-heading': {
    fi: ['Otsikon taso on {found}.', 'Otsikot alkavat merkeillä ##, ### tai ####.', 'Vaihda otsikon merkit.'],
    sv: ['Rubrikens nivå är {found}.', 'Rubriker börjar med ##, ### eller ####.', 'Byt rubrikens tecken.'],
    en: [
      'The heading has level {found}.',
      'Headings start with ##, ### or ####.',
      'Change the signs of the heading.',
    ],
  },
  'body-link': {
    fi: [
      'Linkki vie osoitteeseen "{found}".',
      'Linkki alkaa https://, mailto: tai tel: ja on tavallinen osoite.',
      'Korjaa osoite tai poista linkki.',
    ],
    sv: [
      'Länken leder till "{found}".',
      'En länk börjar med https://, mailto: eller tel: och är en vanlig adress.',
      'Rätta adressen eller ta bort länken.',
    ],
    en: [
      'The link leads to "{found}".',
      'A link starts with https://, mailto: or tel: and is a plain address.',
      'Correct the address or remove the link.',
    ],
  },
  'body-kind': {
    fi: [
      'Tekstissä on osa, jota ei näytetä: {found}.',
      'Tekstissä saa olla kappaleita, otsikoita, luetteloita, lainauksia, lihavointia, kursiivia ja linkkejä.',
      'Kirjoita asia tavallisena tekstinä.',
    ],
    sv: [
      'Texten har en del som inte visas: {found}.',
      'Texten får ha stycken, rubriker, listor, citat, fetstil, kursiv stil och länkar.',
      'Skriv det som vanlig text.',
    ],
    en: [
      'The text has a part that is not shown: {found}.',
      'The text may have paragraphs, headings, lists, quotes, bold, italics and links.',
      'Write it as plain text.',
    ],
  },
} as const satisfies Record<string, Messages>
