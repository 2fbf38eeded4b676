import type { FormField } from './formField.ts'

/** What kind of box a text is typed into. */
interface InputAttributes {
  readonly type: 'text' | 'date' | 'url' | 'email' | 'tel'
  readonly dir?: 'ltr'
  readonly inputMode?: 'numeric'
}

/** An example says what a field takes: `from` of a break is a day, `from` of an age a number. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The keyboard a phone should show. A date picker hides what it cannot read, so then the text is shown. */
export function inputFor(
  { key, example = '' }: Pick<FormField, 'key' | 'example'>,
  text: string,
): InputAttributes {
  if (DAY.test(example)) return { type: text === '' || DAY.test(text) ? 'date' : 'text' }
  if (['website', 'form', 'url'].includes(key)) return { type: 'url', dir: 'ltr' }
  if (key === 'email') return { type: 'email', dir: 'ltr' }
  if (key === 'phone' || key === 'number') return { type: 'tel', dir: 'ltr' }
  return { type: 'text', ...(/^\d+$/.test(example) && { inputMode: 'numeric' }) }
}
