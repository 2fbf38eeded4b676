import type { Messages } from '../issue.ts'
import { VALUE_WORDING } from './values.ts'

/** What can be wrong with a field as such. */
const FIELD_WORDING = {
  required: {
    fi: ['Kenttä {field} puuttuu.', 'Se on pakollinen.', 'Lisää rivi, esimerkiksi {example}'],
    sv: ['Fältet {field} saknas.', 'Det är obligatoriskt.', 'Lägg till en rad, till exempel {example}'],
    en: ['The field {field} is missing.', 'It is required.', 'Add a line, for example {example}'],
  },
  'unknown-key': {
    fi: ['Kenttää "{found}" ei tunneta.', 'Tässä voi olla: {choices}', 'Korjaa nimi tai poista rivi.{hint}'],
    sv: ['Fältet "{found}" finns inte.', 'Här kan stå: {choices}', 'Rätta namnet eller ta bort raden.{hint}'],
    en: [
      'There is no field "{found}".',
      'Possible here: {choices}',
      'Correct the name or remove the line.{hint}',
    ],
  },
  'not-text': {
    fi: [
      'Tässä on {kind}, ei tekstiä.',
      'Kenttään {field} kirjoitetaan teksti.',
      'Kirjoita arvo samalle riville kaksoispisteen jälkeen.',
    ],
    sv: [
      'Här finns {kind}, inte text.',
      'I fältet {field} skrivs en text.',
      'Skriv värdet på samma rad efter kolonet.',
    ],
    en: [
      'There is {kind} here, not text.',
      'The field {field} takes a text.',
      'Write the value on the same line after the colon.',
    ],
  },
  'not-list': {
    fi: [
      'Tässä on {kind}, ei luetteloa.',
      'Kenttään {field} kirjoitetaan luettelo.',
      'Laita arvot hakasulkeisiin: [yksi, toinen]',
    ],
    sv: [
      'Här finns {kind}, inte en lista.',
      'I fältet {field} skrivs en lista.',
      'Sätt värdena inom hakparenteser: [ett, annat]',
    ],
    en: [
      'There is {kind} here, not a list.',
      'The field {field} takes a list.',
      'Put the values in square brackets: [one, other]',
    ],
  },
  'not-fields': {
    fi: [
      'Tässä on {kind}, ei kenttiä.',
      'Kentän {field} alle kirjoitetaan rivejä, joilla on avain ja arvo.',
      'Kirjoita rivit kentän alle kahden välilyönnin sisennyksellä.',
    ],
    sv: [
      'Här finns {kind}, inte fält.',
      'Under fältet {field} skrivs rader med nyckel och värde.',
      'Skriv raderna under fältet med två mellanslags indrag.',
    ],
    en: [
      'There is {kind} here, not fields.',
      'Below {field} stand lines with a key and a value.',
      'Write the lines below it, indented by two spaces.',
    ],
  },
  empty: {
    fi: ['Kenttä {field} on tyhjä.', 'Kentässä on jokin arvo.', 'Kirjoita arvo tai poista rivi.'],
    sv: ['Fältet {field} är tomt.', 'Ett fält har ett värde.', 'Skriv ett värde eller ta bort raden.'],
    en: ['The field {field} is empty.', 'A field has a value.', 'Write a value or remove the line.'],
  },
  'too-short': {
    fi: [
      'Tekstissä on {length} merkkiä.',
      'Tähän tarvitaan ainakin {limit} merkkiä.',
      'Kerro hieman enemmän.',
    ],
    sv: ['Texten har {length} tecken.', 'Här behövs minst {limit} tecken.', 'Berätta lite mer.'],
    en: ['The text has {length} characters.', 'At least {limit} are needed here.', 'Say a little more.'],
  },
  'too-long': {
    fi: ['Tekstissä on {length} merkkiä.', 'Tähän mahtuu enintään {limit} merkkiä.', 'Lyhennä tekstiä.'],
    sv: ['Texten har {length} tecken.', 'Här ryms högst {limit} tecken.', 'Förkorta texten.'],
    en: ['The text has {length} characters.', 'There is room for {limit} at most.', 'Shorten the text.'],
  },
  'too-few': {
    fi: ['Luettelossa on {length} kohtaa.', 'Kohtia on ainakin {limit}.', 'Lisää puuttuva kohta.'],
    sv: ['Listan har {length} punkter.', 'Det ska finnas minst {limit}.', 'Lägg till det som saknas.'],
    en: ['The list has {length} items.', 'There must be at least {limit}.', 'Add what is missing.'],
  },
  'too-many': {
    fi: ['Luettelossa on {length} kohtaa.', 'Kohtia on enintään {limit}.', 'Jätä vain tärkeimmät.'],
    sv: ['Listan har {length} punkter.', 'Det får finnas högst {limit}.', 'Lämna bara de viktigaste.'],
    en: ['The list has {length} items.', 'There may be {limit} at most.', 'Keep the most important ones.'],
  },
  'everyone-alone': {
    fi: [
      'Kohderyhmissä on everyone ja muita ryhmiä.',
      'everyone tarkoittaa kaikkia, joten muita ei tarvita.',
      'Jätä joko everyone tai muut ryhmät.',
    ],
    sv: [
      'Målgrupperna har everyone och andra grupper.',
      'everyone betyder alla, så andra behövs inte.',
      'Lämna antingen everyone eller de andra grupperna.',
    ],
    en: [
      'The target groups have everyone and other groups.',
      'everyone means all people, so no others are needed.',
      'Keep either everyone or the other groups.',
    ],
  },
  'source-without-origin': {
    fi: [
      'Lähteellä ei ole osoitetta eikä julkaisijaa.',
      'Lähteestä kerrotaan title ja lisäksi url tai publisher.',
      'Lisää url tai publisher.',
    ],
    sv: [
      'Källan har varken adress eller utgivare.',
      'En källa har title och dessutom url eller publisher.',
      'Lägg till url eller publisher.',
    ],
    en: [
      'The source has neither an address nor a publisher.',
      'A source has title and also url or publisher.',
      'Add url or publisher.',
    ],
  },
  'sources-required': {
    fi: [
      'Profiilissa ei ole lähteitä eikä vahvistuspäivää.',
      'Jos organisaatio ei ole vahvistanut tietoja, kerrotaan, mistä ne ovat.',
      'Lisää sources tai, jos edustat organisaatiota, confirmed ja tämä päivä.',
    ],
    sv: [
      'Profilen har varken källor eller bekräftelsedatum.',
      'Om organisationen inte har bekräftat uppgifterna ska det stå var de kommer ifrån.',
      'Lägg till sources eller, om du företräder organisationen, confirmed och dagens datum.',
    ],
    en: [
      'The profile has no sources and no date of confirmation.',
      'Facts that the organisation has not confirmed say where they come from.',
      'Add sources or, if you speak for the organisation, confirmed and today’s date.',
    ],
  },
  'contact-required': {
    fi: [
      'Profiilissa ei ole yhteystietoja.',
      'Vahvistettu profiili kertoo, miten organisaation tavoittaa.',
      'Lisää contact ja sen alle website, email, phone tai form, tai lisää locations.',
    ],
    sv: [
      'Profilen har inga kontaktuppgifter.',
      'En bekräftad profil säger hur man når organisationen.',
      'Lägg till contact och under det website, email, phone eller form, eller lägg till locations.',
    ],
    en: [
      'The profile has no contact details.',
      'A confirmed profile says how to reach the organisation.',
      'Add contact with website, email, phone or form below it, or add locations.',
    ],
  },
  invalid: {
    fi: [
      'Arvoa "{found}" ei voi käyttää tässä.',
      'Kentän {field} pitää olla ohjeen mukainen.',
      'Katso kentän ohje tiedostosta CONTRIBUTING.md.',
    ],
    sv: [
      'Värdet "{found}" kan inte användas här.',
      'Fältet {field} ska följa anvisningen.',
      'Se fältets anvisning i CONTRIBUTING.md.',
    ],
    en: [
      'The value "{found}" cannot be used here.',
      'The field {field} must be as described.',
      'See the field in CONTRIBUTING.md.',
    ],
  },
} as const satisfies Record<string, Messages>

/** What can be wrong with one field. The ids are the error codes of `src/domain/schema`. */
export const SCHEMA_WORDING = { ...FIELD_WORDING, ...VALUE_WORDING }

export type SchemaCode = keyof typeof SCHEMA_WORDING

/** Names of what stands where something else was expected. */
export const KINDS = {
  fi: { text: 'teksti', list: 'luettelo', fields: 'kenttiä' },
  sv: { text: 'en text', list: 'en lista', fields: 'fält' },
  en: { text: 'a text', list: 'a list', fields: 'a group of fields' },
} as const
