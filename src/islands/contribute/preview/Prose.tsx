import type { Block, Inline, Prose as ProseTree } from '#domain/prose.ts'

const REL = 'nofollow ugc noopener noreferrer'

/** A long text, element by element, as on the page. */
export function Prose({ prose }: { readonly prose: ProseTree }) {
  return prose.map((block, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn anew as a whole
    return <ProseBlock key={index} block={block} />
  })
}

function ProseBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'rule') return <hr />
  if (block.kind === 'quote') {
    return (
      <blockquote>
        <Prose prose={block.children} />
      </blockquote>
    )
  }
  if (block.kind === 'list') {
    const List = block.isOrdered ? 'ol' : 'ul'
    return (
      <List>
        {block.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn anew as a whole
          <li key={index}>
            <Prose prose={item} />
          </li>
        ))}
      </List>
    )
  }
  const Tag = block.kind === 'heading' ? (`h${block.level}` as const) : 'p'
  return (
    <Tag>
      <Inlines inlines={block.children} />
    </Tag>
  )
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn anew as a whole
    return <InlinePart key={index} inline={inline} />
  })
}

function InlinePart({ inline }: { readonly inline: Inline }) {
  if (inline.kind === 'text') return inline.text
  if (inline.kind === 'break') return <br />
  const inside = <Inlines inlines={inline.children} />
  if (inline.kind === 'link') {
    return (
      <a href={inline.url} rel={REL}>
        {inside}
      </a>
    )
  }
  return inline.kind === 'strong' ? <strong>{inside}</strong> : <em>{inside}</em>
}
