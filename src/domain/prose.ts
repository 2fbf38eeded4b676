/**
 * The long text of a profile as a tree of the few things it may hold. Pages render this tree; no HTML string of a
 * stranger exists anywhere, so there is nothing to escape and nothing to forget.
 */
export type Prose = readonly Block[]

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Prose[] }
  | { readonly kind: 'quote'; readonly children: Prose }
  | { readonly kind: 'rule' }

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' }

/** The words alone, blocks divided by a space; for the search and for descriptions. */
export function toPlainText(prose: Prose): string {
  return prose.map(blockText).filter(Boolean).join(' ')
}

/** Where the links of a text lead, in their order. */
export function linksIn(prose: Prose): readonly string[] {
  return prose.flatMap((block) => {
    if (block.kind === 'rule') return []
    if (block.kind === 'list') return block.items.flatMap(linksIn)
    return block.kind === 'quote' ? linksIn(block.children) : inlineLinks(block.children)
  })
}

function inlineLinks(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text' || inline.kind === 'break') return []
    const inside = inlineLinks(inline.children)
    return inline.kind === 'link' ? [inline.url, ...inside] : inside
  })
}

function blockText(block: Block): string {
  if (block.kind === 'rule') return ''
  if (block.kind === 'list') return block.items.map(toPlainText).join(' ')
  if (block.kind === 'quote') return toPlainText(block.children)
  return block.children.map(inlineText).join('')
}

function inlineText(inline: Inline): string {
  if (inline.kind === 'text') return inline.text
  return inline.kind === 'break' ? ' ' : inline.children.map(inlineText).join('')
}
