import type { Messages } from '../issue.ts'

/** What can be wrong with a file before a word of its front matter is read. */
export const FILE_WORDING = {
  'file-name': {
    fi: [
      'Tiedoston nimi on ”{found}”.',
      'Nimessä saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä (-), ja sen lopussa pitää olla .md.',
      'Anna tiedostolle nimi, esimerkiksi oma-jarjesto.md.',
    ],
    sv: [
      'Filen heter ”{found}”.',
      'Namnet får bara ha små bokstäver a–z, siffror och bindestreck (-), och det ska sluta på .md.',
      'Ge filen ett namn, till exempel var-organisation.md.',
    ],
    en: [
      'The file is called "{found}".',
      'A name may have only small letters a–z, digits and hyphens (-), and it must end in .md.',
      'Rename the file, for example our-organisation.md.',
    ],
  },
  'file-kind': {
    fi: [
      '”{found}” ei ole tavallinen tiedosto.',
      'Kansiossa saa olla vain tavallisia tiedostoja, ei linkkejä eikä kansioita.',
      'Poista se tai vaihda sen tilalle tavallinen tiedosto.',
    ],
    sv: [
      '”{found}” är inte en vanlig fil.',
      'I mappen får det bara finnas vanliga filer, inga länkar eller mappar.',
      'Ta bort den eller byt ut den mot en vanlig fil.',
    ],
    en: [
      '"{found}" is not a regular file.',
      'The folder may hold regular files only, no links or folders.',
      'Remove it, or put a regular file in its place.',
    ],
  },
  'file-missing': {
    fi: [
      '”{found}” puuttuu tai on linkki.',
      'Hakemistoa ei voi tehdä ilman sitä, ja sen pitää olla tavallinen tiedosto tai kansio.',
      'Palauta se paikalleen, esimerkiksi versiohistoriasta.',
    ],
    sv: [
      '”{found}” saknas eller är en länk.',
      'Katalogen kan inte göras utan den, och den ska vara en vanlig fil eller mapp.',
      'Sätt den tillbaka på sin plats, till exempel från versionshistoriken.',
    ],
    en: [
      '"{found}" is missing or is a link.',
      'The directory cannot be made without it, and it must be a regular file or folder.',
      'Put it back in its place, for example from the version history.',
    ],
  },
  'file-unreadable': {
    fi: [
      'Tiedostoa ei voitu lukea ({found}).',
      'Tiedosto pitää voida avata ja lukea.',
      'Tarkista, että tiedosto on olemassa ja että sinulla on lupa lukea se.',
    ],
    sv: [
      'Filen kunde inte läsas ({found}).',
      'Filen måste gå att öppna och läsa.',
      'Kontrollera att filen finns och att du har rätt att läsa den.',
    ],
    en: [
      'The file could not be read ({found}).',
      'It must be possible to open and read the file.',
      'Check that the file exists and that you are allowed to read it.',
    ],
  },
  'file-too-large': {
    fi: [
      'Tiedoston koko on {found} tavua.',
      'Profiilissa saa olla enintään {limit} tavua.',
      'Lyhennä pitkää tekstiä.',
    ],
    sv: [
      'Filens storlek är {found} byte.',
      'En profil får vara högst {limit} byte stor.',
      'Förkorta den långa texten.',
    ],
    en: [
      'The size of the file is {found} bytes.',
      'A profile may have at most {limit} bytes.',
      'Shorten the long text.',
    ],
  },
  'file-not-utf8': {
    fi: [
      'Tiedostossa on merkkejä, joita ei voi lukea.',
      'Tiedoston merkistön pitää olla UTF-8.',
      'Avaa tiedosto tekstieditorissa ja tallenna se uudelleen niin, että merkistö on UTF-8.',
    ],
    sv: [
      'Filen har tecken som inte går att läsa.',
      'Filens teckenkodning ska vara UTF-8.',
      'Öppna filen i en textredigerare och spara den på nytt med teckenkodningen UTF-8.',
    ],
    en: [
      'The file has characters that cannot be read.',
      'The text encoding of the file must be UTF-8.',
      'Open the file in a text editor and save it again with the encoding UTF-8.',
    ],
  },
  'hidden-character': {
    fi: [
      'Tässä on näkymätön merkki: {found}.',
      'Tekstissä saa olla vain näkyviä merkkejä.',
      'Poista merkki. Usein riittää, että kirjoitat sanan uudelleen.',
    ],
    sv: [
      'Här finns ett osynligt tecken: {found}.',
      'Texten får bara ha synliga tecken.',
      'Ta bort tecknet. Ofta räcker det att skriva ordet på nytt.',
    ],
    en: [
      'There is an invisible character here: {found}.',
      'Text may have visible characters only.',
      'Remove the character. Typing the word again is often enough.',
    ],
  },
  'fence-open': {
    fi: [
      'Ensimmäisellä rivillä lukee ”{found}”.',
      'Tiedoston ensimmäisellä rivillä pitää olla vain kolme viivaa (---).',
      'Kirjoita ensimmäiselle riville --- eikä mitään muuta.',
    ],
    sv: [
      'På första raden står ”{found}”.',
      'På filens första rad ska det bara finnas tre streck (---).',
      'Skriv --- på första raden och ingenting annat.',
    ],
    en: [
      'The first line is "{found}".',
      'The first line of the file must have only three hyphens (---).',
      'Write --- on the first line and nothing else.',
    ],
  },
  'fence-close': {
    fi: [
      'Tietojen lopusta puuttuu rivi, jolla on vain kolme viivaa (---).',
      'Tietojen pitää päättyä tällaiseen riviin.',
      'Lisää rivi tietojen alle. Pitkä teksti tulee vasta sen jälkeen.',
    ],
    sv: [
      'Efter uppgifterna saknas en rad med bara tre streck (---).',
      'Uppgifterna ska sluta med en sådan rad.',
      'Lägg till raden under uppgifterna. Den långa texten kommer efter den.',
    ],
    en: [
      'After the fields, the line with only three hyphens (---) is missing.',
      'The fields must end with such a line.',
      'Add the line below the fields. The long text comes after it.',
    ],
  },
  'fence-inside': {
    fi: [
      'Tietojen keskellä on rivi, joka alkaa kolmella viivalla: ”{found}”.',
      'Vain tietojen viimeinen rivi alkaa kolmella viivalla (---), eikä sillä ole muuta.',
      'Poista ylimääräiset merkit viivojen perästä tai kirjoita rivin teksti lainausmerkkeihin.',
    ],
    sv: [
      'Mitt bland uppgifterna finns en rad som börjar med tre streck: ”{found}”.',
      'Bara den sista raden börjar med tre streck (---), och den har ingenting annat.',
      'Ta bort de extra tecknen efter strecken eller sätt radens text inom citattecken.',
    ],
    en: [
      'Among the fields there is a line that starts with three hyphens: "{found}".',
      'Only the closing line starts with three hyphens (---), and it has nothing else.',
      'Remove what follows the hyphens, or put the text of the line in quotation marks.',
    ],
  },
  'front-matter-empty': {
    fi: [
      'Tiedoston alussa viivarivien (---) välissä ei ole mitään.',
      'Viivarivien väliin kirjoitetaan järjestön tiedot.',
      'Kirjoita ainakin kentät name, summary, themes, targetGroups, languages ja areas.',
    ],
    sv: [
      'Det finns ingenting mellan raderna med streck (---) i början av filen.',
      'Mellan dem ska organisationens uppgifter stå.',
      'Skriv åtminstone fälten name, summary, themes, targetGroups, languages och areas.',
    ],
    en: [
      'There is nothing between the lines of hyphens (---) at the start of the file.',
      'The details of the organisation must stand between them.',
      'Write at least the fields name, summary, themes, targetGroups, languages and areas.',
    ],
  },
} as const satisfies Record<string, Messages>
