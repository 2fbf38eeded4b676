import { showHidden } from '#profiles/issue.ts'

/** Breaks a word for machines that look for names and addresses, and is not seen by people. */
const BREAK = '\u200b'

/**
 * Text of a stranger → markdown, within a line, that shows it as written. Signs lose their meaning, and `@name`, `#1`, `www.` and
 * `https://` are broken up, because GitHub looks for them even in escaped text.
 */
export function escapeMarkdown(text: string): string {
  return showHidden(text)
    .replace(/(?<=[@#])(?=\S)|(?<=:)(?=\/)|(?<=\bwww)(?=\.)|(?<=\bGH)(?=-)/gi, BREAK)
    .replace(/[\\`*_[\]<>!|~&$]/g, '\\$&')
}

/** Text of a stranger as code: nothing in it means anything. A bar would end the cell of a table even here. */
export function codeSpan(text: string): string {
  const visible = showHidden(text).replaceAll('|', '¦')
  const ticks = '`'.repeat(longestRun(visible) + 1)
  const pad = /^`|`$/.test(visible) ? ' ' : ''
  return `${ticks}${pad}${visible}${pad}${ticks}`
}

/** A block of code that its own text cannot close. */
export function fence(language: string, text: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${ticks}${language}\n${text}\n${ticks}`
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
