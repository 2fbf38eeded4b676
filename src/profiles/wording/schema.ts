import type { Messages } from '../issue.ts'
import { TRAP_WORDING } from './traps.ts'
import { VALUE_WORDING } from './values.ts'

/** What can be wrong with a field as such. */
const FIELD_WORDING = {
  required: {
    fi: ['Kenttä {field} puuttuu.', 'Kenttä on pakollinen.', 'Lisää rivi, esimerkiksi {example}'],
    sv: ['Fältet {field} saknas.', 'Fältet är obligatoriskt.', 'Lägg till en rad, till exempel {example}'],
    en: ['The field {field} is missing.', 'The field is required.', 'Add a line, for example {example}'],
  },
  'unknown-key': {
    fi: [
      'Kenttää ”{found}” ei ole olemassa.',
      'Tässä kohdassa voi käyttää näitä kenttiä: {choices}.',
      'Korjaa kentän nimi tai poista rivi.{hint}',
    ],
    sv: [
      'Fältet ”{found}” finns inte.',
      'Här kan du använda de här fälten: {choices}.',
      'Rätta fältets namn eller ta bort raden.{hint}',
    ],
    en: [
      'There is no field "{found}".',
      'You can use these fields here: {choices}.',
      'Correct the name of the field or remove the line.{hint}',
    ],
  },
  'not-text': {
    fi: [
      'Tässä on {kind}, vaikka pitäisi olla tekstiä.',
      'Kenttään {field} kirjoitetaan tekstiä.',
      'Kirjoita teksti samalle riville kaksoispisteen jälkeen.',
    ],
    sv: [
      'Här finns {kind}, inte text.',
      'I fältet {field} ska det stå text.',
      'Skriv texten på samma rad efter kolonet.',
    ],
    en: [
      'There is {kind} here, not text.',
      'The field {field} must have text.',
      'Write the text on the same line after the colon.',
    ],
  },
  'not-list': {
    fi: [
      'Tässä on {kind}, vaikka pitäisi olla luettelo.',
      'Kenttään {field} kirjoitetaan luettelo.',
      'Kirjoita kohdat hakasulkeisiin, esimerkiksi [yksi, toinen].',
    ],
    sv: [
      'Här finns {kind}, inte en lista.',
      'I fältet {field} ska det stå en lista.',
      'Skriv punkterna inom hakparenteser, till exempel [ett, annat].',
    ],
    en: [
      'There is {kind} here, not a list.',
      'The field {field} must have a list.',
      'Write the items in square brackets, for example [one, other].',
    ],
  },
  'not-fields': {
    fi: [
      'Tässä on {kind}, vaikka pitäisi olla kenttiä.',
      'Kentän {field} alla jokaisella rivillä on kentän nimi, kaksoispiste ja tieto.',
      'Kirjoita rivit kentän alle ja sisennä ne kahdella välilyönnillä.',
    ],
    sv: [
      'Här finns {kind}, inte fält.',
      'Under fältet {field} ska varje rad ha ett fältnamn, ett kolon och en uppgift.',
      'Skriv raderna under fältet med två mellanslags indrag.',
    ],
    en: [
      'There is {kind} here, not fields.',
      'Below the field {field}, each line must have a field name, a colon and a value.',
      'Write the lines below the field, indented by two spaces.',
    ],
  },
  empty: {
    fi: ['Kenttä {field} on tyhjä.', 'Kentässä pitää olla jokin tieto.', 'Kirjoita tieto tai poista rivi.'],
    sv: ['Fältet {field} är tomt.', 'Ett fält ska ha en uppgift.', 'Skriv uppgiften eller ta bort raden.'],
    en: ['The field {field} is empty.', 'A field must have a value.', 'Write a value or remove the line.'],
  },
  'too-short': {
    fi: [
      'Teksti on liian lyhyt: merkkejä on {length}.',
      'Tähän tarvitaan vähintään {limit} merkkiä.',
      'Kerro hieman enemmän.',
    ],
    sv: [
      'Texten är för kort: den har {length} tecken.',
      'Här behövs minst {limit} tecken.',
      'Berätta lite mer.',
    ],
    en: [
      'The text is too short: its length is {length}.',
      'At least {limit} characters are needed here.',
      'Say a little more.',
    ],
  },
  'too-long': {
    fi: ['Tekstissä on {length} merkkiä.', 'Tähän mahtuu enintään {limit} merkkiä.', 'Lyhennä tekstiä.'],
    sv: ['Texten har {length} tecken.', 'Här ryms högst {limit} tecken.', 'Förkorta texten.'],
    en: [
      'The text has {length} characters.',
      'There is room for at most {limit} characters here.',
      'Shorten the text.',
    ],
  },
  'too-few': {
    fi: [
      'Luettelon kohtien määrä on {length}.',
      'Kohtia pitää olla vähintään {limit}.',
      'Lisää luetteloon se, mikä puuttuu.',
    ],
    sv: [
      'Antalet punkter i listan är {length}.',
      'Det ska finnas minst {limit}.',
      'Lägg till det som saknas.',
    ],
    en: [
      'The number of items in the list is {length}.',
      'The smallest number allowed is {limit}.',
      'Add what is missing.',
    ],
  },
  'too-many': {
    fi: [
      'Luettelon kohtien määrä on {length}.',
      'Kohtia saa olla enintään {limit}.',
      'Jätä luetteloon vain tärkeimmät.',
    ],
    sv: [
      'Antalet punkter i listan är {length}.',
      'Det får finnas högst {limit}.',
      'Behåll bara de viktigaste.',
    ],
    en: [
      'The number of items in the list is {length}.',
      'The largest number allowed is {limit}.',
      'Keep only the most important ones.',
    ],
  },
  'everyone-alone': {
    fi: [
      'Kohderyhmissä on sekä ”Kaikki” (everyone) että muita ryhmiä.',
      'Se tarkoittaa jokaista, joten muita ei tarvita.',
      'Jätä luetteloon joko ”Kaikki” (everyone) tai muut ryhmät.',
    ],
    sv: [
      'Bland målgrupperna finns både ”Alla” (everyone) och andra grupper.',
      'Den omfattar alla människor, så andra grupper behövs inte.',
      'Behåll antingen ”Alla” (everyone) eller de andra grupperna.',
    ],
    en: [
      'The target groups have both everyone and other groups.',
      'The target group everyone means all people, so no others are needed.',
      'Keep either everyone or the other groups.',
    ],
  },
  'source-without-origin': {
    fi: [
      'Lähteellä ei ole osoitetta eikä julkaisijaa.',
      'Lähteestä kerrotaan otsikko (title) ja lisäksi osoite (url) tai julkaisija (publisher).',
      'Lisää jompikumpi niistä.',
    ],
    sv: [
      'Källan har varken adress eller utgivare.',
      'En källa ska ha en titel (title) och dessutom en adress (url) eller utgivare (publisher).',
      'Lägg till den ena eller den andra.',
    ],
    en: [
      'The source has neither an address nor a publisher.',
      'A source must have a title and also an address (url) or a publisher.',
      'Add one of the two.',
    ],
  },
  'sources-required': {
    fi: [
      'Profiilissa ei ole lähteitä eikä vahvistuspäivää.',
      'Jos järjestö ei ole vahvistanut tietojaan, pitää kertoa, mistä ne on saatu.',
      'Lisää lähteet (sources) tai, jos edustat järjestöä, vahvistuspäiväksi (confirmed) tämä päivä.',
    ],
    sv: [
      'Profilen har varken källor eller bekräftelsedatum.',
      'Om organisationen inte har bekräftat uppgifterna ska det stå var de kommer ifrån.',
      'Lägg till källor (sources) eller, om du företräder organisationen, dagens datum som bekräftelsedatum (confirmed).',
    ],
    en: [
      'The profile has no sources and no date of confirmation.',
      'If the organisation has not confirmed the details, the profile must say where they come from.',
      'Add sources or, if you speak for the organisation, today’s date as the date of confirmation (confirmed).',
    ],
  },
  'contact-required': {
    fi: [
      'Profiilissa ei ole yhteystietoja.',
      'Vahvistetussa profiilissa pitää kertoa, miten järjestöön saa yhteyden.',
      'Lisää yhteystietoihin (contact) verkkosivusto (website), sähköposti (email), puhelin (phone) tai yhteydenottolomake (form), tai lisää paikka (locations).',
    ],
    sv: [
      'Profilen har inga kontaktuppgifter.',
      'I en bekräftad profil ska det stå hur man får kontakt med organisationen.',
      'Lägg till webbplats (website), e-post (email), telefon (phone) eller kontaktformulär (form) bland kontaktuppgifterna (contact), eller lägg till en plats (locations).',
    ],
    en: [
      'The profile has no contact details.',
      'A confirmed profile must say how to reach the organisation.',
      'Add a website, an email address, a phone number or a contact form (form) to the contact details (contact), or add a place (locations).',
    ],
  },
  invalid: {
    fi: [
      'Tässä ei voi käyttää tietoa ”{found}”.',
      'Kentän {field} pitää olla ohjeen mukainen.',
      'Katso kentän ohje tiedostosta CONTRIBUTING.fi.md.',
    ],
    sv: [
      'Uppgiften ”{found}” kan inte användas här.',
      'Fältet {field} ska följa anvisningen.',
      'Se anvisningen för fältet i filen CONTRIBUTING.sv.md.',
    ],
    en: [
      'The value "{found}" cannot be used here.',
      'The field {field} must follow the instructions.',
      'See the instructions for the field in the file CONTRIBUTING.md.',
    ],
  },
} as const satisfies Record<string, Messages>

/** What can be wrong with one field. The ids are the error codes of `src/domain/schema`. */
export const SCHEMA_WORDING = { ...FIELD_WORDING, ...VALUE_WORDING, ...TRAP_WORDING }

export type SchemaCode = keyof typeof SCHEMA_WORDING

/** Names of what stands where something else was expected. */
export const KINDS = {
  text: { fi: 'tekstiä', sv: 'text', en: 'text' },
  list: { fi: 'luettelo', sv: 'en lista', en: 'a list' },
  fields: { fi: 'kenttiä', sv: 'fält', en: 'a group of fields' },
} as const
