import type { JudgeLanguage } from '#profiles/issue.ts'

/** What makes a change more than a mended comma; each asks for a person of a certain kind. */
export const RISK_IDS = [
  'contact',
  'address',
  'bank-account',
  'identity',
  'confirmation',
  'sensitive',
  'removed',
  'renamed',
  'many-files',
  'other-files',
] as const
export type RiskId = (typeof RISK_IDS)[number]

/** The labels a pull request may get; whatever else a report may say, no other is put on it. */
export const RISK_LABELS = ['second-reader', 'maintainer'] as const
export type RiskLabel = (typeof RISK_LABELS)[number]

export interface Risk {
  readonly label: RiskLabel
  readonly words: Readonly<Record<JudgeLanguage, string>>
}

export const RISKS: Readonly<Record<RiskId, Risk>> = {
  contact: {
    label: 'second-reader',
    words: {
      fi: 'Puhelinnumero, sähköpostiosoite, verkkosivusto tai tekstin linkki muuttuu: toinen lukija vertaa tietoa järjestön omaan sivuun.',
      sv: 'Telefonnumret, e-postadressen, webbplatsen eller en länk i texten ändras: en andra läsare jämför med organisationens egen sida.',
      en: 'A phone number, e-mail address, website or a link in the text changes: a second reader compares it with the organisation’s own page.',
    },
  },
  address: {
    label: 'second-reader',
    words: {
      fi: 'Käyntiosoite muuttuu: toinen lukija tarkistaa sen. Turvakodin osoitetta ei julkaista koskaan.',
      sv: 'Besöksadressen ändras: en andra läsare kontrollerar den. Ett skyddshems adress publiceras aldrig.',
      en: 'A street address changes: a second reader checks it. The address of a shelter is never published.',
    },
  },
  'bank-account': {
    label: 'second-reader',
    words: {
      fi: 'Tekstissä on tilinumero. Tilinumeroita ei julkaista.',
      sv: 'Det finns ett kontonummer i texten. Kontonummer publiceras inte.',
      en: 'There is a bank account in the text. Bank accounts are not published.',
    },
  },
  identity: {
    label: 'second-reader',
    words: {
      fi: 'Nimi, Y-tunnus, rekisterinumero tai tila muuttuu: toinen lukija tarkistaa, että järjestö on sama.',
      sv: 'Namnet, FO-numret, registernumret eller läget ändras: en andra läsare kontrollerar att det är samma organisation.',
      en: 'Name, business ID, register number or status changes: a second reader checks that it is the same organisation.',
    },
  },
  confirmation: {
    label: 'second-reader',
    words: {
      fi: 'Vahvistuspäivä muuttuu: vain järjestö itse voi vahvistaa tietonsa.',
      sv: 'Bekräftelsedatumet ändras: bara organisationen själv kan bekräfta sina uppgifter.',
      en: 'The date of confirmation changes: only the organisation itself can confirm its details.',
    },
  },
  sensitive: {
    label: 'second-reader',
    words: {
      fi: 'Kenttä `sensitive` muuttuu: toinen lukija tarkistaa, että ”Poistu heti” ja kriisinumerot pysyvät siellä, missä niitä tarvitaan.',
      sv: 'Fältet `sensitive` ändras: en andra läsare kontrollerar att ”Lämna sidan nu” och krisnumren finns kvar där de behövs.',
      en: 'The field `sensitive` changes: a second reader checks that “Leave now” and the crisis numbers stay where they are needed.',
    },
  },
  removed: {
    label: 'second-reader',
    words: {
      fi: 'Profiili poistetaan. Jos toiminta on päättynyt, kirjoita sen sijaan `status: ended`, jotta vanha osoite toimii.',
      sv: 'En profil tas bort. Om verksamheten har upphört ska du i stället skriva `status: ended`, så att den gamla adressen fungerar.',
      en: 'A profile is removed. If the organisation has closed down, write `status: ended` instead, so that its old address works.',
    },
  },
  renamed: {
    label: 'second-reader',
    words: {
      fi: 'Tiedoston nimi eli sivun osoite muuttuu. Lisää vanha nimi kenttään `formerSlugs`, jotta vanha osoite toimii.',
      sv: 'Filens namn, alltså sidans adress, ändras. Lägg till det gamla namnet i fältet `formerSlugs`, så att den gamla adressen fungerar.',
      en: 'The file name, which is the address of the page, changes. Add the old name to `formerSlugs`, so that the old address works.',
    },
  },
  'many-files': {
    label: 'maintainer',
    words: {
      fi: 'Muutoksessa on hyvin monta profiilia. Ylläpitäjä päättää, luetaanko se osissa.',
      sv: 'Ändringen gäller mycket många profiler. Den som sköter katalogen avgör om den läses i delar.',
      en: 'One change has very many profiles. A maintainer decides whether to read it in parts.',
    },
  },
  'other-files': {
    label: 'maintainer',
    words: {
      fi: 'Muutos koskee muutakin kuin profiileja. Ylläpitäjä lukee sen.',
      sv: 'Ändringen gäller också annat än profiler. Den som sköter katalogen läser den.',
      en: 'The change is about more than profiles. A maintainer reads it.',
    },
  },
}
