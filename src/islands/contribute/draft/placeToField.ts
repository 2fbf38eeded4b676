import { isMap, isSeq } from 'yaml'
import type { Place } from '#profiles/issue.ts'
import { toFieldName } from '#profiles/judgeSchema.ts'
import type { Path } from '#profiles/locate.ts'
import { keyOf, parseTree, spanOf } from './yamlText.ts'

/** The name of the long text, which is no field of the file. */
export const BODY = 'body'

/** The field in whose text a place lies, e.g. `summary.fi`; `body` below the fields, empty where there is none. */
export function placeToField(text: string, { line, column }: Pick<Place, 'line' | 'column'>): string {
  const lines = text.split('\n')
  const closing = lines.indexOf('---', 1)
  if (closing >= 0 && line > closing + 1) return BODY
  if (lines[0] !== '---' || line < 2 || closing < 0) return ''
  const fields = lines.slice(1, closing)
  const offset = fields.slice(0, line - 2).reduce((sum, one) => sum + one.length + 1, 0) + column - 1
  return toFieldName(pathAt(parseTree(`${fields.join('\n')}\n`), offset, []))
}

function pathAt(node: unknown, offset: number, path: Path): Path {
  const isIn = (inner: unknown) => {
    const [start, end] = spanOf(inner)
    return start <= offset && offset <= end
  }
  if (isMap(node)) {
    const pair = node.items.find(({ key, value }) => isIn(key) || (value && isIn(value)))
    return pair ? pathAt(pair.value, offset, [...path, keyOf(pair)]) : path
  }
  if (isSeq(node)) {
    const index = node.items.findIndex(isIn)
    return index < 0 ? path : pathAt(node.items[index], offset, [...path, index])
  }
  return path
}
