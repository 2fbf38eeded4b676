import { findHiddenCharacter } from '#profiles/hiddenCharacter.ts'
import type { Path } from '#profiles/locate.ts'
import { readDraft, setBody, setField } from './draft.ts'
import { isFields } from './values.ts'

/** The ends of lines and pages of word processors and other systems, which readers would see as a gap. */
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** The text with no character in its fields and its long text that nobody can see; what ends a line becomes a space. */
export function withoutHidden(text: string): string {
  const { fields, body } = readDraft(text)
  const cleaned = textsOf(fields, []).reduce((before, [path, value]) => {
    const visible = toVisible(value, ' ')
    return visible === value ? before : setField(before, path, visible === '' ? undefined : visible)
  }, text)
  const visible = toVisible(body, '\n')
  return visible === body ? cleaned : setBody(cleaned, visible)
}

function textsOf(value: unknown, path: Path): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]))
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]))
}

function toVisible(text: string, lineEnd: string): string {
  let visible = text.replace(BREAKS, lineEnd)
  let hidden = findHiddenCharacter(visible)
  while (hidden) {
    visible = visible.slice(0, hidden.index) + visible.slice(hidden.index + hidden.character.length)
    hidden = findHiddenCharacter(visible)
  }
  return visible
}
