import type { Messages } from '../issue.ts'

/** What can be wrong with a file before a word of its front matter is read. */
export const FILE_WORDING = {
  'file-name': {
    fi: [
      'Tiedoston nimi on "{found}".',
      'Nimessä saa olla pieniä kirjaimia a–z, numeroita ja väliviivoja, ja sen lopussa on .md.',
      'Nimeä tiedosto esimerkiksi näin: oma-yhdistys.md.',
    ],
    sv: [
      'Filen heter "{found}".',
      'Namnet får ha små bokstäver a–z, siffror och bindestreck och slutar på .md.',
      'Ge filen ett namn som: var-forening.md.',
    ],
    en: [
      'The file is called "{found}".',
      'A name has small letters a–z, digits and hyphens, and ends in .md.',
      'Rename it, for example: our-association.md.',
    ],
  },
  'file-kind': {
    fi: [
      '"{found}" ei ole tavallinen tiedosto.',
      'Kansiossa saa olla vain tavallisia tiedostoja, ei linkkejä eikä kansioita.',
      'Poista se tai korvaa se tavallisella tiedostolla.',
    ],
    sv: [
      '"{found}" är inte en vanlig fil.',
      'Mappen får bara ha vanliga filer, inga länkar eller mappar.',
      'Ta bort den eller byt ut den mot en vanlig fil.',
    ],
    en: [
      '"{found}" is not a regular file.',
      'The folder may hold regular files only, no links or folders.',
      'Remove it, or put a regular file in its place.',
    ],
  },
  'file-unreadable': {
    fi: [
      'Tiedostoa ei voitu lukea ({found}).',
      'Tiedoston pitää olla luettavissa.',
      'Tarkista, että tiedosto on olemassa ja että sinulla on lupa lukea se.',
    ],
    sv: [
      'Filen kunde inte läsas ({found}).',
      'Filen måste gå att läsa.',
      'Kontrollera att filen finns och att du får läsa den.',
    ],
    en: [
      'The file could not be read ({found}).',
      'The file must be readable.',
      'Check that it exists and that you may read it.',
    ],
  },
  'file-too-large': {
    fi: [
      'Tiedoston koko on {found} tavua.',
      'Profiili saa olla enintään {limit} tavua.',
      'Lyhennä pitkää tekstiä.',
    ],
    sv: [
      'Filen är {found} byte stor.',
      'En profil får vara högst {limit} byte.',
      'Förkorta den långa texten.',
    ],
    en: ['The file has {found} bytes.', 'A profile has at most {limit} bytes.', 'Shorten the long text.'],
  },
  'file-not-utf8': {
    fi: [
      'Tiedostossa on merkkejä, joita ei voi lukea.',
      'Tekstin pitää olla UTF-8-muodossa.',
      'Avaa tiedosto tekstieditorissa ja tallenna se UTF-8-muodossa.',
    ],
    sv: [
      'Filen har tecken som inte går att läsa.',
      'Texten måste vara i formatet UTF-8.',
      'Öppna filen i en textredigerare och spara den som UTF-8.',
    ],
    en: [
      'The file has characters that cannot be read.',
      'Text must be in UTF-8.',
      'Open the file in a text editor and save it as UTF-8.',
    ],
  },
  'hidden-character': {
    fi: [
      'Tässä on merkki, jota ei näe: {found}.',
      'Tekstissä saa olla vain näkyviä merkkejä.',
      'Poista merkki. Usein riittää, että kirjoitat sanan uudelleen.',
    ],
    sv: [
      'Här finns ett tecken som inte syns: {found}.',
      'Texten får bara ha synliga tecken.',
      'Ta bort tecknet. Ofta räcker det att skriva ordet på nytt.',
    ],
    en: [
      'There is a character here that cannot be seen: {found}.',
      'Text may have visible characters only.',
      'Remove it. Typing the word again is often enough.',
    ],
  },
  'fence-open': {
    fi: [
      'Ensimmäinen rivi on "{found}".',
      'Ensimmäisellä rivillä on vain kolme viivaa: ---',
      'Kirjoita ensimmäiselle riville --- eikä mitään muuta.',
    ],
    sv: [
      'Första raden är "{found}".',
      'Första raden har bara tre streck: ---',
      'Skriv --- på första raden och ingenting annat.',
    ],
    en: [
      'The first line is "{found}".',
      'The first line has three hyphens only: ---',
      'Write --- on the first line and nothing else.',
    ],
  },
  'fence-close': {
    fi: [
      'Tietojen lopusta puuttuu rivi, jolla on vain ---',
      'Tiedot loppuvat riviin ---',
      'Lisää tietojen alle rivi --- . Pitkä teksti tulee vasta sen jälkeen.',
    ],
    sv: [
      'Det saknas en rad med bara --- efter uppgifterna.',
      'Uppgifterna slutar med raden ---',
      'Lägg till raden --- under uppgifterna. Den långa texten kommer efter den.',
    ],
    en: [
      'There is no line with only --- after the fields.',
      'The fields end with the line ---',
      'Add the line --- below the fields. The long text comes after it.',
    ],
  },
  'fence-inside': {
    fi: [
      'Rivi "{found}" alkaa kolmella viivalla kesken tietojen.',
      'Tietojen loppurivillä on vain ---',
      'Poista ylimääräiset merkit viivojen perästä tai lainaa teksti lainausmerkeillä.',
    ],
    sv: [
      'Raden "{found}" börjar med tre streck mitt bland uppgifterna.',
      'Slutraden har bara ---',
      'Ta bort de extra tecknen efter strecken eller sätt texten inom citattecken.',
    ],
    en: [
      'The line "{found}" starts with three hyphens among the fields.',
      'The closing line has --- only.',
      'Remove what follows the hyphens, or put the text in quotation marks.',
    ],
  },
  'front-matter-empty': {
    fi: [
      'Viivojen välissä ei ole mitään.',
      'Viivojen välissä on organisaation tiedot.',
      'Kirjoita ainakin name, summary, themes, targetGroups, languages ja areas.',
    ],
    sv: [
      'Det finns ingenting mellan strecken.',
      'Mellan strecken står organisationens uppgifter.',
      'Skriv åtminstone name, summary, themes, targetGroups, languages och areas.',
    ],
    en: [
      'There is nothing between the lines of hyphens.',
      'The fields of the organisation stand between them.',
      'Write at least name, summary, themes, targetGroups, languages and areas.',
    ],
  },
} as const satisfies Record<string, Messages>
