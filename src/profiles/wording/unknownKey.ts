import type { Messages } from '../issue.ts'

/** How `unknown-key` is told when it is clear what was meant: a field of this very place, or one of another. */
export const MEANT_KEY_WORDING = {
  here: {
    fi: [
      'Kenttää ”{found}” ei ole olemassa.',
      'Kentän nimi on luultavasti {meant}.',
      'Vaihda kentän nimeksi {meant} tai poista rivi.',
    ],
    sv: [
      'Fältet ”{found}” finns inte.',
      'Fältet heter troligen {meant}.',
      'Byt fältets namn till {meant} eller ta bort raden.',
    ],
    en: [
      'There is no field "{found}".',
      'The field is most likely called {meant}.',
      'Rename the field to {meant}, or remove the line.',
    ],
  },
  elsewhere: {
    fi: [
      'Kenttää ”{found}” ei ole olemassa.',
      'Tiedon paikka on luultavasti kenttä {meant}.',
      'Siirrä tieto kentän {parent} alle riville, jonka alussa on kaksi välilyöntiä ja {child}:',
    ],
    sv: [
      'Fältet ”{found}” finns inte.',
      'Uppgiften hör troligen till fältet {meant}.',
      'Flytta uppgiften till en rad under fältet {parent}. Raden ska börja med två mellanslag och {child}:',
    ],
    en: [
      'There is no field "{found}".',
      'The value most likely belongs to the field {meant}.',
      'Move it below the field {parent}, to a line that starts with two spaces and {child}:',
    ],
  },
} as const satisfies Record<string, Messages>
