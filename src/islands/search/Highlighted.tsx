import { fold } from '#search/words/fold.ts'
import { shareStem } from '#search/words/stem.ts'
import { tokenize } from '#search/words/tokens.ts'

interface Props {
  readonly text: string
  /** Words to mark, in any of their forms. */
  readonly words: readonly string[]
}

/** Words of fewer letters begin too many others. */
const SHORTEST_START = 4

/** A text as it was written, with the words that were looked for marked. */
export function Highlighted({ text, words }: Props) {
  const wanted = words.map(fold)
  const pieces: React.ReactNode[] = []
  let end = 0
  for (const token of tokenize(text)) {
    if (!wanted.some((word) => isMeant(token.folded, word))) continue
    pieces.push(
      text.slice(end, token.start),
      <mark key={token.start}>{text.slice(token.start, token.end)}</mark>,
    )
    end = token.end
  }
  return <>{[...pieces, text.slice(end)]}</>
}

function isMeant(word: string, wanted: string): boolean {
  if (word === wanted || shareStem(word, wanted)) return true
  return wanted.length >= SHORTEST_START && (word.startsWith(wanted) || word.endsWith(wanted))
}
