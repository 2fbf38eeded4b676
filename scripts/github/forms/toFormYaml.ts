import type { Vocabulary } from '#domain/vocabulary.ts'
import { writeFields } from '#profiles/writeValue.ts'
import { choicesOf, type FormField, type FormName, onOneLine } from './form.ts'
import { FORMS } from './forms.ts'

const HEAD = '# Written by "npm run forms" from scripts/github/forms/forms.ts and the vocabulary.'

/** GitHub's names for the kinds of questions. */
const TYPES = {
  line: 'input',
  text: 'textarea',
  one: 'dropdown',
  some: 'dropdown',
  tick: 'checkboxes',
} as const

/** The issue form of a name, as the text of its file. */
export function toFormYaml(name: FormName, vocabulary: Vocabulary): string {
  const form = FORMS[name]
  const fields = {
    name: onOneLine(form.name),
    description: onOneLine(form.about),
    labels: [name],
    body: form.fields.map((field) => toBlock(field, vocabulary)),
  }
  return `${HEAD}\n${writeFields(fields, (keys) => keys).join('\n')}\n`
}

function toBlock(field: FormField, vocabulary: Vocabulary): Readonly<Record<string, unknown>> {
  const { id, kind, label, help, tick, isRequired } = field
  const choices = choicesOf(field, vocabulary).map(([, text]) => text)
  return {
    type: TYPES[kind],
    id,
    attributes: {
      label: onOneLine(label),
      description: help && onOneLine(help),
      multiple: kind === 'some' ? true : undefined,
      options: tick
        ? [{ label: onOneLine(tick), required: isRequired }]
        : choices.length > 0
          ? choices
          : undefined,
    },
    // A box that must be ticked says so itself.
    validations: isRequired && !tick ? { required: true } : undefined,
  }
}
