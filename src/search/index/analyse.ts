import { fold } from '../words/fold.ts'
import type { LemmaTable } from '../words/lemmaTable.ts'
import { tokenize } from '../words/tokens.ts'

/** What one word of a text counts as. */
export interface Analysis {
  /** Folded word as it stands. */
  readonly form: string
  readonly formWritten: string
  /** Base forms; the form itself where no table knows it. */
  readonly lemmas: readonly { readonly folded: string; readonly written: string }[]
  /** Base forms of the parts of a compound. */
  readonly parts: readonly { readonly folded: string; readonly written: string }[]
}

export type Analyse = (text: string, lang: string) => readonly Analysis[]

/** Only Finnish words are looked up: `on` and `talo` are words of Swedish and English texts as well. */
const TABLE_LANGUAGE = 'fi'

/** Text → what its words count as. Names have no language of their own and are looked up too. */
export function createAnalyse(table: LemmaTable): Analyse {
  return (text, lang) =>
    tokenize(text).map(({ folded, written }) => {
      const row = lang === TABLE_LANGUAGE || lang === '' ? table.get(written) : undefined
      return {
        form: folded,
        formWritten: written,
        lemmas: (row?.lemmas ?? [written]).map(toWord),
        parts: (row?.parts ?? []).map(toWord),
      }
    })
}

function toWord(written: string): { folded: string; written: string } {
  return { folded: fold(written), written }
}
