/** What is known of one word form, all in lower case. */
export interface LemmaRow {
  /** Base forms it may belong to, at least one. */
  readonly lemmas: readonly string[]
  /** Base forms of the parts of a compound; empty for other words. */
  readonly parts: readonly string[]
}

/** Word forms with their base forms, made by `npm run lemmas`. */
export interface LemmaTable {
  /** `undefined` for a form that the table does not know. */
  readonly get: (form: string) => LemmaRow | undefined
}

const COMMENT = '#'
const ROW = /^[^\s,+]+\t[^\s,+]+(?:,[^\s,+]+)*(?:\t[^\s,+]+(?:\+[^\s,+]+)+)?$/

/**
 * Lines `form<TAB>lemma[,lemma…][<TAB>part+part…]` → table. Throws on any other line: the file is generated, and a
 * merge that broke it must not quietly cost the search its words.
 */
export function parseLemmaTable(text: string): LemmaTable {
  const rows = new Map<string, LemmaRow>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith(COMMENT)) continue
    if (!ROW.test(line))
      throw new Error(`Line ${index + 1} of the table of words is "${line}", not form, base forms and parts`)
    const [form = '', lemmas = '', parts] = line.split('\t')
    rows.set(form, { lemmas: lemmas.split(','), parts: parts?.split('+') ?? [] })
  }
  return { get: (form) => rows.get(form) }
}
