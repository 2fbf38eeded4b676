import { type FieldTable, type LabelAndHelp, nest } from './fieldTable.ts'

type Table = FieldTable<LabelAndHelp>

const HOURS: Table = {
  days: ['Päivät', 'Viikonpäivät.'],
  opens: ['Avataan', 'Kellonaika, jolloin ovet tai linjat avataan.'],
  closes: ['Suljetaan', 'Kellonaika, jolloin ovet tai linjat suljetaan.'],
  note: ['Huomautus', 'Mitä erityistä näissä ajoissa on.'],
}

const LOCATION: Table = {
  street: ['Katuosoite', 'Katu ja numero.'],
  postalCode: ['Postinumero', 'Paikan postinumero.'],
  city: ['Kunta', 'Kunta, jos se on muu kuin hakemiston oma.'],
  label: ['Paikan nimi', 'Paikan nimi tai ohje, miten ovi löytyy.'],
  accessibility: [
    'Esteettömyys',
    'Portaat, hissi, wc, induktiosilmukka: mitä kävijän on hyvä tietää etukäteen.',
  ],
  hours: ['Paikan aukioloajat', 'Milloin paikka on auki.'],
  ...nest('hours', HOURS),
  coordinates: ['Koordinaatit', 'Oven koordinaatit (WGS 84).'],
  'coordinates.latitude': ['Leveysaste', 'Asteina pohjoista leveyttä.'],
  'coordinates.longitude': ['Pituusaste', 'Asteina itäistä pituutta.'],
}

const SERVICE: Table = {
  name: ['Palvelun nimi', 'Nimi, jolla palvelu tunnetaan.'],
  summary: ['Palvelun tiivistelmä', 'Mitä palvelussa tehdään ja kenelle, yhdellä tai kahdella virkkeellä.'],
  themes: ['Palvelun aiheet', 'Mitä palvelu koskee, jos aiheet ovat eri kuin muussa toiminnassa.'],
  targetGroups: [
    'Kenelle palvelu on',
    'Kenelle palvelu on tarkoitettu, jos se on eri ihmisille kuin muu toiminta.',
  ],
  languages: [
    'Palvelun kielet',
    'Millä kielillä tätä palvelua saa, jos kielet ovat eri kuin muussa toiminnassa.',
  ],
  areas: ['Palvelun alueet', 'Millä alueella palvelua saa, jos alue on eri kuin muussa toiminnassa.'],
  delivery: ['Tapa osallistua', 'Miten palveluun osallistutaan.'],
  price: ['Hinta', 'Mitä osallistuminen maksaa.'],
  hours: ['Palvelun ajat', 'Milloin palvelua saa.'],
  ...nest('hours', HOURS),
  phone: ['Palvelun puhelin', 'Tämän palvelun puhelinnumero.'],
  url: ['Palvelun verkkosivu', 'Sivu, jolla palvelusta kerrotaan.'],
  locations: ['Palvelun paikat', 'Missä palvelua saa.'],
  ...nest('locations', LOCATION),
  ages: ['Ikä', 'Minkäikäisille palvelu on tarkoitettu. Ikä kerrotaan vuosina.'],
  'ages.from': ['Alaikäraja', 'Nuorimman osallistujan ikä.'],
  'ages.to': ['Yläikäraja', 'Vanhimman osallistujan ikä.'],
  referralNeeded: ['Tarvitaanko lähete', 'Pitääkö jonkun ohjata tai lähettää asiakas palveluun.'],
  howToJoin: ['Miten pääsee mukaan', 'Mitä pitää tehdä, jotta pääsee mukaan.'],
}

const CONTACT: Table = {
  website: ['Verkkosivusto', 'Järjestön oma verkkosivusto.'],
  email: ['Sähköposti', 'Järjestön yhteinen sähköpostiosoite, ei kenenkään oma.'],
  phone: ['Puhelin', 'Järjestön oma puhelinnumero, ei kenenkään yksityinen.'],
  phones: ['Muut puhelinnumerot', 'Muut numerot, esimerkiksi oma numero joka kielelle.'],
  'phones.number': ['Numero', 'Linjan puhelinnumero.'],
  'phones.label': ['Mitä varten', 'Mitä varten tämä numero on.'],
  'phones.languages': ['Puhelinpalvelun kielet', 'Millä kielillä tässä numerossa vastataan.'],
  'phones.hours': ['Soittoajat', 'Milloin numerossa vastataan.'],
  ...nest('phones.hours', HOURS),
  form: ['Yhteydenottolomake', 'Sivu, jolla on yhteydenottolomake.'],
  social: ['Sosiaalinen media', 'Järjestön sivut sosiaalisessa mediassa.'],
}

const SOURCES: Table = {
  title: ['Lähteen nimi', 'Sivun tai julkaisun otsikko.'],
  url: ['Lähteen osoite', 'Sivun osoite.'],
  publisher: ['Julkaisija', 'Kuka lähteen on julkaissut.'],
  date: ['Lähteen päiväys', 'Lähteen päiväys niin tarkasti kuin se tiedetään.'],
  inferred: ['Päätellyt kentät', 'Kentät, jotka voi päätellä lähteestä mutta joita siinä ei suoraan sanota.'],
}

/** The fields of a profile in Finnish. */
export const FI: Table = {
  name: ['Nimi', 'Virallinen nimi, myös ry, rf tai sr, jos se kuuluu nimeen.'],
  alternateNames: ['Muut nimet', 'Lyhenteet, entiset nimet ja puhekielen nimet, joilla järjestöä haetaan.'],
  formerSlugs: ['Entiset osoitteet', 'Tiedoston aiemmat nimet, jotta vanhat osoitteet johtavat yhä perille.'],
  status: ['Tila', 'Toimiiko järjestö nyt, onko se tauolla vai onko toiminta päättynyt.'],
  textLanguage: [
    'Tekstin kieli',
    'Pitkän tekstin kieli ja kaikkien niiden tekstien kieli, joihin kieltä ei ole merkitty.',
  ],
  summary: ['Tiivistelmä', 'Mitä järjestö tekee ja kenelle, yhdellä tai kahdella lyhyellä virkkeellä.'],
  legalForm: ['Oikeudellinen muoto', 'Oikeudellinen muoto, jos se on tiedossa.'],
  businessId: ['Y-tunnus', 'Yritys- ja yhteisötunnus.'],
  registerNumber: ['Rekisterinumero', 'Numero yhdistysrekisterissä.'],
  founded: ['Perustamisvuosi', 'Vuosi, jona järjestö perustettiin.'],
  parent: [
    'Kattojärjestö',
    'Suurempi järjestö, johon tämä kuuluu: sen tiedoston nimi ilman päätettä .md, tai sen nimi ja verkkosivusto.',
  ],
  'parent.name': ['Kattojärjestön nimi', 'Suuremman järjestön nimi.'],
  'parent.url': ['Kattojärjestön verkkosivusto', 'Suuremman järjestön verkkosivusto.'],
  themes: ['Aiheet', 'Mitä asioita järjestön toiminta koskee.'],
  targetGroups: ['Kenelle', 'Ihmiset, joille toiminta on tarkoitettu.'],
  languages: [
    'Palvelukielet',
    'Kielet, joilla ihmisiä voidaan palvella, kirjoititpa profiilin millä kielellä tahansa.',
  ],
  interpreting: ['Tulkkaus', 'Voiko tulkin järjestää, ja miten.'],
  areas: ['Alueet', 'Alueet, joilla järjestö toimii.'],
  price: ['Hinta', 'Mitä osallistuminen maksaa.'],
  eligibility: ['Kuka voi tulla', 'Tarkempi kuvaus siitä, kuka voi tulla mukaan.'],
  notFor: ['Kenelle ei', 'Kenelle toimintaa ei ole tarkoitettu, jotta kukaan ei tule turhaan.'],
  services: ['Palvelut', 'Eri toiminnot, jos niiden kohderyhmä, kieli tai paikka on eri.'],
  ...nest('services', SERVICE),
  delivery: ['Tapa osallistua', 'Miten toimintaan osallistutaan.'],
  cooperation: ['Yhteistyö', 'Yhteistyö kaupungin ja muiden järjestöjen kanssa.'],
  'cooperation.offers': ['Tarjoaa', 'Mitä järjestö voi antaa kaupungille ja muille järjestöille.'],
  'cooperation.seeks': ['Etsii', 'Mitä järjestö toivoo kaupungilta ja muilta järjestöiltä.'],
  volunteering: ['Vapaaehtoistyö', 'Miten pääsee mukaan vapaaehtoiseksi.'],
  'volunteering.welcome': ['Otetaanko vapaaehtoisia', 'Otetaanko uusia vapaaehtoisia mukaan.'],
  'volunteering.text': ['Vapaaehtoisen työ', 'Mitä vapaaehtoinen tekee.'],
  'volunteering.url': ['Ilmoittautuminen', 'Sivu, jolla vapaaehtoiseksi ilmoittaudutaan.'],
  keywords: ['Hakusanat', 'Lisää sanoja, joilla ihmiset voivat hakea.'],
  contact: ['Yhteystiedot', 'Miten järjestöön saa yhteyden.'],
  ...nest('contact', CONTACT),
  firstContact: [
    'Ensimmäinen yhteydenotto',
    'Miten ensimmäisen kerran otetaan yhteyttä, ja tarvitaanko lähete.',
  ],
  locations: ['Paikat', 'Paikat, joihin voi tulla käymään.'],
  ...nest('locations', LOCATION),
  hours: ['Aukioloajat', 'Milloin järjestö on auki.'],
  ...nest('hours', HOURS),
  closed: ['Tauot', 'Tauot, esimerkiksi kesäloma.'],
  'closed.from': ['Tauko alkaa', 'Tauon ensimmäinen päivä.'],
  'closed.to': ['Tauko päättyy', 'Tauon viimeinen päivä.'],
  'closed.note': ['Huomautus', 'Miksi tauko on, tai mistä voi kysyä sen aikana.'],
  notice: ['Tiedote', 'Tiedote, joka poistuu sivuilta itsestään.'],
  'notice.text': ['Tiedotteen teksti', 'Jokin väliaikainen asia, esimerkiksi muutto tai tauko.'],
  'notice.until': ['Näkyy asti', 'Viimeinen päivä, jona tiedote näkyy.'],
  sensitive: [
    'Arkaluonteinen aihe',
    'Pitääkö sivulta päästä pois heti. Jos jätät kentän tyhjäksi, tämä päätellään aiheista ja kohderyhmistä.',
  ],
  confirmed: ['Vahvistuspäivä', 'Päivä, jona järjestö itse viimeksi vahvisti nämä tiedot.'],
  reviewEvery: ['Vahvistusväli', 'Kuinka monen kuukauden kuluttua tiedot pitää taas vahvistaa.'],
  sources: ['Lähteet', 'Mistä tiedot on luettu, jos järjestö ei ole vahvistanut niitä.'],
  ...nest('sources', SOURCES),
  licence: ['Lisenssi', 'Tekstin käyttölupa.'],
}
