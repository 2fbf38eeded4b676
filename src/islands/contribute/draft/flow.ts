import { isCollection, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Path } from '#profiles/locate.ts'
import { isPlainWord, writeInline, writeKey } from '#profiles/writeValue.ts'
import { isSame, withValue } from './values.ts'
import { contentEnd, keyOf, spanOf, toData } from './yamlText.ts'

/** A list or group in brackets written anew with a value changed; what stays is copied letter by letter. */
export function rewriteFlow(text: string, node: YAMLMap | YAMLSeq, path: Path, value: unknown): string {
  const [step, ...rest] = path
  if (step === undefined)
    return isSeq(node) && Array.isArray(value) ? writeList(text, node, value) : writeInline(value)
  if (isMap(node) && typeof step === 'string') {
    const kept = node.items.map((pair) => {
      const source = sourceOf(text, pair.key)
      return [keyOf(pair), source, pair.value] as const
    })
    const found = kept.find(([key]) => key === step)
    const put = write(text, found?.[2], rest, value)
    const pieces = kept.flatMap(([key, source, inner]) => {
      if (key !== step) return [`${source}: ${sourceOf(text, inner)}`.trimEnd()]
      return put === undefined ? [] : [`${source}: ${put}`]
    })
    if (!found && put !== undefined) pieces.push(`${writeKey(step)}: ${put}`)
    return pieces.length === 0 ? '{}' : `{ ${pieces.join(', ')} }`
  }
  if (isSeq(node) && typeof step === 'number') {
    const put = write(text, node.items[step], rest, value)
    const pieces = node.items.map((item) => sourceOf(text, item))
    pieces.splice(step, 1, ...(put === undefined ? (rest.length > 0 ? ['{}'] : []) : [put]))
    return `[${pieces.join(', ')}]`
  }
  return writeInline(withValue(toData(node), path, value) ?? (isSeq(node) ? [] : {}))
}

function write(text: string, inner: unknown, rest: Path, value: unknown): string | undefined {
  if (isCollection(inner) && rest.length > 0) {
    const next = rewriteFlow(text, inner, rest, value)
    return withValue(toData(inner), rest, value) === undefined ? undefined : next
  }
  if (isSeq(inner) && Array.isArray(value)) return writeList(text, inner, value)
  const next = withValue(undefined, rest, value)
  return next === undefined ? undefined : writeInline(next)
}

/** Ids that stay keep their form; new ones stand bare where everybody reads them as words. */
function writeList(text: string, node: YAMLMap | YAMLSeq, values: readonly unknown[]): string {
  const known = (node.items as readonly unknown[]).map(
    (item) => [toData(item), sourceOf(text, item)] as const,
  )
  const isBare = known.every(([, source]) => !/^["']/.test(source))
  const pieces = values.map((value) => {
    const kept = known.find(([data]) => isSame(data, value))?.[1]
    return kept ?? (isBare && typeof value === 'string' && isPlainWord(value) ? value : writeInline(value))
  })
  return `[${pieces.join(', ')}]`
}

function sourceOf(text: string, node: unknown): string {
  if (!node) return ''
  return text.slice(spanOf(node)[0], contentEnd(node, text))
}
