import { applyFixes } from '../applyFixes.ts'
import type { Fix } from '../issue.ts'
import {
  dropByteOrderMark,
  endWithLineEnd,
  indentWithSpaces,
  straightenQuotes,
  trimLines,
  unifyLineEnds,
} from './layout.ts'
import { isSafeRepair, meaningOf, readText } from './meaning.ts'
import { quoteUnsafe, writeNormalForms } from './normalForms.ts'
import { orderFields } from './orderFields.ts'

export type ChangeKind =
  | 'byte-order-mark'
  | 'line-ends'
  | 'value'
  | 'tabs'
  | 'quotes'
  | 'trailing-spaces'
  | 'final-line-end'
  | 'normal-form'
  | 'key-order'

/** One thing that was repaired. `line` is where, at that moment; a change of the whole file has none. */
export interface Change {
  readonly kind: ChangeKind
  readonly line?: number
  readonly before?: string
  readonly after?: string
}

export interface Repaired {
  readonly text: string
  readonly changes: readonly Change[]
}

interface Step {
  readonly kind: ChangeKind
  readonly change: (text: string) => string
  readonly isSafe: (before: string, after: string) => boolean
}

const WHOLE_FILE: readonly ChangeKind[] = ['byte-order-mark', 'line-ends', 'final-line-end', 'key-order']

const always = () => true

/** Bytes that no reader takes for text; done first, because places of fixes count lines that end in LF. */
const BYTES: readonly Step[] = [
  { kind: 'byte-order-mark', change: dropByteOrderMark, isSafe: always },
  { kind: 'line-ends', change: unifyLineEnds, isSafe: always },
]

/** From what keeps a file from being read to how it is best written. */
const STEPS: readonly Step[] = [
  { kind: 'tabs', change: indentWithSpaces, isSafe: isNeededRepair },
  { kind: 'quotes', change: straightenQuotes, isSafe: isNeededRepair },
  { kind: 'trailing-spaces', change: trimLines, isSafe: isSafeRepair },
  { kind: 'final-line-end', change: endWithLineEnd, isSafe: isSafeRepair },
  { kind: 'quotes', change: quoteUnsafe, isSafe: isSafeRepair },
  { kind: 'normal-form', change: writeNormalForms, isSafe: meansTheSame },
]

const ORDER: Step = { kind: 'key-order', change: orderFields, isSafe: meansTheSame }

/**
 * Repairs the text of one file: the fixes of its issues, then what has one right form. Apart from those fixes nothing
 * that could be read before reads otherwise after. `mayMove` says that nothing else is wrong, so that fields may move,
 * too.
 */
export function repairFile(text: string, fixes: readonly Fix[], mayMove: boolean): Repaired {
  const clean = runSteps({ text, changes: [] }, BYTES)
  const fixed = applyFixes(clean.text, fixes)
  const values = fixed.applied.map((fix): Change => {
    return { kind: 'value', line: fix.place.line, before: textAt(clean.text, fix), after: fix.text }
  })
  const changes = [...clean.changes, ...values]
  return runSteps({ text: fixed.text, changes }, mayMove ? [...STEPS, ORDER] : STEPS)
}

function runSteps(start: Repaired, steps: readonly Step[]): Repaired {
  return steps.reduce<Repaired>(({ text, changes }, { kind, change, isSafe }) => {
    const after = change(text)
    if (after === text || !isSafe(text, after)) return { text, changes }
    return { text: after, changes: [...changes, ...toChanges(kind, text, after)] }
  }, start)
}

/** These steps guess at what was meant, so they act only on a file that could not be read at all. */
function isNeededRepair(before: string, after: string): boolean {
  return 'faults' in readText(before) && isSafeRepair(before, after)
}

function meansTheSame(before: string, after: string): boolean {
  const meaning = meaningOf(before)
  return meaning !== undefined && meaningOf(after) === meaning
}

function toChanges(kind: ChangeKind, before: string, after: string): Change[] {
  if (WHOLE_FILE.includes(kind)) return [{ kind }]
  const lines = after.split('\n')
  return before.split('\n').flatMap((line, index) => {
    const now = lines[index] ?? ''
    return line === now ? [] : [{ kind, line: index + 1, before: line, after: now }]
  })
}

function textAt(text: string, { place }: Fix): string {
  const lines = text.split('\n').slice(place.line - 1, place.endLine)
  const last = lines.length - 1
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? place.column - 1 : 0, index === last ? place.endColumn - 1 : undefined),
    )
    .join(' ')
}
