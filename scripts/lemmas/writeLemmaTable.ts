import type { LemmaRow } from '#search/words/lemmaTable.ts'

const HEADER =
  '# Made by `npm run lemmas` with Voikko (voikko-fi): word form, its base forms, base forms of a compound’s parts.'

/** Rows by form → text of the table, sorted by code unit, so that a change of one word is a change of one line. */
export function writeLemmaTable(rows: ReadonlyMap<string, LemmaRow>): string {
  const lines = [...rows.keys()].sort().map((form) => toLine(form, rows.get(form)))
  return [HEADER, ...lines, ''].join('\n')
}

function toLine(form: string, row: LemmaRow | undefined): string {
  const { lemmas = [form], parts = [] } = row ?? {}
  return [form, lemmas.join(','), ...(parts.length > 0 ? [parts.join('+')] : [])].join('\t')
}
