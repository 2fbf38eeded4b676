import type { Messages } from '../issue.ts'

/** What can be wrong with the front matter as YAML. */
export const YAML_WORDING = {
  'yaml-syntax': {
    fi: [
      'Tätä kohtaa ei voi lukea ({detail}).',
      'Rivillä on avain, kaksoispiste, välilyönti ja arvo: name: Yhdistys ry',
      'Tarkista kaksoispisteet, sulkeet ja sisennys. Laita arvo lainausmerkkeihin, jos siinä on erikoismerkkejä.',
    ],
    sv: [
      'Det här stället går inte att läsa ({detail}).',
      'En rad har en nyckel, ett kolon, ett mellanslag och ett värde: name: Föreningen rf',
      'Kontrollera kolon, parenteser och indrag. Sätt värdet inom citattecken om det har specialtecken.',
    ],
    en: [
      'This place cannot be read ({detail}).',
      'A line has a key, a colon, a space and a value: name: Our Association',
      'Check colons, brackets and indentation. Put the value in quotation marks if it has special characters.',
    ],
  },
  'yaml-tab': {
    fi: [
      'Rivin alussa on sarkain.',
      'Sisennys tehdään välilyönneillä.',
      'Korvaa sarkain kahdella välilyönnillä.',
    ],
    sv: [
      'Raden börjar med ett tabbtecken.',
      'Indrag görs med mellanslag.',
      'Byt ut tabben mot två mellanslag.',
    ],
    en: ['The line starts with a tab.', 'Indentation is made of spaces.', 'Replace the tab with two spaces.'],
  },
  'yaml-duplicate-key': {
    fi: ['Avain "{found}" on kahdesti.', 'Jokainen avain kirjoitetaan kerran.', 'Poista toinen niistä.'],
    sv: ['Nyckeln "{found}" finns två gånger.', 'Varje nyckel skrivs en gång.', 'Ta bort den ena.'],
    en: ['The key "{found}" stands twice.', 'Each key is written once.', 'Remove one of them.'],
  },
  'yaml-reference': {
    fi: [
      '"{found}" on viittaus toiseen kohtaan tai sen merkki (& tai *).',
      'Profiilissa jokainen arvo kirjoitetaan sellaisenaan.',
      'Kirjoita arvo tähän kokonaan. Laita se lainausmerkkeihin, jos se alkaa merkillä & tai *.',
    ],
    sv: [
      '"{found}" är en hänvisning till ett annat ställe eller dess märke (& eller *).',
      'I en profil skrivs varje värde som det är.',
      'Skriv hela värdet här. Sätt det inom citattecken om det börjar med & eller *.',
    ],
    en: [
      '"{found}" refers to another place, or marks one (& or *).',
      'In a profile every value is written out.',
      'Write the whole value here. Put it in quotation marks if it starts with & or *.',
    ],
  },
  'yaml-tag': {
    fi: [
      'Arvo alkaa huutomerkillä: {found}.',
      'Profiilissa ei käytetä YAML-tyyppejä.',
      'Poista huutomerkki ja sana sen perästä, tai laita arvo lainausmerkkeihin.',
    ],
    sv: [
      'Värdet börjar med ett utropstecken: {found}.',
      'En profil använder inte YAML-typer.',
      'Ta bort utropstecknet och ordet efter det, eller sätt värdet inom citattecken.',
    ],
    en: [
      'The value starts with an exclamation mark: {found}.',
      'A profile uses no YAML types.',
      'Remove the mark and the word after it, or put the value in quotation marks.',
    ],
  },
  'yaml-merge-key': {
    fi: [
      'Avain "<<" kopioi tietoja toisesta kohdasta.',
      'Profiilissa jokainen tieto kirjoitetaan sellaisenaan.',
      'Poista rivi ja kirjoita tiedot auki.',
    ],
    sv: [
      'Nyckeln "<<" kopierar uppgifter från ett annat ställe.',
      'I en profil skrivs varje uppgift ut.',
      'Ta bort raden och skriv ut uppgifterna.',
    ],
    en: [
      'The key "<<" copies fields from another place.',
      'In a profile every field is written out.',
      'Remove the line and write the fields.',
    ],
  },
  'yaml-not-fields': {
    fi: [
      'Viivojen välissä ei ole kenttiä.',
      'Jokaisella rivillä on avain ja arvo: name: Yhdistys ry',
      'Kirjoita tiedot kenttinä.',
    ],
    sv: [
      'Det finns inga fält mellan strecken.',
      'Varje rad har en nyckel och ett värde: name: Föreningen rf',
      'Skriv uppgifterna som fält.',
    ],
    en: [
      'There are no fields between the lines of hyphens.',
      'Each line has a key and a value: name: Our Association',
      'Write the facts as fields.',
    ],
  },
  'yaml-key': {
    fi: [
      'Avaimena on "{found}".',
      'Avain on yksi sana, esimerkiksi name.',
      'Kirjoita avain yhtenä sanana ilman merkkejä ? [ ] { }.',
    ],
    sv: [
      'Nyckeln är "{found}".',
      'En nyckel är ett ord, till exempel name.',
      'Skriv nyckeln som ett ord utan tecknen ? [ ] { }.',
    ],
    en: [
      'The key is "{found}".',
      'A key is one word, for example name.',
      'Write the key as one word without ? [ ] { }.',
    ],
  },
  'yaml-document': {
    fi: [
      'Tiedot päättyvät kesken merkkeihin "{found}".',
      'Viivojen välissä on yksi yhtenäinen luettelo kenttiä.',
      'Poista rivit, joilla on ... tai %-alkuinen ohje.',
    ],
    sv: [
      'Uppgifterna avbryts av "{found}".',
      'Mellan strecken finns en enda lista med fält.',
      'Ta bort rader med ... eller som börjar med %.',
    ],
    en: [
      'The fields are cut short by "{found}".',
      'There is one list of fields between the lines of hyphens.',
      'Remove lines with ... or that start with %.',
    ],
  },
  'yaml-depth': {
    fi: [
      'Tietoja on sisäkkäin liian monessa tasossa.',
      'Sisäkkäisiä tasoja saa olla enintään {limit}.',
      'Poista ylimääräiset sulkeet tai sisennykset.',
    ],
    sv: [
      'Uppgifterna är nästlade i för många nivåer.',
      'Det får finnas högst {limit} nivåer.',
      'Ta bort extra parenteser eller indrag.',
    ],
    en: [
      'The fields are nested too deeply.',
      'There are at most {limit} levels.',
      'Remove extra brackets or indentation.',
    ],
  },
  'yaml-comment-cuts-text': {
    fi: [
      'Teksti katkeaa merkkiin #. Luettu arvo on "{found}".',
      'Välilyönnin jälkeen # aloittaa huomautuksen, jota ei lueta.',
      'Jos # kuuluu tekstiin, laita koko arvo lainausmerkkeihin.',
    ],
    sv: [
      'Texten slutar vid tecknet #. Det lästa värdet är "{found}".',
      'Efter ett mellanslag börjar # en kommentar som inte läses.',
      'Om # hör till texten, sätt hela värdet inom citattecken.',
    ],
    en: [
      'The text ends at the sign #. The value read is "{found}".',
      'After a space, # starts a comment that is not read.',
      'If # belongs to the text, put the whole value in quotation marks.',
    ],
  },
} as const satisfies Record<string, Messages>
