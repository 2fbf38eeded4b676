/**
 * What people call a field, by the field's path: Finnish, Swedish and English words, and keys of other formats
 * (schema.org, HSDS, OpenStreetMap). Written without marks, capitals, spaces and hyphens, as `foldKey` leaves them.
 */
export const WORDS_FOR_FIELDS: Readonly<Record<string, string>> = {
  name: 'nimi namn title otsikko jarjesto yhdistys organisation organization forening rubrik otsake officialname legalname',
  alternateNames:
    'alias aliases lyhenne lyhenteet forkortning forkortningar abbreviation acronym muutnimet andranamn rinnakkaisnimet alternatename alternativename othernames alternativenames nickname',
  formerSlugs: 'vanhatosoitteet oldslugs redirects aliasslugs formerslug tidigareadresser',
  status: 'tila lage tilanne active aktiivinen aktiv',
  textLanguage: 'kieli sprak language lang tekstinkieli textsprak languageoftext',
  summary:
    'kuvaus beskrivning description tiivistelma sammanfattning esittely presentation ingressi ingress lyhytkuvaus abstract intro about shortdescription',
  legalForm:
    'yhteisomuoto oikeudellinenmuoto juridiskform bolagsform legalstatus organisationtype jarjestomuoto',
  businessId:
    'ytunnus fonummer organisationsnummer yritystunnus ytunnukset businesscode businessidentitycode businessnumber vatid taxid yid',
  registerNumber:
    'rekisterinumero registernummer yhdistysrekisterinumero rekinro registrationnumber yhdistysrekisteri foreningsregister',
  founded:
    'perustettu perustamisvuosi grundad grundat stiftad yearfounded foundingdate yearincorporated established',
  parent:
    'kattojarjesto takorganisation liitto forbund emojarjesto parentorganization parentorganisation umbrella paajarjesto moderorganisation',
  themes:
    'teemat teema teman tema aiheet aihe amnen amne theme topics topic category categories kategoriat luokat',
  targetGroups:
    'kohderyhmat kohderyhma malgrupper malgrupp audience audiences kenelle targetgroup target forwhom beneficiaries',
  languages:
    'kielet palvelukielet spraken servicesprak kielipalvelu servicelanguages availablelanguage availablelanguages knowslanguage',
  interpreting: 'tulkkaus tulkki tolkning tolk interpreter interpretation interpreters tulkkauspalvelu',
  areas:
    'alueet alue omraden omrade kaupunginosat kaupunginosa stadsdelar stadsdel areaserved serviceareas serviceareasserved paikkakunta ort region toimintaalue verksamhetsomrade',
  price: 'hinta pris maksu avgift cost fee fees hinnat priser',
  eligibility: 'osallistumisehdot ehdot villkor whocancome requirements kukavoitulla',
  notFor: 'eisovellu inteforvem notforwhom exclusions',
  services: 'palvelut palvelu tjanster tjanst service toiminta verksamhet activities activity toiminnot',
  delivery: 'toimintatapa tapa satt leverans channel channels muoto',
  cooperation: 'yhteistyo samarbete collaboration partnership',
  'cooperation.offers': 'tarjoaa erbjuder offer tarjoamme vierbjuder gives',
  'cooperation.seeks': 'etsii soker seek etsimme visoker needs tarvitsee',
  volunteering:
    'vapaaehtoistyo vapaaehtoistoiminta vapaaehtoiset frivilligarbete frivillig volunteers volunteer volontararbete',
  keywords: 'avainsanat avainsana hakusanat asiasanat nyckelord sokord tags tag keyword labels tagit',
  contact:
    'yhteystiedot yhteys kontakt kontaktuppgifter contacts contactpoint contactinfo contactdetails yhteystieto',
  'contact.website':
    'website kotisivu kotisivut verkkosivu verkkosivut nettisivu nettisivut www webbplats webbsida hemsida web url homepage site sivusto webbsajt link linkki webpage',
  'contact.email': 'email sahkoposti sposti epost epostadress mail emailaddress meili mejl sahkopostiosoite',
  'contact.phone':
    'phone puhelin puhelinnumero puh puhnro telefon telefonnummer tel phonenumber telephone mobile kannykka gsm tfn',
  'contact.phones': 'puhelimet puhelinnumerot telefoner telefonnummerlista phonenumbers telephones',
  'contact.form': 'form lomake yhteydenottolomake formular blankett kontaktformular contactform',
  'contact.social':
    'social some sosiaalinenmedia socialmedia socialamedier facebook instagram youtube tiktok sameas linkedin twitter',
  firstContact: 'ensiyhteys otayhteytta yhteydenotto forstakontakt takontakt howtocontact',
  locations:
    'osoite osoitteet adress adresser address addresses sijainti paikka paikat toimipaikka toimipaikat plats platser location place places venue',
  'locations.street':
    'katu katuosoite lahiosoite gata gatuadress streetaddress address1 kayntiosoite besoksadress',
  'locations.postalCode': 'postinumero postinro postnummer zip zipcode postcode',
  'locations.city': 'kaupunki kunta stad kommun postitoimipaikka postort addresslocality town',
  'locations.accessibility': 'esteettomyys tillganglighet accessible wheelchair',
  'locations.coordinates': 'koordinaatit koordinater geo gps latlon',
  'locations.coordinates.latitude': 'lat leveysaste latitud',
  'locations.coordinates.longitude': 'lon lng long pituusaste longitud',
  hours:
    'aukioloajat aukiolo aukioloaika oppettider oppettid openinghours schedule schedules opening auki aukiolot openinghoursspecification',
  'hours.days': 'paivat paiva viikonpaivat dagar veckodagar day weekday weekdays dayofweek',
  'hours.opens': 'aukeaa avataan alkaa oppnar start from opensat open',
  'hours.closes': 'sulkeutuu suljetaan paattyy stanger end to closesat close loppuu',
  closed: 'suljettu kiinni tauko tauot stangt paus pauser breaks break holidays loma lomat semester',
  notice: 'ilmoitus tiedote meddelande huomio info announcement notis',
  'notice.until': 'asti saakka voimassa tillochmed galler expires validuntil',
  sensitive: 'arkaluonteinen arka kanslig kansligt issensitive',
  confirmed:
    'vahvistettu tarkistettu paivitetty bekraftad bekraftat uppdaterad updated lastupdated verified checked modified date pvm paivays datum granskad lastverified assureddate',
  reviewEvery: 'tarkistusvali reviewinterval granskningsintervall review paivitysvali',
  sources: 'lahteet lahde kallor kalla source references reference viitteet',
  'sources.publisher': 'julkaisija utgivare published',
  licence: 'lisenssi licens license kayttooikeus rights',
  'services.ages': 'ika iat aldrar alder age ikaraja ikaryhma aldersgrupp',
  'services.referralNeeded': 'lahete remiss referral lahetetarvitaan kravsremiss',
  'services.howToJoin': 'ilmoittautuminen mitenmukaan anmalan hurdeltar signup registration join',
}
