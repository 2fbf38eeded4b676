import { isVisible, quote } from '../writeValue.ts'

/**
 * Bare text that some reader takes for a number, a date, a time, yes, no or nothing (YAML 1.1, which gray-matter's own
 * engine and many editors speak; YAML 1.2 and js-yaml 5 on fewer of them).
 */
const OTHERWISE_READ: readonly RegExp[] = [
  /^(y|yes|n|no|true|false|on|off|null|~|<<|=)$/i,
  /^[-+]?\.?\d[\d_.,:]*(e[-+]?\d+)?$/i,
  /^[-+]?0[xob][\da-f_]+$/i,
  /^[-+]?\.(inf|nan)$/i,
  /^\d{4}-\d{1,2}-\d{1,2}([t\s].*)?$/i,
]

/** Letters, digits and harmless signs: nothing here opens a list, a comment, a key or a quotation. */
const HARMLESS = /^[\p{L}\p{N}+](?:[\p{L}\p{N}\p{M} .;!?'’()/&+@_%=–-]|:(?=\/\/))*$/u

/** Could another reader than ours take this bare text for something else than text? */
export function isReadOtherwise(plain: string): boolean {
  return OTHERWISE_READ.some((kind) => kind.test(plain))
}

/**
 * Does every reader that takes this bare text for a number or for yes and no still keep what was typed? `1987`,
 * `60.2055` and `true` come back as written, `02100`, `12:30`, `1e3` and `True` do not.
 */
export function keepsWhatWasTyped(plain: string): boolean {
  if (plain === 'true' || plain === 'false') return true
  return /^(0|-?[1-9]\d*)(\.\d+)?$/.test(plain) && String(Number(plain)) === plain
}

/** Text as a scalar in the style of the one it replaces, where that is safe, else in double quotes. */
export function writeLike(text: string, source: string): string {
  if (source.startsWith("'") && isVisible(text)) return `'${text.replaceAll("'", "''")}'`
  const isBare = !/^["']/.test(source) && isHarmless(text)
  return isBare ? text : quote(text)
}

function isHarmless(text: string): boolean {
  const isPlain = HARMLESS.test(text) && text === text.trim()
  return isPlain && (!isReadOtherwise(text) || keepsWhatWasTyped(text))
}
