import type { Vocabulary } from '#domain/vocabulary.ts'
import { choicesOf, type FormField, type FormName, onOneLine } from '../../../scripts/github/forms/form.ts'
import { FORMS } from '../../../scripts/github/forms/forms.ts'

/** The text GitHub makes of a form: answers by field id; of lists their values, of ticks `true`. */
export function issueText(
  form: FormName,
  answers: Readonly<Record<string, string | readonly string[] | true>>,
  vocabulary: Vocabulary,
): string {
  return FORMS[form].fields
    .map((field) => `### ${onOneLine(field.label)}\n\n${answerText(field, answers[field.id], vocabulary)}`)
    .join('\n\n')
}

function answerText(
  field: FormField,
  answer: string | readonly string[] | true | undefined,
  vocabulary: Vocabulary,
): string {
  if (field.tick) return `- [${answer ? 'X' : ' '}] ${onOneLine(field.tick)}`
  if (answer === undefined || answer === true) return '_No response_'
  if (typeof answer === 'string') return answer
  const labels = new Map(choicesOf(field, vocabulary))
  return answer.map((value) => labels.get(value) ?? value).join(', ')
}
