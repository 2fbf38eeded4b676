import type { Vocabulary } from '#domain/vocabulary.ts'
import { JUDGE_LANGUAGES, type JudgeLanguage } from '#profiles/issue.ts'
import { choicesOf, FORM_NAMES, type FormField, type FormName, onOneLine } from '../forms/form.ts'
import { FORMS } from '../forms/forms.ts'

/** GitHub takes 65,536 characters in an issue; no honest form comes near it. */
export const LONGEST_ISSUE = 40_000

/** What GitHub writes where nothing was answered. */
const NOTHING = ['_No response_', 'None']

/** The answers of a form as they were given: text as typed, ids of what was chosen, what was ticked. */
export interface Answers {
  readonly form: FormName
  readonly lang: JudgeLanguage
  /** The answer to a question of one line or more; `undefined` when there is none. */
  readonly text: (id: string) => string | undefined
  /** The values chosen from a list; what is no choice of it stands in `strange`. */
  readonly chosen: (id: string) => readonly string[]
  readonly isTicked: (id: string) => boolean
  /** Answers to lists that no choice fits. */
  readonly strange: readonly string[]
}

/**
 * The text of an issue → the answers to the form it was written with; `undefined` when it was written without one, or
 * is too long. The text is a stranger's: an answer that holds the label of another question only answers that question.
 */
export function readAnswers(body: string, vocabulary: Vocabulary): Answers | undefined {
  if (body.length > LONGEST_ISSUE) return undefined
  const lines = body.replace(/\r\n?/g, '\n').split('\n')
  const fitting = FORM_NAMES.flatMap((form) => {
    const parts = splitAtLabels(lines, FORMS[form].fields)
    return parts ? [{ form, parts }] : []
  })
  // Every question of a short form may also be one of a longer form.
  const [best] = fitting.sort((a, b) => b.parts.size - a.parts.size)
  return best && toAnswers(best.form, best.parts, vocabulary)
}

/** The text below each label, which come in the order of the form; `undefined` when one of them is missing. */
function splitAtLabels(
  lines: readonly string[],
  fields: readonly FormField[],
): ReadonlyMap<string, string> | undefined {
  const starts: number[] = []
  for (const { label } of fields) {
    const start = lines.indexOf(`### ${onOneLine(label)}`, (starts.at(-1) ?? -1) + 1)
    if (start < 0) return undefined
    starts.push(start)
  }
  return new Map(
    fields.map(({ id }, index) => {
      const text = lines
        .slice((starts[index] ?? 0) + 1, starts[index + 1])
        .join('\n')
        .trim()
      return [id, NOTHING.includes(text) ? '' : text]
    }),
  )
}

function toAnswers(form: FormName, parts: ReadonlyMap<string, string>, vocabulary: Vocabulary): Answers {
  const strange: string[] = []
  const chosen = new Map<string, readonly string[]>()
  for (const field of FORMS[form].fields) {
    if (field.kind !== 'one' && field.kind !== 'some') continue
    const found = readChoices(parts.get(field.id) ?? '', choicesOf(field, vocabulary))
    chosen.set(field.id, found.values)
    if (found.rest !== '') strange.push(found.rest)
  }
  return {
    form,
    lang: JUDGE_LANGUAGES.find((lang) => chosen.get('language')?.includes(lang)) ?? 'fi',
    text: (id) => parts.get(id) || undefined,
    chosen: (id) => chosen.get(id) ?? [],
    isTicked: (id) => /^- \[x\] /im.test(parts.get(id) ?? ''),
    strange,
  }
}

/** Labels have commas in them, and GitHub puts commas between them, so each is looked for as a whole. */
function readChoices(
  text: string,
  choices: readonly (readonly [value: string, label: string])[],
): { values: readonly string[]; rest: string } {
  const values: string[] = []
  let rest = text
  while (rest !== '') {
    const [value, label] = choices.find(([, name]) => rest === name || rest.startsWith(`${name}, `)) ?? []
    if (value === undefined || label === undefined) break
    if (!values.includes(value)) values.push(value)
    rest = rest.slice(label.length + 2)
  }
  return { values, rest }
}
