import type { Messages } from '../issue.ts'

/** What can be wrong with a value of a known form: dates, numbers, addresses. */
export const VALUE_WORDING = {
  choice: {
    fi: ['Arvo on "{found}".', 'Vaihtoehdot ovat: {choices}', 'Valitse yksi niistä.{hint}'],
    sv: ['Värdet är "{found}".', 'Alternativen är: {choices}', 'Välj ett av dem.{hint}'],
    en: ['The value is "{found}".', 'The choices are: {choices}', 'Choose one of them.{hint}'],
  },
  'yes-or-no': {
    fi: ['Arvo on "{found}".', 'Vaihtoehdot ovat true (kyllä) ja false (ei).', 'Kirjoita true tai false.'],
    sv: ['Värdet är "{found}".', 'Alternativen är true (ja) och false (nej).', 'Skriv true eller false.'],
    en: ['The value is "{found}".', 'The choices are true (yes) and false (no).', 'Write true or false.'],
  },
  slug: {
    fi: [
      'Tunnus on "{found}".',
      'Tunnuksessa on pieniä kirjaimia a–z, numeroita ja väliviivoja.',
      'Käytä tunnusta, esimerkiksi peer-support, ei nimeä.',
    ],
    sv: [
      'Koden är "{found}".',
      'En kod har små bokstäver a–z, siffror och bindestreck.',
      'Använd koden, till exempel peer-support, inte namnet.',
    ],
    en: [
      'The id is "{found}".',
      'An id has small letters a–z, digits and hyphens.',
      'Use the id, for example peer-support, not the name.',
    ],
  },
  'language-key': {
    fi: [
      'Kielen tunnus on "{found}".',
      'Tunnus on kieliluettelosta, esimerkiksi fi, sv, en tai so.',
      'Kirjoita teksti kielen tunnuksen alle: fi: Teksti',
    ],
    sv: [
      'Språkkoden är "{found}".',
      'Koden finns i språklistan, till exempel fi, sv, en eller so.',
      'Skriv texten under språkets kod: sv: Text',
    ],
    en: [
      'The language code is "{found}".',
      'The code is in the list of languages, for example fi, sv, en or so.',
      'Write the text under the code of its language: en: Text',
    ],
  },
  date: {
    fi: [
      'Päivä on "{found}".',
      'Päivä kirjoitetaan muodossa vuosi-kuukausi-päivä, ja sen pitää olla kalenterissa.',
      'Kirjoita esimerkiksi 2026-11-24.',
    ],
    sv: [
      'Datumet är "{found}".',
      'Ett datum skrivs år-månad-dag och måste finnas i kalendern.',
      'Skriv till exempel 2026-11-24.',
    ],
    en: [
      'The date is "{found}".',
      'A date is written year-month-day and must be in the calendar.',
      'Write for example 2026-11-24.',
    ],
  },
  'partial-date': {
    fi: [
      'Päivä on "{found}".',
      'Lähteen päivä on vuosi, vuosi-kuukausi tai vuosi-kuukausi-päivä.',
      'Kirjoita esimerkiksi 2023 tai 2023-05.',
    ],
    sv: [
      'Datumet är "{found}".',
      'Källans datum är år, år-månad eller år-månad-dag.',
      'Skriv till exempel 2023 eller 2023-05.',
    ],
    en: [
      'The date is "{found}".',
      'The date of a source is year, year-month or year-month-day.',
      'Write for example 2023 or 2023-05.',
    ],
  },
  year: {
    fi: [
      'Vuosi on "{found}".',
      'Vuosi on neljä numeroa, vuodesta 1800 tähän vuoteen.',
      'Kirjoita esimerkiksi 1987.',
    ],
    sv: ['Året är "{found}".', 'Ett år har fyra siffror, från 1800 till i år.', 'Skriv till exempel 1987.'],
    en: [
      'The year is "{found}".',
      'A year has four digits, from 1800 to this year.',
      'Write for example 1987.',
    ],
  },
  time: {
    fi: [
      'Kellonaika on "{found}".',
      'Kellonaika on muodossa tunnit:minuutit.',
      'Kirjoita esimerkiksi 09:00 tai 16:30.',
    ],
    sv: [
      'Klockslaget är "{found}".',
      'Ett klockslag skrivs timmar:minuter.',
      'Skriv till exempel 09:00 eller 16:30.',
    ],
    en: ['The time is "{found}".', 'A time is written hours:minutes.', 'Write for example 09:00 or 16:30.'],
  },
  weekday: {
    fi: [
      'Päivä on "{found}".',
      'Viikonpäivät ovat mo, tu, we, th, fr, sa ja su.',
      'Kirjoita esimerkiksi [mo, we].',
    ],
    sv: [
      'Dagen är "{found}".',
      'Veckodagarna är mo, tu, we, th, fr, sa och su.',
      'Skriv till exempel [mo, we].',
    ],
    en: [
      'The day is "{found}".',
      'The weekdays are mo, tu, we, th, fr, sa and su.',
      'Write for example [mo, we].',
    ],
  },
  number: {
    fi: ['Arvo on "{found}".', 'Tähän kirjoitetaan kokonaisluku.', 'Kirjoita esimerkiksi 12.'],
    sv: ['Värdet är "{found}".', 'Här skrivs ett heltal.', 'Skriv till exempel 12.'],
    en: ['The value is "{found}".', 'A whole number goes here.', 'Write for example 12.'],
  },
  coordinate: {
    fi: [
      'Koordinaatti on "{found}".',
      'Koordinaatti on desimaaliluku asteina, pisteellä erotettuna.',
      'Kirjoita esimerkiksi 60.2055.',
    ],
    sv: [
      'Koordinaten är "{found}".',
      'En koordinat är grader med decimaler efter en punkt.',
      'Skriv till exempel 60.2055.',
    ],
    en: [
      'The coordinate is "{found}".',
      'A coordinate is degrees with decimals after a point.',
      'Write for example 60.2055.',
    ],
  },
  phone: {
    fi: [
      'Puhelinnumero on "{found}".',
      'Numerossa on numeroita ja ehkä alussa +358.',
      'Kirjoita yksi numero, esimerkiksi 09 1234567. Teksti kuuluu toiseen kenttään.',
    ],
    sv: [
      'Telefonnumret är "{found}".',
      'Ett nummer har siffror och kanske +358 i början.',
      'Skriv ett nummer, till exempel 09 1234567. Text hör till ett annat fält.',
    ],
    en: [
      'The phone number is "{found}".',
      'A number has digits and perhaps +358 in front.',
      'Write one number, for example 09 1234567. Words belong to another field.',
    ],
  },
  email: {
    fi: [
      'Sähköpostiosoite on "{found}".',
      'Osoite on muotoa nimi@palvelu.fi.',
      'Kirjoita yhdistyksen yhteinen osoite, esimerkiksi info@example.org.',
    ],
    sv: [
      'E-postadressen är "{found}".',
      'En adress har formen namn@tjanst.fi.',
      'Skriv föreningens gemensamma adress, till exempel info@example.org.',
    ],
    en: [
      'The e-mail address is "{found}".',
      'An address looks like name@service.fi.',
      'Write the shared address of the association, for example info@example.org.',
    ],
  },
  'web-address': {
    fi: [
      'Verkko-osoite on "{found}".',
      'Osoite alkaa https:// ja jatkuu sivun omalla nimellä. Lyhytosoitteet, IP-osoitteet, portit ja tunnukset eivät käy.',
      'Kopioi osoite selaimen osoiteriviltä.',
    ],
    sv: [
      'Webbadressen är "{found}".',
      'En adress börjar med https:// och sidans eget namn. Förkortade adresser, IP-adresser, portar och användarnamn duger inte.',
      'Kopiera adressen från webbläsarens adressfält.',
    ],
    en: [
      'The web address is "{found}".',
      'An address starts with https:// and the page’s own name. Short links, IP addresses, ports and user names are not accepted.',
      'Copy the address from the browser’s address bar.',
    ],
  },
  'postal-code': {
    fi: ['Postinumero on "{found}".', 'Postinumerossa on viisi numeroa.', 'Kirjoita esimerkiksi 02100.'],
    sv: ['Postnumret är "{found}".', 'Ett postnummer har fem siffror.', 'Skriv till exempel 02100.'],
    en: ['The postal code is "{found}".', 'A postal code has five digits.', 'Write for example 02100.'],
  },
  'business-id': {
    fi: [
      'Y-tunnus on "{found}".',
      'Y-tunnuksessa on seitsemän numeroa, väliviiva ja tarkistusnumero, jonka pitää täsmätä.',
      'Tarkista tunnus osoitteesta ytj.fi.',
    ],
    sv: [
      'FO-numret är "{found}".',
      'Ett FO-nummer har sju siffror, ett bindestreck och en kontrollsiffra som ska stämma.',
      'Kontrollera numret på ytj.fi.',
    ],
    en: [
      'The business ID is "{found}".',
      'A business ID has seven digits, a hyphen and a check digit that must be right.',
      'Check it at ytj.fi.',
    ],
  },
  'register-number': {
    fi: [
      'Rekisterinumero on "{found}".',
      'Yhdistysrekisterin numerossa on 1–6 numeroa.',
      'Kirjoita esimerkiksi 12.345.',
    ],
    sv: [
      'Registernumret är "{found}".',
      'Föreningsregistrets nummer har 1–6 siffror.',
      'Skriv till exempel 12.345.',
    ],
    en: [
      'The register number is "{found}".',
      'A number in the register of associations has 1–6 digits.',
      'Write for example 12.345.',
    ],
  },
} as const satisfies Record<string, Messages>
