/** Longer items read better each on a line of their own. */
const INLINE_ITEM = 40

/**
 * Words that YAML 1.1 (gray-matter's own engine, many editors) takes for yes, no, nothing or a merge, so they are
 * never written bare: `no` is Norwegian to us and false to it.
 */
const YAML_WORD = /^(y|yes|n|no|true|false|on|off|null)$/i

/** What must not stand in the text itself: controls, line ends of other systems, and whatever a reader cannot see. */
const UNSEEN = /(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** The escapes every YAML reader and a programmer know by heart. */
const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' }

/** Puts the fields of one level in the order they should be written; `path` is where the level stands. */
export type OrderKeys = (keys: readonly string[], path: readonly PropertyKey[]) => readonly string[]

/** Text → a double-quoted YAML scalar on one line, which every YAML reader reads back as that very text. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(UNSEEN, escapeCharacter)}"`
}

/** Does the text hold only what can stand in a file as it is: no line end, control or hidden character? */
export function isVisible(text: string): boolean {
  return text.search(UNSEEN) < 0
}

/** A key as people write it, in quotes where YAML would take it for something else (`no`, `12`, `a b`). */
export function writeKey(key: string): string {
  return isPlainWord(key) ? key : quote(key)
}

/** Is this a word that every YAML reader takes for that word, with nothing around it? */
export function isPlainWord(text: string): boolean {
  return /^[a-z]([a-z0-9-]*[a-z0-9])?$/i.test(text) && !YAML_WORD.test(text)
}

/**
 * Fields → lines of YAML, each indented by `indent` spaces. Text is always quoted; whole numbers, decimals and
 * booleans stand as they are; what is absent (`undefined`, `null`) is left out.
 */
export function writeFields(
  fields: Readonly<Record<string, unknown>>,
  orderKeys: OrderKeys,
  path: readonly PropertyKey[] = [],
  indent = 0,
): string[] {
  const present = Object.keys(fields).filter((key) => !isAbsent(fields[key]))
  return orderKeys(present, path).flatMap((key) => {
    const start = `${' '.repeat(indent)}${writeKey(key)}:`
    const value = fields[key]
    if (isInline(value)) return [`${start} ${writeInline(value)}`]
    return [start, ...writeBlock(value, orderKeys, [...path, key], indent + 2)]
  })
}

function writeBlock(
  value: unknown,
  orderKeys: OrderKeys,
  path: readonly PropertyKey[],
  indent: number,
): string[] {
  if (!Array.isArray(value)) return writeFields(toFields(value), orderKeys, path, indent)
  return value.flatMap((item, index) => {
    const dash = `${' '.repeat(indent)}- `
    if (isInline(item) || Array.isArray(item)) return [dash + writeInline(item)]
    const lines = writeFields(toFields(item), orderKeys, [...path, index], indent + 2)
    return lines.map((line, place) => (place === 0 ? dash + line.trimStart() : line))
  })
}

/** A value on one line: text, number, boolean, or a list or group of such. */
export function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => !isAbsent(inner))
    return entries.length === 0
      ? '{}'
      : `{ ${entries.map(([key, inner]) => `${writeKey(key)}: ${writeInline(inner)}`).join(', ')} }`
  }
  if (typeof value === 'boolean') return String(value)
  const text = String(value ?? '')
  return typeof value === 'number' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? text : quote(text)
}

/** Single values, short lists and whatever is empty stand on the line of their key. */
function isInline(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.every((item) => !isGroup(item) && String(item ?? '').length <= INLINE_ITEM)
  }
  return !isGroup(value) || Object.values(toFields(value)).every(isAbsent)
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value ?? {}))
}

/** `\u` takes four digits; beyond that plane only `\U` is read by every YAML reader. */
function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const digits = code.toString(16)
  return (
    SHORT_ESCAPES[character] ??
    (code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`)
  )
}
