import { restoreZero } from '#domain/phone.ts'
import type { Place, Problem } from './issue.ts'
import type { Located } from './locate.ts'
import { TRAP_WORDING, type TrapCode, toQuotedWording } from './wording/traps.ts'

/**
 * The same problem in the words of the trap that the writer fell into, where the value shows which: programs eat zeros
 * and colons, and bend quotation marks. What to type instead is a proposal, because only the writer knows.
 */
export function explainTrap(problem: Problem, located: Located): Problem {
  const found = problem.found?.trim() ?? ''
  const trap = findTrap(problem.ruleId, found)
  if (!trap) return problem
  const { code, cure } = trap
  const messages = isQuoted(problem.place, located) ? toQuotedWording(code) : TRAP_WORDING[code]
  return { ...problem, ruleId: code, messages, values: { ...problem.values, cure } }
}

/** Whoever fills in a form, which quotes whatever is typed, must not be told to type quotation marks. */
function isQuoted({ line, column }: Place, located: Located): boolean {
  return located
    .scalars()
    .some(({ place, source }) => place.line === line && place.column === column && /^["']/.test(source))
}

/** Text between quotation marks of the kinds that word processors make; `undefined` for any other text. */
export function withoutSmartQuotes(text: string): string | undefined {
  return /^[“”„‟«»‘’‚]([^“”„‟«»]+)[“”«»‘’]$/.exec(text)?.[1]
}

function findTrap(ruleId: string, found: string): { code: TrapCode; cure: string } | undefined {
  const quoted = withoutSmartQuotes(found)
  if (quoted !== undefined) return { code: 'smart-quotes', cure: quoted }
  const trap = TRAPS[ruleId]
  const cure = trap?.cure(found)
  return trap && cure !== undefined ? { code: trap.code, cure } : undefined
}

/** By the code of the problem: its trap, and what was probably meant. */
const TRAPS: Readonly<Record<string, { code: TrapCode; cure: (found: string) => string | undefined }>> = {
  phone: { code: 'phone-lost-zero', cure: restoreZero },
  'postal-code': {
    code: 'postal-code-lost-zero',
    cure: (found) => (/^\d{4}$/.test(found) ? `0${found}` : undefined),
  },
  time: { code: 'time-without-colon', cure: toClock },
  date: { code: 'date-with-time', cure: toDay },
  'partial-date': { code: 'date-with-time', cure: toDay },
}

/** `9`, `9.30`, `930` and `9:30` are hours and minutes; `990`, which cannot be, is what YAML 1.1 makes of 16:30. */
function toClock(found: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:]?(\d\d))?$/.exec(found) ?? []
  if (hours === '') return undefined
  if (Number(hours) < 24 && Number(minutes) < 60) return `${hours.padStart(2, '0')}:${minutes}`
  const total = Number(found)
  if (!Number.isInteger(total) || total >= 24 * 60) return undefined
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function toDay(found: string): string | undefined {
  return /^(\d{4}-\d{2}-\d{2})[Tt ]\d/.exec(found)?.[1]
}
