import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { isYesOrNo } from '../yesOrNo.ts'

export const languagesAreNotYesOrNo: Rule = {
  id: 'languagesAreNotYesOrNo',
  why: 'Many programs read no, the code of Norwegian, as "false", and a language is lost without a word.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Kielten luettelossa lukee {found}, joka ei ole kieli.',
      'Jotkin ohjelmat lukevat norjan tunnuksen no sanaksi false (ei). Kieliluettelo on tiedostossa languages.yaml.',
      'Jos tarkoitat norjaa, kirjoita "no" lainausmerkkeineen. Pyydä ylläpitäjää lisäämään norja, jos se puuttuu luettelosta. Muuten poista sana.',
    ],
    sv: [
      'Bland språken står {found}, som inte är ett språk.',
      'Vissa program läser norskans kod no som ordet false (nej). Språklistan finns i filen languages.yaml.',
      'Om du menar norska, skriv "no" med citattecken. Be den som sköter katalogen lägga till norska om språket saknas i listan. Ta annars bort ordet.',
    ],
    en: [
      'The list of languages has {found} in it, which is no language.',
      'Some programs read no, the code of Norwegian, as the word false. The list of languages is the file languages.yaml.',
      'If you mean Norwegian, type "no" with the quotation marks, and ask a maintainer to add it if the list does not have it. Otherwise remove the word.',
    ],
  },
  check: ({ profile }, { termIds }) => {
    const lists = [
      { path: ['languages'], ids: profile.languages },
      ...(profile.services ?? []).map(({ languages }, index) => {
        return { path: ['services', index, 'languages'], ids: languages }
      }),
      ...(profile.contact?.phones ?? []).map(({ languages }, index) => {
        return { path: ['contact', 'phones', index, 'languages'], ids: languages }
      }),
    ]
    return lists.flatMap(({ path, ids = [] }) =>
      ids.flatMap((id, index): Finding[] =>
        isYesOrNo(id) && !termIds.languages.has(id) ? [{ path: [...path, index], found: id }] : [],
      ),
    )
  },
}
