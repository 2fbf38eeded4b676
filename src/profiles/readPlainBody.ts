import type { Prose } from '#domain/prose.ts'
import { isSurelyVisible } from './hiddenCharacter.ts'

/** A line that begins with a letter, does not end in a space and has no sign that means anything to markdown. */
const PLAIN_LINE =
  /^\p{L}(?:[\p{L}\p{M}\p{N} .,;:?!%()/'"’”–—،؛؟。，、！？：；+-]*[\p{L}\p{M}\p{N}.,;:?!%)'"’”–—،؛؟。，、！？：；+-])?$/u

/**
 * Reads a long text that is nothing but paragraphs, as most are, without the markdown parser, which takes a hundred
 * times as long to find that there is nothing to find. `undefined` when there is any sign it might mean something by;
 * tests/profiles/readPlainBody.test.ts holds that both read the same.
 */
export function readPlainBody(text: string): Prose | undefined {
  if (!isSurelyVisible(text)) return undefined
  if (!text.split('\n').every((line) => line === '' || PLAIN_LINE.test(line))) return undefined
  return text
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', children: [{ kind: 'text', text: paragraph }] }))
}
