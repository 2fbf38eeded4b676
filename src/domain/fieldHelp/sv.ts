import { type FieldTable, type LabelAndHelp, nest } from './fieldTable.ts'

type Table = FieldTable<LabelAndHelp>

const HOURS: Table = {
  days: ['Dagar', 'Veckodagarna.'],
  opens: ['Öppnar', 'Klockslaget då dörrarna eller linjen öppnar.'],
  closes: ['Stänger', 'Klockslaget då dörrarna eller linjen stänger.'],
  note: ['Anmärkning', 'Vad som är särskilt med de här tiderna.'],
}

const LOCATION: Table = {
  street: ['Gatuadress', 'Gata och nummer.'],
  postalCode: ['Postnummer', 'Platsens postnummer.'],
  city: ['Kommun', 'Kommunen, om den är en annan än katalogens egen.'],
  label: ['Platsens namn', 'Platsens namn eller hur man hittar dörren.'],
  accessibility: [
    'Tillgänglighet',
    'Trappor, hiss, toalett, hörslinga: det som en besökare behöver veta på förhand.',
  ],
  hours: ['Platsens öppettider', 'När platsen är öppen.'],
  ...nest('hours', HOURS),
  coordinates: ['Koordinater', 'Dörrens koordinater (WGS 84).'],
  'coordinates.latitude': ['Latitud', 'Grader nordlig bredd.'],
  'coordinates.longitude': ['Longitud', 'Grader östlig längd.'],
}

const SERVICE: Table = {
  name: ['Tjänstens namn', 'Namnet som tjänsten är känd under.'],
  summary: ['Sammanfattning av tjänsten', 'Vad som händer och för vem, i en eller två korta meningar.'],
  themes: ['Tjänstens teman', 'Vad tjänsten gäller, om det är något annat än den övriga verksamheten.'],
  targetGroups: [
    'Vem tjänsten är till för',
    'Vem tjänsten är till för, om den är till för andra än den övriga verksamheten.',
  ],
  languages: [
    'Tjänstens språk',
    'Vilka språk tjänsten ges på, om språken är andra än i den övriga verksamheten.',
  ],
  areas: ['Tjänstens områden', 'Var tjänsten ges, om områdena är andra än för den övriga verksamheten.'],
  delivery: ['Sätt att delta', 'Hur man deltar i tjänsten.'],
  price: ['Pris', 'Vad det kostar att delta.'],
  hours: ['Tjänstens tider', 'När tjänsten ges.'],
  ...nest('hours', HOURS),
  phone: ['Tjänstens telefon', 'Telefonnumret till den här tjänsten.'],
  url: ['Tjänstens webbsida', 'Sidan som berättar om tjänsten.'],
  locations: ['Tjänstens platser', 'Var tjänsten ges.'],
  ...nest('locations', LOCATION),
  ages: ['Ålder', 'Åldern på dem som tjänsten är till för, i år.'],
  'ages.from': ['Lägsta ålder', 'Åldern på den yngsta deltagaren.'],
  'ages.to': ['Högsta ålder', 'Åldern på den äldsta deltagaren.'],
  referralNeeded: ['Behövs remiss', 'Om någon måste hänvisa eller remittera klienten till tjänsten.'],
  howToJoin: ['Hur man kommer med', 'Vad man gör för att komma med.'],
}

const CONTACT: Table = {
  website: ['Webbplats', 'Organisationens egen webbplats.'],
  email: ['E-post', 'Organisationens gemensamma adress, aldrig någon persons egen.'],
  phone: ['Telefon', 'Organisationens eget telefonnummer, aldrig någon persons privata.'],
  phones: ['Fler telefonnummer', 'Fler nummer, till exempel ett för varje språk.'],
  'phones.number': ['Nummer', 'Linjens telefonnummer.'],
  'phones.label': ['Vad numret är till för', 'Vad det här numret är till för.'],
  'phones.languages': ['Språk i telefon', 'Vilka språk man svarar på i det här numret.'],
  'phones.hours': ['Telefontider', 'När man svarar i det här numret.'],
  ...nest('phones.hours', HOURS),
  form: ['Kontaktformulär', 'Sidan med ett kontaktformulär.'],
  social: ['Sociala medier', 'Organisationens sidor i sociala medier.'],
}

const SOURCES: Table = {
  title: ['Källans namn', 'Sidans eller publikationens titel.'],
  url: ['Källans adress', 'Sidans adress.'],
  publisher: ['Utgivare', 'Vem som har gett ut källan.'],
  date: ['Källans datum', 'Källans datum, så exakt som det är känt.'],
  inferred: [
    'Fält som bygger på slutsatser',
    'Fält som man kan sluta sig till av källan men som inte står i den.',
  ],
}

/** The fields of a profile in Finland-Swedish. */
export const SV: Table = {
  name: ['Namn', 'Det officiella namnet, också rf, ry eller sr om det hör till namnet.'],
  alternateNames: ['Andra namn', 'Förkortningar, tidigare namn och vardagliga namn som folk söker med.'],
  formerSlugs: ['Tidigare adresser', 'Filens tidigare namn, så att gamla adresser fortfarande leder hit.'],
  status: ['Läge', 'Om organisationen är verksam nu, har paus eller har upphört.'],
  textLanguage: [
    'Textens språk',
    'Språket i den långa texten och i alla texter där språket inte är angivet.',
  ],
  summary: ['Sammanfattning', 'Vad organisationen gör och för vem, i en eller två korta meningar.'],
  legalForm: ['Juridisk form', 'Den juridiska formen, om den är känd.'],
  businessId: ['FO-nummer', 'Företags- och organisationsnumret.'],
  registerNumber: ['Registernummer', 'Numret i föreningsregistret.'],
  founded: ['Grundad', 'Året då organisationen grundades.'],
  parent: [
    'Takorganisation',
    'Den större organisation som den här hör till: namnet på dess fil utan .md, eller dess namn och webbplats.',
  ],
  'parent.name': ['Takorganisationens namn', 'Namnet på den större organisationen.'],
  'parent.url': ['Takorganisationens webbplats', 'Den större organisationens webbplats.'],
  themes: ['Teman', 'Vad organisationen arbetar med.'],
  targetGroups: ['För vem', 'De människor som verksamheten är till för.'],
  languages: [
    'Servicespråk',
    'De språk som människor kan få service på, oavsett vilket språk profilen är skriven på.',
  ],
  interpreting: ['Tolkning', 'Om det går att ordna tolk, och hur.'],
  areas: ['Områden', 'De områden där organisationen är verksam.'],
  price: ['Pris', 'Vad det kostar att delta.'],
  eligibility: ['Vem kan komma', 'En närmare beskrivning av vem som kan komma med.'],
  notFor: ['Vem det inte är till för', 'Vem verksamheten inte är till för, så att ingen kommer förgäves.'],
  services: ['Tjänster', 'Olika verksamheter, om de har olika målgrupp, språk eller plats.'],
  ...nest('services', SERVICE),
  delivery: ['Sätt att delta', 'Hur man deltar i verksamheten.'],
  cooperation: ['Samarbete', 'Samarbete med staden och andra organisationer.'],
  'cooperation.offers': ['Erbjuder', 'Vad organisationen kan ge staden och andra organisationer.'],
  'cooperation.seeks': ['Söker', 'Vad organisationen önskar av staden och av andra organisationer.'],
  volunteering: ['Frivilligarbete', 'Hur man kommer med som frivillig.'],
  'volunteering.welcome': ['Är frivilliga välkomna', 'Om nya frivilliga är välkomna.'],
  'volunteering.text': ['Den frivilligas uppgifter', 'Vad en frivillig gör.'],
  'volunteering.url': ['Anmälan', 'Sidan där man anmäler sig som frivillig.'],
  keywords: ['Sökord', 'Fler ord som folk kan söka med.'],
  contact: ['Kontaktuppgifter', 'Hur man får kontakt med organisationen.'],
  ...nest('contact', CONTACT),
  firstContact: ['Första kontakten', 'Hur man tar kontakt första gången, och om det behövs remiss.'],
  locations: ['Platser', 'Platser dit man kan komma.'],
  ...nest('locations', LOCATION),
  hours: ['Öppettider', 'När organisationen har öppet.'],
  ...nest('hours', HOURS),
  closed: ['Uppehåll', 'Uppehåll, till exempel sommaruppehåll.'],
  'closed.from': ['Uppehållet börjar', 'Uppehållets första dag.'],
  'closed.to': ['Uppehållet slutar', 'Uppehållets sista dag.'],
  'closed.note': ['Anmärkning', 'Varför det är uppehåll, eller var man kan fråga under tiden.'],
  notice: ['Meddelande', 'Ett meddelande som försvinner från webbplatsen av sig självt.'],
  'notice.text': ['Meddelandets text', 'Något tillfälligt, till exempel en flytt eller ett uppehåll.'],
  'notice.until': ['Visas till och med', 'Den sista dagen då meddelandet visas.'],
  sensitive: [
    'Känsligt ämne',
    'Om besökaren ska kunna lämna sidan genast. Lämnas fältet tomt avgörs det av teman och målgrupper.',
  ],
  confirmed: ['Bekräftelsedatum', 'Dagen då organisationen själv senast bekräftade de här uppgifterna.'],
  reviewEvery: ['Tid mellan bekräftelserna', 'Om hur många månader uppgifterna ska bekräftas på nytt.'],
  sources: ['Källor', 'Varifrån uppgifterna kommer, om organisationen inte har bekräftat dem.'],
  ...nest('sources', SOURCES),
  licence: ['Licens', 'Textens licens.'],
}
