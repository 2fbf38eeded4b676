import { toFieldName } from '#profiles/judgeSchema.ts'
import type { Path } from '#profiles/locate.ts'

/** `['services', 1, 'phone']` → `services[1].phone`, as the judge names fields. */
export const nameOf: (path: Path) => string = toFieldName

/** The names of what a field stands in, from the nearest: `services[1].phone` → `services[1]`, `services`. */
export function namesAbove(name: string): readonly string[] {
  const cut = Math.max(name.lastIndexOf('.'), name.lastIndexOf('['))
  return cut < 0 ? [] : [name.slice(0, cut), ...namesAbove(name.slice(0, cut))]
}

/** Is a field the named one, or a part of it? */
export function isInside(field: string, name: string): boolean {
  return field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`)
}
