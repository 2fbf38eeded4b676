import { withoutSmartQuotes } from '../explainTrap.ts'
import type { Fix, Place, Problem } from '../issue.ts'
import type { Located, LocatedScalar, Path } from '../locate.ts'
import { writeKey } from '../writeValue.ts'
import { writeLike } from './plainText.ts'
import { RIGHT_ANSWERS } from './rightAnswers.ts'

/** The same problem with a fix, when the schema refused a value that can only have meant one thing. */
export function withFix(problem: Problem, located: Located): Problem {
  const bare = withoutSmartQuotes(problem.found?.trim() ?? '')
  const isKnown = problem.ruleId === 'choice' || Object.hasOwn(RIGHT_ANSWERS, problem.ruleId)
  if (problem.fix || (!isKnown && bare === undefined)) return problem
  const scalar = scalarIn(problem.place, located)
  if (!scalar) return problem
  const answer = bare ?? RIGHT_ANSWERS[problem.ruleId]?.(scalar.value) ?? choiceIn(problem, scalar.value)
  if (answer === undefined || answer === scalar.value) return problem
  return { ...problem, fix: toFix(answer, scalar) }
}

/** The same problem with a fix, when fields could not be read because tabs indent them. */
export function withSpaces(problem: Problem): Problem {
  const { ruleId, found = '', place } = problem
  return ruleId === 'yaml-tab' && /^\t+$/.test(found)
    ? { ...problem, fix: { place, text: '  '.repeat(found.length) } }
    : problem
}

/** Puts `replacement` for the value (or key) at a path, quoted as it was; `undefined` where no single value stands. */
export function replaceAt(
  path: Path,
  at: 'key' | 'value',
  replacement: string,
  located: Located,
): Fix | undefined {
  const name = path.map(String).join('\n')
  const scalar = located
    .scalars()
    .find((one) => one.at === at && one.path.map(String).join('\n') === name && !isBlock(one))
  return scalar && toFix(replacement, scalar)
}

/** A scalar's new text in its old place. */
export function toFix(text: string, { at, source, place }: LocatedScalar): Fix {
  const isQuoted = /^["']/.test(source)
  return { place, text: at === 'key' && !isQuoted ? writeKey(text) : writeLike(text, source) }
}

/** A text of many lines after `|` or `>`: its style is the person's own. */
export function isBlock({ source }: LocatedScalar): boolean {
  return source.startsWith('|') || source.startsWith('>')
}

function scalarIn(place: Place, located: Located): LocatedScalar | undefined {
  return located
    .scalars()
    .find(
      (one) =>
        one.place.line === place.line &&
        one.place.column === place.column &&
        one.place.endLine === place.endLine &&
        one.place.endColumn === place.endColumn &&
        one.source !== '' &&
        !isBlock(one),
    )
}

/** `Free` among the choices free, paid … */
function choiceIn({ ruleId, values }: Problem, value: string): string | undefined {
  if (ruleId !== 'choice') return undefined
  return values?.choices?.split(', ').find((choice) => choice.toLowerCase() === value.toLowerCase())
}
