import type { Place } from './issue.ts'
import { cover, coverCodes } from './mask.ts'

/** The lines of a file as a report may show them: identity codes and what stands at `secrets` are covered. */
export function coverLines(text: string, secrets: readonly Place[]): readonly string[] {
  const lines = coverCodes(text).split(/\r?\n/)
  return lines.map((line, index) => {
    const number = index + 1
    return secrets
      .filter((place) => place.line <= number && number <= place.endLine)
      .reduce((shown, place) => {
        const start = place.line === number ? place.column - 1 : 0
        const end = place.endLine === number ? place.endColumn - 1 : shown.length
        return shown.slice(0, start) + cover(shown.slice(start, end)) + shown.slice(end)
      }, line)
  })
}
