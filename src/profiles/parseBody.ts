import type { Link, Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Block, type Inline, type Prose, toPlainText } from '#domain/prose.ts'
import { findAddressFault } from '#domain/webAddress.ts'
import { findHiddenCharacter } from './hiddenCharacter.ts'
import type { Place, Problem } from './issue.ts'
import { readPlainBody } from './readPlainBody.ts'
import { BODY_KINDS, BODY_WORDING } from './wording/body.ts'
import { FILE_WORDING } from './wording/file.ts'
import { nameKind } from './wording/nameKind.ts'

/** The parser's time grows with the square of either, and its stack with the levels; no real text comes near. */
const MOST_MARKS = 2000
const DEEPEST = 8

const WORDING = { ...BODY_WORDING, 'hidden-character': FILE_WORDING['hidden-character'] }

/** The long text as a tree of allowed parts, and a problem for every part that is not allowed. */
export interface ParsedBody {
  readonly body: Prose
  readonly problems: readonly Problem[]
}

/**
 * Reads a profile's long text. Only paragraphs, headings, lists, quotes, rules, bold, italics, line breaks and links
 * come out; anything else is a problem with its place, never dropped in silence. `firstLine` is the body's line in
 * the file.
 */
export function parseBody(text: string, firstLine: number): ParsedBody {
  const beyond = findBeyondLimits(text, firstLine)
  if (beyond) return { body: [], problems: [beyond] }
  const plain = readPlainBody(text)
  if (plain) return { body: plain, problems: [] }
  const problems: Problem[] = []
  const report: Report = (code, node, found, kind = 'code') => {
    problems.push({
      ruleId: code,
      severity: 'error',
      messages: code === 'body-kind' ? nameKind(WORDING[code], BODY_KINDS[kind]) : WORDING[code],
      place: toPlace(node, firstLine),
      field: 'body',
      found,
    })
  }
  const body = toBlocks(fromMarkdown(text).children, report)
  return { body, problems }
}

type Report = (code: keyof typeof WORDING, node: Nodes, found: string, kind?: keyof typeof BODY_KINDS) => void

/** A text that would cost the parser seconds or its stack, told by its signs alone. */
function findBeyondLimits(text: string, firstLine: number): Problem | undefined {
  let marks = 0
  for (const [index, line] of text.split('\n').entries()) {
    // A blank line costs the parser as much as a mark.
    marks += line === '' ? 1 : (line.match(/[*_[\]<&`~]/g)?.length ?? 0)
    const opening = /^(?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)*/.exec(line)?.[0] ?? ''
    const levels = opening.match(/>|[-+*]|\d+/g)?.length ?? 0
    const isDeep = levels > DEEPEST || line.search(/\S/) > DEEPEST * 8
    if (marks <= MOST_MARKS && !isDeep) continue
    return {
      ruleId: 'body-limits',
      severity: 'error',
      messages: BODY_WORDING['body-limits'],
      place: {
        line: index + firstLine,
        column: 1,
        endLine: index + firstLine,
        endColumn: line.length + 1,
      },
      field: 'body',
      values: { marks: String(MOST_MARKS), levels: String(DEEPEST) },
    }
  }
  return undefined
}

function toBlocks(nodes: readonly RootContent[], report: Report): Block[] {
  return nodes.flatMap((node) => toBlock(node, report))
}

function toBlock(node: RootContent, report: Report): Block[] {
  switch (node.type) {
    case 'paragraph':
      reportTable(node, report)
      return [{ kind: 'paragraph', children: toInlines(node.children, report) }]
    case 'heading':
      if (node.depth < 2 || node.depth > 4) report('body-heading', node, String(node.depth))
      return [{ kind: 'heading', level: clampLevel(node.depth), children: toInlines(node.children, report) }]
    case 'list':
      // The page counts from 1, so another number would be lost without a word.
      if ((node.start ?? 1) !== 1) report('body-list-start', node, String(node.start))
      return [
        {
          kind: 'list',
          isOrdered: node.ordered === true,
          items: node.children.map((item) => toBlocks(item.children, report)),
        },
      ]
    case 'blockquote':
      return [{ kind: 'quote', children: toBlocks(node.children, report) }]
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    case 'html':
      report('body-html', node, node.value)
      return []
    default:
      report('body-kind', node, node.type, node.type === 'definition' ? 'reference' : 'code')
      return []
  }
}

/** Tables are no part of plain markdown, so one would be shown as bars and hyphens. */
function reportTable(node: Paragraph, report: Report): void {
  const texts = node.children.flatMap((child) => (child.type === 'text' ? [child.value] : []))
  const row = texts.flatMap((text) => text.split('\n')).find(isTableRow)
  if (row !== undefined) report('body-kind', node, row.trim(), 'table')
}

/** The row of hyphens below the head of a table (GitHub Flavored Markdown, 4.10). */
function isTableRow(line: string): boolean {
  if (!line.includes('|')) return false
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
  return cells.every((cell) => /^ *:?-+:? *$/.test(cell))
}

function toInlines(nodes: readonly PhrasingContent[], report: Report): Inline[] {
  return nodes.flatMap((node) => toInline(node, report))
}

function toInline(node: PhrasingContent, report: Report): Inline[] {
  switch (node.type) {
    case 'text':
      // `&#x202e;` hides as an entity what the look at the file's own characters cannot see.
      reportHidden(node, report)
      return [{ kind: 'text', text: node.value }]
    case 'strong':
      return [{ kind: 'strong', children: toInlines(node.children, report) }]
    case 'emphasis':
      return [{ kind: 'emphasis', children: toInlines(node.children, report) }]
    case 'break':
      return [{ kind: 'break' }]
    case 'link':
      return toLink(node, report)
    case 'image':
    case 'imageReference':
      report('body-image', node, node.alt ?? '')
      return []
    case 'html':
      report('body-html', node, node.value)
      return []
    default:
      report('body-kind', node, node.type, node.type === 'linkReference' ? 'reference' : 'code')
      return []
  }
}

/** A link; of one whose address is refused only its words, so that no preview of a faulty text can lead there. */
function toLink(node: Link, report: Report): Inline[] {
  const isAllowed = isAllowedLink(node.url)
  if (!isAllowed) report('body-link', node, node.url)
  if (node.title) report('body-kind', node, node.title, 'title')
  const children = toInlines(node.children, report)
  if (toPlainText([{ kind: 'paragraph', children }]).trim() === '') report('body-link-text', node, node.url)
  return isAllowed ? [{ kind: 'link', url: node.url, children }] : children
}

function reportHidden(node: Text, report: Report): void {
  const hidden = findHiddenCharacter(node.value)
  if (hidden) report('hidden-character', node, hidden.character)
}

function clampLevel(depth: number): 2 | 3 | 4 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4
}

function isAllowedLink(url: string): boolean {
  if (url.startsWith('mailto:')) return /^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(url)
  if (url.startsWith('tel:')) return /^tel:\+?\d{3,15}$/.test(url)
  return url.startsWith('https:') && findAddressFault(url) === undefined
}

function toPlace(node: Nodes, firstLine: number): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  return {
    line: start.line + firstLine - 1,
    column: start.column,
    endLine: end.line + firstLine - 1,
    endColumn: end.column,
  }
}
