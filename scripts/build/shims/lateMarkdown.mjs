// Paragraphs are read without a parser; it comes with the first list, heading or link.
import { createLatePart } from '../../../src/profiles/lateParts.ts'

const markdown = createLatePart(() => import('./partMarkdown.mjs'))

export function fromMarkdown(text) {
  return markdown().fromMarkdown(text)
}
