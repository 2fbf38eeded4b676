import { eastAsianWidth } from 'get-east-asian-width'
import { type Place, showHidden } from './issue.ts'

/** Columns that fit beside the line number in a terminal of a hundred. */
const WIDEST = 88

/** How much of what stands before the place is kept in sight when a long line is cut. */
const BEFORE = 30

/** A line of a file as it can be shown, and marks that underline a place when written below it. */
export interface Excerpt {
  readonly text: string
  readonly marks: string
}

interface Cell {
  readonly shown: string
  readonly width: number
  readonly isMarked: boolean
}

/**
 * Shows the line on which a place starts. Tabs become two spaces, what cannot be seen is named, wide letters get two
 * marks, and long lines are cut around the place. A place of no width gets one mark; one that goes on below is marked
 * to the end of its first line.
 */
export function toExcerpt(line: string, place: Place): Excerpt {
  const start = place.column - 1
  const end = place.endLine > place.line ? line.length : place.endColumn - 1
  const cells = cut(toCells(line, start, Math.max(end, start + 1)))
  const marks = cells.map(({ width, isMarked }) => (isMarked ? '^' : ' ').repeat(width)).join('')
  const text = cells.map(({ shown }) => shown).join('')
  return { text: text.trimEnd(), marks: marks.includes('^') ? marks.trimEnd() : `${marks}^` }
}

function toCells(line: string, start: number, end: number): Cell[] {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)]
  return letters.map(({ segment, index }) => {
    const shown = segment === '\t' ? '  ' : showLetter(segment)
    const isMarked = index < end && index + segment.length > start
    return { shown, width: widthOf(shown), isMarked }
  })
}

/** Joiners belong to the letters around them in several scripts, and a stray one is told of by the judge. */
function showLetter(letter: string): string {
  return letter
    .split(/([\u200c\u200d])/)
    .map((part, index) => (index % 2 === 1 ? part : showHidden(part)))
    .join('')
}

/** A letter is as wide as its widest part; what was named stands for itself, sign by sign. */
function widthOf(shown: string): number {
  if (/^[\x20-\x7e]+$/.test(shown)) return shown.length
  return Math.max(...[...shown].map((character) => eastAsianWidth(character.codePointAt(0) ?? 0)))
}

function cut(cells: readonly Cell[]): readonly Cell[] {
  let sum = 0
  const ends = cells.map(({ width }) => {
    sum += width
    return sum
  })
  if ((ends.at(-1) ?? 0) <= WIDEST) return cells
  const marked = cells.findIndex(({ isMarked }) => isMarked)
  const before = marked < 0 ? 0 : (ends[marked] ?? 0) - BEFORE
  const from = before <= BEFORE ? 0 : ends.findIndex((end) => end > before)
  const limit = (ends[from - 1] ?? 0) + WIDEST
  const to = cells.findIndex((_, index) => (ends[index] ?? 0) > limit)
  const dots: Cell = { shown: '…', width: 1, isMarked: false }
  return [
    ...(from > 0 ? [dots] : []),
    ...cells.slice(from, to < 0 ? undefined : to),
    ...(to < 0 ? [] : [dots]),
  ]
}
