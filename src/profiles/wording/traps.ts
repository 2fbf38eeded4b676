import type { Messages } from '../issue.ts'

/** Values that a program, not a person, has changed: what was read, what was expected, and what to type. */
export const TRAP_WORDING = {
  'smart-quotes': {
    fi: [
      'Tiedon ympärillä on kaarevat lainausmerkit: {found}. Ne luetaan osaksi tietoa.',
      'Vain suorat lainausmerkit (") jäävät pois luettaessa.',
      'Kirjoita "{cure}" suorilla lainausmerkeillä tai kokonaan ilman niitä.',
    ],
    sv: [
      'Uppgiften står inom böjda citattecken: {found}. De läses som en del av uppgiften.',
      'Bara raka citattecken (") utelämnas när uppgiften läses.',
      'Skriv "{cure}" med raka citattecken eller helt utan.',
    ],
    en: [
      'The value stands in curly quotation marks: {found}. They are read as part of the value.',
      'Only straight quotation marks (") are left out when the value is read.',
      'Type "{cure}" with straight quotation marks, or with none.',
    ],
  },
  'phone-lost-zero': {
    fi: [
      'Puhelinnumero on ”{found}”. Alusta näyttää kadonneen nolla.',
      'Suomalaisen numeron alussa on 0 tai +358. Taulukko-ohjelma pudottaa nollan, jos se luulee numeroa luvuksi.',
      'Kirjoita "{cure}" lainausmerkkeineen.',
    ],
    sv: [
      'Telefonnumret är ”{found}”. Nollan i början verkar ha försvunnit.',
      'Ett finländskt nummer börjar med 0 eller +358. Ett kalkylprogram tar bort nollan om det tror att numret är ett tal.',
      'Skriv "{cure}" med citattecken.',
    ],
    en: [
      'The phone number is "{found}". It seems to have lost the zero at its start.',
      'A Finnish number starts with 0 or +358. A spreadsheet drops the zero when it takes the number for a figure.',
      'Type "{cure}" with the quotation marks.',
    ],
  },
  'postal-code-lost-zero': {
    fi: [
      'Postinumero on ”{found}”. Alusta näyttää kadonneen nolla.',
      'Postinumerossa on viisi numeroa. Taulukko-ohjelma pudottaa nollan, jos se luulee postinumeroa luvuksi.',
      'Tarkista numero ja kirjoita "{cure}" lainausmerkkeineen.',
    ],
    sv: [
      'Postnumret är ”{found}”. Nollan i början verkar ha försvunnit.',
      'Ett postnummer har fem siffror. Ett kalkylprogram tar bort nollan om det tror att postnumret är ett tal.',
      'Kontrollera numret och skriv "{cure}" med citattecken.',
    ],
    en: [
      'The postal code is "{found}". It seems to have lost the zero at its start.',
      'A postal code has five digits. A spreadsheet drops the zero when it takes the code for a figure.',
      'Check the code and type "{cure}" with the quotation marks.',
    ],
  },
  'time-without-colon': {
    fi: [
      'Kellonaika on ”{found}”.',
      'Tunneissa ja minuuteissa on molemmissa kaksi numeroa, ja niiden välissä on kaksoispiste.',
      'Tarkista aika ja kirjoita "{cure}" lainausmerkkeineen.',
    ],
    sv: [
      'Klockslaget är ”{found}”.',
      'Timmar och minuter har två siffror vardera, med ett kolon emellan.',
      'Kontrollera tiden och skriv "{cure}" med citattecken.',
    ],
    en: [
      'The time is "{found}".',
      'Hours and minutes have two digits each, with a colon between them.',
      'Check the time and type "{cure}" with the quotation marks.',
    ],
  },
  'date-with-time': {
    fi: [
      'Päivämäärän perässä on kellonaika: ”{found}”.',
      'Päivämäärässä on vain vuosi, kuukausi ja päivä. Jotkin ohjelmat lisäävät kellonajan, kun ne tallentavat päivän.',
      'Kirjoita "{cure}" lainausmerkkeineen.',
    ],
    sv: [
      'Efter datumet står ett klockslag: ”{found}”.',
      'Ett datum har bara år, månad och dag. Vissa program lägger till ett klockslag när de sparar dagen.',
      'Skriv "{cure}" med citattecken.',
    ],
    en: [
      'A time of day follows the date: "{found}".',
      'A date has only year, month and day. Some programs add a time when they save a day.',
      'Type "{cure}" with the quotation marks.',
    ],
  },
} as const satisfies Record<string, Messages>

export type TrapCode = keyof typeof TRAP_WORDING

/** What to do where quotation marks stand around the value already: they are not part of what is typed. */
const QUOTED_ACT = {
  fi: 'Tarkista tieto ja kirjoita {cure}.',
  sv: 'Kontrollera uppgiften och skriv {cure}.',
  en: 'Check it and type {cure}.',
} as const

/** The same trap where the value stands in quotation marks, as a form writes it. */
export function toQuotedWording(code: TrapCode): Messages {
  const { fi, sv, en } = TRAP_WORDING[code]
  // What becomes of straight quotation marks matters only to who may type them.
  const expected = (sentence: string) => (code === 'smart-quotes' ? '' : sentence)
  return {
    fi: [fi[0], expected(fi[1]), QUOTED_ACT.fi],
    sv: [sv[0], expected(sv[1]), QUOTED_ACT.sv],
    en: [en[0], expected(en[1]), QUOTED_ACT.en],
  }
}
