import type { Block, Prose } from '#domain/prose.ts'

/**
 * A line that begins with a letter, does not end in a space and has no sign that means anything to markdown. Letters
 * that cannot be seen have been refused before (`judgeText.ts`).
 */
const PLAIN_LINE =
  /^\p{L}(?:[\p{L}\p{M}\p{N} .,;:?!%()/'"’”–—،؛؟。，、！？：；+-]*[\p{L}\p{M}\p{N}.,;:?!%)'"’”–—،؛؟。，、！？：；+-])?$/u
const ITEM = '- '

/**
 * Reads a long text that is nothing but paragraphs and lists of lines, as nearly all are, without the markdown parser,
 * which takes a hundred times as long to find that there is nothing to find. `undefined` when there is any sign it might
 * mean something else by; tests/profiles/readPlainBody.test.ts holds that both read the same.
 */
export function readPlainBody(text: string): Prose | undefined {
  const blocks: Block[] = []
  for (const lines of text.split(/\n\n+/).map(toLines)) {
    if (lines.length === 0) continue
    const isList = lines.every((line) => line.startsWith(ITEM))
    const texts = isList ? lines.map((line) => line.slice(ITEM.length)) : lines
    if (!texts.every((line) => PLAIN_LINE.test(line))) return undefined
    const before = blocks.at(-1)
    // A blank line between items does not end their list.
    if (isList && before?.kind === 'list') blocks[blocks.length - 1] = toList(texts, before.items)
    else blocks.push(isList ? toList(texts) : toParagraph(texts.join('\n')))
  }
  return blocks
}

function toLines(block: string): readonly string[] {
  return block.split('\n').filter((line) => line !== '')
}

function toList(texts: readonly string[], before: readonly Prose[] = []): Block {
  return { kind: 'list', isOrdered: false, items: [...before, ...texts.map((text) => [toParagraph(text)])] }
}

function toParagraph(text: string): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] }
}
