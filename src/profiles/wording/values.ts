import type { Messages } from '../issue.ts'

/** What can be wrong with a value of a known form: dates, numbers, addresses. */
export const VALUE_WORDING = {
  choice: {
    fi: ['Tässä lukee ”{found}”.', 'Vaihtoehdot ovat {choices}.', 'Valitse yksi niistä.{hint}'],
    sv: ['Här står ”{found}”.', 'Alternativen är {choices}.', 'Välj ett av dem.{hint}'],
    en: ['It says "{found}" here.', 'The choices are {choices}.', 'Choose one of them.{hint}'],
  },
  'yes-or-no': {
    fi: [
      'Tässä lukee ”{found}”.',
      'Vaihtoehdot ovat true (kyllä) ja false (ei).',
      'Kirjoita true tai false.',
    ],
    sv: ['Här står ”{found}”.', 'Alternativen är true (ja) och false (nej).', 'Skriv true eller false.'],
    en: ['It says "{found}" here.', 'The choices are true (yes) and false (no).', 'Write true or false.'],
  },
  slug: {
    fi: [
      'Tunnus on ”{found}”.',
      'Tunnuksessa saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä (-).',
      'Kirjoita nimen sijasta tunnus, esimerkiksi peer-support.{hint}',
    ],
    sv: [
      'Koden är ”{found}”.',
      'En kod får bara ha små bokstäver a–z, siffror och bindestreck (-).',
      'Skriv koden i stället för namnet, till exempel peer-support.{hint}',
    ],
    en: [
      'The id is "{found}".',
      'An id may have only small letters a–z, digits and hyphens (-).',
      'Write the id instead of the name, for example peer-support.{hint}',
    ],
  },
  'language-key': {
    fi: [
      'Kielitunnus on ”{found}”.',
      'Kielitunnuksen pitää olla kieliluettelosta, esimerkiksi fi, sv, en tai so.',
      'Kirjoita teksti kielitunnuksen perään, esimerkiksi fi: Teksti.{hint}',
    ],
    sv: [
      'Språkkoden är ”{found}”.',
      'Språkkoden ska finnas i språklistan, till exempel fi, sv, en eller so.',
      'Skriv texten efter språkkoden, till exempel sv: Text.{hint}',
    ],
    en: [
      'The language code is "{found}".',
      'The code must be in the list of languages, for example fi, sv, en or so.',
      'Write the text after the language code, for example en: Text.{hint}',
    ],
  },
  date: {
    fi: [
      'Päivämäärä on ”{found}”.',
      'Päivämäärä kirjoitetaan muodossa vuosi-kuukausi-päivä, ja päivän pitää löytyä kalenterista.',
      'Kirjoita esimerkiksi 2026-11-24.',
    ],
    sv: [
      'Datumet är ”{found}”.',
      'Ett datum skrivs i formen år-månad-dag, och dagen ska finnas i kalendern.',
      'Skriv till exempel 2026-11-24.',
    ],
    en: [
      'The date is "{found}".',
      'A date is written year-month-day, and the day must be in the calendar.',
      'Write for example 2026-11-24.',
    ],
  },
  'partial-date': {
    fi: [
      'Päivämäärä on ”{found}”.',
      'Lähteen päivämäärä on muotoa vuosi, vuosi-kuukausi tai vuosi-kuukausi-päivä.',
      'Kirjoita esimerkiksi 2023 tai 2023-05.',
    ],
    sv: [
      'Datumet är ”{found}”.',
      'Källans datum skrivs i formen år, år-månad eller år-månad-dag.',
      'Skriv till exempel 2023 eller 2023-05.',
    ],
    en: [
      'The date is "{found}".',
      'The date of a source is written year, year-month or year-month-day.',
      'Write for example 2023 or 2023-05.',
    ],
  },
  year: {
    fi: [
      'Vuosi on ”{found}”.',
      'Vuosi kirjoitetaan neljällä numerolla, ja sen pitää olla 1800 tai myöhempi.',
      'Kirjoita esimerkiksi 1987.',
    ],
    sv: [
      'Året är ”{found}”.',
      'Ett år skrivs med fyra siffror och ska vara 1800 eller senare.',
      'Skriv till exempel 1987.',
    ],
    en: [
      'The year is "{found}".',
      'A year is written with four digits and must be 1800 or later.',
      'Write for example 1987.',
    ],
  },
  time: {
    fi: [
      'Kellonaika on ”{found}”.',
      'Kellonaika kirjoitetaan muodossa tunnit:minuutit.',
      'Kirjoita esimerkiksi 09:00 tai 16:30.',
    ],
    sv: [
      'Klockslaget är ”{found}”.',
      'Ett klockslag skrivs i formen timmar:minuter.',
      'Skriv till exempel 09:00 eller 16:30.',
    ],
    en: ['The time is "{found}".', 'A time is written hours:minutes.', 'Write for example 09:00 or 16:30.'],
  },
  weekday: {
    fi: [
      'Viikonpäivä on ”{found}”.',
      'Viikonpäivät ovat maanantaista sunnuntaihin mo, tu, we, th, fr, sa ja su.',
      'Kirjoita esimerkiksi [mo, we].',
    ],
    sv: [
      'Veckodagen är ”{found}”.',
      'Veckodagarna skrivs, från måndag till söndag, mo, tu, we, th, fr, sa och su.',
      'Skriv till exempel [mo, we].',
    ],
    en: [
      'The weekday is "{found}".',
      'Weekdays are written, from Monday to Sunday, mo, tu, we, th, fr, sa and su.',
      'Write for example [mo, we].',
    ],
  },
  number: {
    fi: ['Tässä lukee ”{found}”.', 'Tähän kirjoitetaan kokonaisluku.', 'Kirjoita esimerkiksi 12.'],
    sv: ['Här står ”{found}”.', 'Här ska det stå ett heltal.', 'Skriv till exempel 12.'],
    en: ['It says "{found}" here.', 'A whole number goes here.', 'Write for example 12.'],
  },
  coordinate: {
    fi: [
      'Koordinaatti on ”{found}”.',
      'Koordinaatti kirjoitetaan asteina, ja desimaalit erotetaan pisteellä.',
      'Kirjoita esimerkiksi 60.2055.',
    ],
    sv: [
      'Koordinaten är ”{found}”.',
      'En koordinat skrivs i grader, med en punkt före decimalerna.',
      'Skriv till exempel 60.2055.',
    ],
    en: [
      'The coordinate is "{found}".',
      'A coordinate is written in degrees, with a point before the decimals.',
      'Write for example 60.2055.',
    ],
  },
  phone: {
    fi: [
      'Puhelinnumero on ”{found}”.',
      'Puhelinnumerossa saa olla vain numeroita, ja sen alussa voi olla +358.',
      'Kirjoita yksi puhelinnumero, esimerkiksi 09 1234567. Muu teksti kuuluu toiseen kenttään.',
    ],
    sv: [
      'Telefonnumret är ”{found}”.',
      'Ett telefonnummer får bara ha siffror, och det kan börja med +358.',
      'Skriv ett telefonnummer, till exempel 09 1234567. Annan text hör till ett annat fält.',
    ],
    en: [
      'The phone number is "{found}".',
      'A phone number may have only digits, and it can start with +358.',
      'Write one phone number, for example 09 1234567. Other text belongs in another field.',
    ],
  },
  email: {
    fi: [
      'Sähköpostiosoite on ”{found}”.',
      'Sähköpostiosoite on muotoa nimi@example.org.',
      'Kirjoita järjestön yhteinen osoite, esimerkiksi info@example.org.',
    ],
    sv: [
      'E-postadressen är ”{found}”.',
      'En e-postadress har formen namn@example.org.',
      'Skriv organisationens gemensamma adress, till exempel info@example.org.',
    ],
    en: [
      'The e-mail address is "{found}".',
      'An e-mail address looks like name@example.org.',
      'Write the shared address of the organisation, for example info@example.org.',
    ],
  },
  'web-address': {
    fi: [
      'Verkko-osoite on ”{found}”.',
      'Osoitteen alussa on https:// ja heti sen perässä sivuston nimi: lyhytosoite, IP-osoite, portti tai käyttäjätunnus ei käy.',
      'Kopioi osoite selaimen osoiteriviltä.',
    ],
    sv: [
      'Webbadressen är ”{found}”.',
      'En adress börjar med https:// och webbplatsens namn: förkortade adresser, IP-adresser, portar och användarnamn duger inte.',
      'Kopiera adressen från webbläsarens adressfält.',
    ],
    en: [
      'The web address is "{found}".',
      'An address starts with https:// and the name of the website: short links, IP addresses, ports and user names are not accepted.',
      'Copy the address from the browser’s address bar.',
    ],
  },
  'postal-code': {
    fi: ['Postinumero on ”{found}”.', 'Postinumerossa on viisi numeroa.', 'Kirjoita esimerkiksi 02100.'],
    sv: ['Postnumret är ”{found}”.', 'Ett postnummer har fem siffror.', 'Skriv till exempel 02100.'],
    en: ['The postal code is "{found}".', 'A postal code has five digits.', 'Write for example 02100.'],
  },
  'business-id': {
    fi: [
      'Y-tunnus on ”{found}”.',
      'Y-tunnuksessa on seitsemän numeroa, yhdysmerkki (-) ja tarkistusnumero, jonka pitää olla oikea.',
      'Tarkista Y-tunnus osoitteessa ytj.fi.',
    ],
    sv: [
      'FO-numret är ”{found}”.',
      'Ett FO-nummer har sju siffror, ett bindestreck (-) och en kontrollsiffra som ska stämma.',
      'Kontrollera FO-numret på ytj.fi.',
    ],
    en: [
      'The business ID is "{found}".',
      'A business ID has seven digits, a hyphen (-) and a check digit that must be right.',
      'Check the business ID at ytj.fi.',
    ],
  },
  'register-number': {
    fi: [
      'Rekisterinumero on ”{found}”.',
      'Yhdistysrekisterin numerossa on 1–6 numeroa.',
      'Kirjoita esimerkiksi 12.345.',
    ],
    sv: [
      'Registernumret är ”{found}”.',
      'Ett nummer i föreningsregistret har 1–6 siffror.',
      'Skriv till exempel 12.345.',
    ],
    en: [
      'The register number is "{found}".',
      'A number in the register of associations has 1–6 digits.',
      'Write for example 12.345.',
    ],
  },
} as const satisfies Record<string, Messages>
