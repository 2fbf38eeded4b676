import { IDENTITY_CODE, isIdentityCode } from '#domain/identityCode.ts'
import { findAnywhere, findInText } from '../findAnywhere.ts'
import { mask } from '../mask.ts'
import type { TextFinding } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const noPersonalIdentityCodes: Rule = {
  id: 'noPersonalIdentityCodes',
  why: 'A personal identity code opens doors to a person’s whole life, and what is once published here cannot be taken back.',
  scope: 'text',
  severity: 'error',
  messages: {
    fi: [
      'Tiedostossa on henkilötunnus: {found}.',
      'Kenenkään henkilötunnusta ei saa julkaista.',
      'Poista tunnus heti. Jos tiedosto on jo lähetetty, kerro siitä ylläpitäjälle, sillä tunnus jää myös tiedoston vanhoihin versioihin.',
    ],
    sv: [
      'Det finns en personbeteckning i filen: {found}.',
      'Ingens personbeteckning får publiceras.',
      'Ta genast bort den. Om filen redan har skickats ska du berätta det för den som sköter katalogen, för beteckningen finns kvar i filens gamla versioner.',
    ],
    en: [
      'The file has a personal identity code in it: {found}.',
      'Nobody’s personal identity code may be published.',
      'Remove it at once. If the file has already been sent, tell a maintainer, because old versions of the file still hold the code.',
    ],
  },
  check: (subject) => findAnywhere(subject, IDENTITY_CODE, ([text]) => isIdentityCode(text)).map(toSecret),
  checkRaw: (text) => findInText(text, IDENTITY_CODE, ([code]) => isIdentityCode(code)).map(toSecret),
}

function toSecret<Found extends TextFinding>(finding: Found): Found {
  return { ...finding, found: mask(finding.found), isSecret: true }
}
