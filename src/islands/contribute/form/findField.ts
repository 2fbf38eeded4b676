import { BODY } from '../draft/placeToField.ts'
import { toId } from './FormContext.ts'
import { namesAbove } from './names.ts'
import { BODY_SECTION, SECTIONS } from './sections.ts'

/** Brings the control of a field, or of what it stands in, before the person; false where the form has none. */
export async function goToField(name: string): Promise<boolean> {
  const first = /^[^.[]+/.exec(name)?.[0] ?? ''
  const section = SECTIONS.find(({ id, keys }) =>
    first === BODY ? id === BODY_SECTION : keys.includes(first),
  )
  const details = document.querySelector<HTMLDetailsElement>(`[data-section="${section?.id}"]`)
  if (!details) return false
  if (!details.open) {
    details.open = true
    // The part is drawn once it is open.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }
  const found = [name, ...namesAbove(name)].map((one) => document.getElementById(toId(one))).find(Boolean)
  if (!found) return false
  // A group is reached by its first control, where a person can do something.
  const control = found.matches('fieldset')
    ? found.querySelector<HTMLElement>('input, select, textarea, summary, button')
    : found
  const target = control ?? found
  target.focus()
  found.scrollIntoView({ block: 'center' })
  return true
}
