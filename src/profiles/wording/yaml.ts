import type { Messages } from '../issue.ts'

/** What can be wrong with the front matter as YAML. */
export const YAML_WORDING = {
  'yaml-syntax': {
    fi: [
      'Tätä kohtaa ei voi lukea: ”{found}”.',
      'Rivillä on kentän nimi, kaksoispiste, välilyönti ja tieto, esimerkiksi name: Esimerkkiyhdistys ry.',
      'Tarkista kaksoispisteet, lainausmerkit, sulkeet ja sisennys. Kirjoita tieto lainausmerkkeihin, jos siinä on erikoismerkkejä.',
    ],
    sv: [
      'Det här stället går inte att läsa: ”{found}”.',
      'En rad har ett fältnamn, ett kolon, ett mellanslag och en uppgift, till exempel name: Exempelföreningen rf.',
      'Kontrollera kolon, citattecken, parenteser och indrag. Skriv uppgiften inom citattecken om den har specialtecken.',
    ],
    en: [
      'This place cannot be read: "{found}".',
      'A line has a field name, a colon, a space and a value, for example name: Our Association.',
      'Check the colons, quotation marks, brackets and indentation. Put the value in quotation marks if it has special characters.',
    ],
  },
  'yaml-colon': {
    fi: [
      'Tiedossa on kaksoispiste ja välilyönti: ”{found}”.',
      'Niitä käytetään kentän nimen ja tiedon välissä, joten tietoa ei voi lukea.',
      'Kirjoita koko tieto lainausmerkkeihin: {cure}',
    ],
    sv: [
      'Uppgiften innehåller ett kolon och ett mellanslag: ”{found}”.',
      'De skiljer ett fältnamn från uppgiften, så uppgiften går inte att läsa.',
      'Skriv hela uppgiften inom citattecken: {cure}',
    ],
    en: [
      'The value has a colon and a space in it: "{found}".',
      'They stand between a field name and its value, so the value cannot be read.',
      'Put the whole value in quotation marks: {cure}',
    ],
  },
  'yaml-tab': {
    fi: [
      'Rivin alussa on sarkainmerkki.',
      'Rivi sisennetään välilyönneillä.',
      'Vaihda sarkainmerkin tilalle kaksi välilyöntiä.',
    ],
    sv: [
      'Raden börjar med ett tabbtecken.',
      'En rad ska dras in med mellanslag.',
      'Byt ut tabbtecknet mot två mellanslag.',
    ],
    en: [
      'The line starts with a tab.',
      'A line must be indented with spaces.',
      'Replace the tab with two spaces.',
    ],
  },
  'yaml-duplicate-key': {
    fi: [
      'Kenttä ”{found}” on kirjoitettu kahteen kertaan.',
      'Saman kentän saa kirjoittaa vain kerran.',
      'Poista toinen niistä.',
    ],
    sv: ['Fältet ”{found}” finns två gånger.', 'Samma fält får bara skrivas en gång.', 'Ta bort det ena.'],
    en: [
      'The field "{found}" appears twice.',
      'The same field may be written only once.',
      'Remove one of them.',
    ],
  },
  'yaml-reference': {
    fi: [
      '”{found}” viittaa toiseen kohtaan tai on sellaisen viittauksen kohde (& tai *).',
      'Profiilissa jokainen tieto kirjoitetaan kokonaan.',
      'Kirjoita tieto tähän. Käytä lainausmerkkejä, jos tiedon alussa on merkki & tai *.',
    ],
    sv: [
      '”{found}” hänvisar till ett annat ställe eller är målet för en sådan hänvisning (& eller *).',
      'I en profil ska varje uppgift skrivas ut i sin helhet.',
      'Skriv uppgiften här. Använd citattecken om uppgiften börjar med & eller *.',
    ],
    en: [
      '"{found}" refers to another place, or is the target of such a reference (& or *).',
      'In a profile every value must be written out in full.',
      'Write the value here. Use quotation marks if the value starts with & or *.',
    ],
  },
  'yaml-tag': {
    fi: [
      'Tiedon alussa on huutomerkki: {found}.',
      'Profiilissa tieto ei saa alkaa huutomerkillä.',
      'Poista huutomerkki ja sen perässä oleva sana tai kirjoita koko tieto lainausmerkkeihin.',
    ],
    sv: [
      'Uppgiften börjar med ett utropstecken: {found}.',
      'I en profil får en uppgift inte börja med ett utropstecken.',
      'Ta bort utropstecknet och ordet efter det, eller skriv hela uppgiften inom citattecken.',
    ],
    en: [
      'The value starts with an exclamation mark: {found}.',
      'In a profile a value must not start with an exclamation mark.',
      'Remove the mark and the word after it, or put the whole value in quotation marks.',
    ],
  },
  'yaml-merge-key': {
    fi: [
      'Merkintä "<<" kopioi tietoja toisesta kohdasta.',
      'Profiilissa jokainen tieto kirjoitetaan kokonaan.',
      'Poista rivi ja kirjoita tiedot tähän.',
    ],
    sv: [
      'Tecknen "<<" kopierar uppgifter från ett annat ställe.',
      'I en profil ska varje uppgift skrivas ut i sin helhet.',
      'Ta bort raden och skriv uppgifterna här.',
    ],
    en: [
      'The mark "<<" copies fields from another place.',
      'In a profile every value must be written out in full.',
      'Remove the line and write the fields here.',
    ],
  },
  'yaml-not-fields': {
    fi: [
      'Viivarivien (---) välissä ei ole kenttiä.',
      'Jokaisella rivillä on kentän nimi ja tieto, esimerkiksi name: Esimerkkiyhdistys ry.',
      'Kirjoita tiedot kenttinä.',
    ],
    sv: [
      'Det finns inga fält mellan raderna med streck (---).',
      'Varje rad ska ha ett fältnamn och en uppgift, till exempel name: Exempelföreningen rf.',
      'Skriv uppgifterna som fält.',
    ],
    en: [
      'There are no fields between the lines of hyphens (---).',
      'Each line must have a field name and a value, for example name: Our Association.',
      'Write the details as fields.',
    ],
  },
  'yaml-key': {
    fi: [
      'Kentän nimi on ”{found}”.',
      'Kentän nimen pitää olla yksi sana, esimerkiksi name.',
      'Kirjoita kentän nimi yhtenä sanana ilman merkkejä ? [ ] { }.',
    ],
    sv: [
      'Fältets namn är ”{found}”.',
      'Ett fältnamn ska vara ett enda ord, till exempel name.',
      'Skriv fältnamnet som ett ord utan tecknen ? [ ] { }.',
    ],
    en: [
      'The name of the field is "{found}".',
      'A field name must be one word, for example name.',
      'Write the field name as one word without ? [ ] { }.',
    ],
  },
  'yaml-document': {
    fi: [
      'Tiedot katkeavat merkkeihin ”{found}”.',
      'Viivarivien (---) välissä saa olla vain yksi yhtenäinen joukko kenttiä.',
      'Poista rivit, joilla on vain kolme pistettä (...) tai jotka alkavat merkillä %.',
    ],
    sv: [
      'Uppgifterna bryts av tecknen ”{found}”.',
      'Mellan raderna med streck (---) får det bara finnas en sammanhängande grupp av fält.',
      'Ta bort rader som bara har tre punkter (...) eller som börjar med tecknet %.',
    ],
    en: [
      'The fields are broken off by "{found}".',
      'There may be only one unbroken group of fields between the lines of hyphens (---).',
      'Remove lines that have only three dots (...) or that start with %.',
    ],
  },
  'yaml-depth': {
    fi: [
      'Tietoja on sisäkkäin liian monella tasolla.',
      'Sisäkkäisiä tasoja saa olla enintään {limit}.',
      'Poista ylimääräiset sulkeet tai sisennykset.',
    ],
    sv: [
      'Uppgifterna ligger inuti varandra på för många nivåer.',
      'Det får finnas högst {limit} nivåer.',
      'Ta bort extra parenteser eller indrag.',
    ],
    en: [
      'There are too many levels of fields inside fields.',
      'There may be at most {limit} levels.',
      'Remove extra brackets or indentation.',
    ],
  },
  'yaml-limits': {
    fi: [
      'Tietojen joukossa on yli {limit} merkkiä, joilla on YAML-kielessä oma tehtävänsä (esimerkiksi , " [ ]).',
      'Näin monta niitä ei ole missään tavallisessa profiilissa.',
      'Poista tästä eteenpäin merkit, joita ei tarvita.',
    ],
    sv: [
      'Bland uppgifterna finns det över {limit} tecken som har en särskild funktion i språket YAML (till exempel , " [ ]).',
      'Så många finns inte i någon vanlig profil.',
      'Ta bort de överflödiga tecknen från och med här.',
    ],
    en: [
      'Among the fields there are more than {limit} signs that mean something in YAML (such as , " [ ]).',
      'No ordinary profile has so many.',
      'Remove the signs that are not needed, from here on.',
    ],
  },
  'yaml-comment-cuts-text': {
    fi: [
      'Teksti katkeaa merkkiin #, joten siitä luettiin vain ”{found}”.',
      'Jos merkin # edellä on välilyönti, loppurivi on huomautus, jota ei lueta.',
      'Jos # kuuluu tekstiin, kirjoita koko teksti lainausmerkkeihin.',
    ],
    sv: [
      'Texten bryts vid tecknet #, så bara ”{found}” lästes.',
      'Om det finns ett mellanslag före # är resten av raden en kommentar som inte läses.',
      'Om # hör till texten ska du skriva hela texten inom citattecken.',
    ],
    en: [
      'The text breaks off at the sign #, so only "{found}" was read.',
      'If there is a space before #, the rest of the line is a comment that is not read.',
      'If # belongs to the text, put the whole text in quotation marks.',
    ],
  },
} as const satisfies Record<string, Messages>
