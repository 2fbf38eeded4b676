import type { Fix } from './issue.ts'

/** A text after its fixes, and those that found their place in it, in the order of the text. */
export interface Fixed {
  readonly text: string
  readonly applied: readonly Fix[]
}

/**
 * Puts the text of each fix where its place is; everything else stays as it was, character for character. Of fixes
 * that overlap the first one wins, and one whose place is not in the text is left out. Places count lines that end
 * in LF.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): Fixed {
  const starts = lineStarts(text)
  const toOffset = (line: number, column: number) => (starts[line - 1] ?? Number.NaN) + column - 1
  const ranges = fixes
    .map((fix) => ({
      fix,
      start: toOffset(fix.place.line, fix.place.column),
      end: toOffset(fix.place.endLine, fix.place.endColumn),
    }))
    .filter(({ start, end }) => start <= end && end <= text.length)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const applied: Fix[] = []
  const parts: string[] = []
  let done = 0
  let taken = -1
  for (const { fix, start, end } of ranges) {
    if (start < done || start === taken) continue
    parts.push(text.slice(done, start), fix.text)
    applied.push(fix)
    done = end
    taken = start
  }
  return { text: [...parts, text.slice(done)].join(''), applied }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
