import type { ReactNode } from 'react'
import type { Mark } from '#search/words/findMarks.ts'

interface Props {
  readonly text: string
  /** Places that were looked for, in the order of the text. */
  readonly marks: readonly Mark[]
}

/** A text as it was written, with the words that were looked for marked. */
export function Highlighted({ text, marks }: Props) {
  const pieces: ReactNode[] = []
  let done = 0
  for (const [start, end] of marks) {
    pieces.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>)
    done = end
  }
  return <>{[...pieces, text.slice(done)]}</>
}
