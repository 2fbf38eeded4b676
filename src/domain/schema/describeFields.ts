import * as z from 'zod'
import type { Vocabulary } from '../vocabulary.ts'
import { helpAt } from './fields.ts'
import { profileSchema } from './profile.ts'

export type VocabularyList = keyof Vocabulary

/** What kind of value a field takes. `terms` are ids of a vocabulary list, `entries` a list of groups of fields. */
export type Kind =
  | 'text'
  | 'textPerLanguage'
  | 'textOrPerLanguage'
  | 'wordsPerLanguage'
  | 'texts'
  | 'yesNo'
  | 'yesNoOrText'
  | 'choice'
  | 'choices'
  | 'term'
  | 'terms'
  | 'group'
  | 'entries'
  | 'reference'

/** A field of a profile as data: what a table, a form or an editor needs to know of it. */
export interface Field {
  readonly key: string
  readonly path: readonly string[]
  readonly kind: Kind
  readonly isRequired: boolean
  /** Characters of a text. */
  readonly characters?: Bounds
  /** Entries of a list. */
  readonly count?: Bounds
  readonly choices: readonly string[]
  readonly list?: VocabularyList
  readonly example?: unknown
  readonly fields: readonly Field[]
}

export interface Bounds {
  readonly least?: number
  readonly most?: number
}

type Node = z.core.JSONSchema.BaseSchema

/** Fields whose values are ids, and the vocabulary list each draws from. */
const LISTS: Readonly<Record<string, VocabularyList>> = {
  themes: 'themes',
  targetGroups: 'targetGroups',
  languages: 'languages',
  textLanguage: 'languages',
  areas: 'areas',
  offers: 'cooperation',
  seeks: 'cooperation',
}

/** The vocabulary list a field draws its ids from, if it does. */
export function listOf(key: string): VocabularyList | undefined {
  return LISTS[key]
}

/** The fields of a profile in the order of the schema, each with the fields inside it. */
export function describeFields(): readonly Field[] {
  return fieldsOf(z.toJSONSchema(profileSchema, { io: 'input' }), [])
}

function fieldsOf(node: Node, above: readonly string[]): readonly Field[] {
  return Object.entries(node.properties ?? {}).map(([key, property]) => {
    const path = [...above, key]
    const list = listOf(key)
    const inner = asNode(property)
    const kind = kindOf(inner, list)
    const texts = textOf(inner)
    const characters = boundsOf(texts?.minLength, texts?.maxLength)
    const count = boundsOf(inner.minItems, inner.maxItems ?? wordsOf(inner)?.maxItems)
    const example = helpAt(profileSchema, path).examples?.[0]
    return {
      key,
      path,
      kind,
      isRequired: node.required?.includes(key) ?? false,
      ...(characters && !list && { characters }),
      ...(count && { count }),
      choices: choicesOf(inner),
      ...(list && { list }),
      ...(example !== undefined && { example }),
      fields: fieldsOf(groupOf(inner), path),
    }
  })
}

function kindOf(node: Node, list: VocabularyList | undefined): Kind {
  const [first, second] = alternativesOf(node)
  if (first && second) {
    if (first.enum) return 'yesNoOrText'
    return second.properties ? 'reference' : 'textOrPerLanguage'
  }
  if (node.type === 'array') {
    if (list) return 'terms'
    const items = asNode(node.items)
    return items.properties ? 'entries' : items.enum ? 'choices' : 'texts'
  }
  if (node.type === 'object') {
    if (node.properties) return 'group'
    return wordsOf(node) ? 'wordsPerLanguage' : 'textPerLanguage'
  }
  if (node.enum) return node.enum.includes('true') ? 'yesNo' : 'choice'
  return list ? 'term' : 'text'
}

/** The part of a field that holds its text: the text itself, that of each language, or an entry of a list. */
function textOf(node: Node): Node | undefined {
  const inside = [node.items, node.additionalProperties, ...alternativesOf(node)].map(asNode)
  const words = wordsOf(node)
  return [node, ...inside, ...(words ? [asNode(words.items)] : []), ...inside.map(perLanguage)].find(
    ({ type, enum: choices, maxLength }) => type === 'string' && !choices && maxLength !== undefined,
  )
}

function perLanguage(node: Node): Node {
  return asNode(node.additionalProperties)
}

/** The list of words of one language, where a field holds such lists. */
function wordsOf(node: Node): Node | undefined {
  const words = perLanguage(node)
  return words.type === 'array' ? words : undefined
}

function choicesOf(node: Node): readonly string[] {
  return (node.enum ?? asNode(node.items).enum ?? []).map(String)
}

/** Where the fields of a group stand: in the field, in an entry of its list, or in one of its alternatives. */
function groupOf(node: Node): Node {
  return [node, asNode(node.items), ...alternativesOf(node)].find(({ properties }) => properties) ?? {}
}

function alternativesOf(node: Node): readonly Node[] {
  return (node.anyOf ?? []).map(asNode)
}

function boundsOf(least: number | undefined, most: number | undefined): Bounds | undefined {
  if (least === undefined && most === undefined) return undefined
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) }
}

/** JSON Schema allows `true` for "anything" and a list for tuples, which profiles do not have. */
function asNode(value: unknown): Node {
  return isNode(value) ? value : {}
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
