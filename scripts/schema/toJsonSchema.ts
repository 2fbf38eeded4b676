import { z } from 'zod'
import type { Term } from '#domain/facet.ts'
import { fieldText } from '#domain/fieldHelp/fieldText.ts'
import { listOf, type VocabularyList } from '#domain/schema/describeFields.ts'
import { helpAt } from '#domain/schema/fields.ts'
import { profileSchema } from '#domain/schema/profile.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'

type Node = z.core.JSONSchema.BaseSchema

/** Texts that YAML editors read as numbers: a year, a postal code, a phone number, a register number, a coordinate. */
const NUMBERS = ['1987', '12', '02100', '0912345678', '12345', '12.345', '60.2055']

/**
 * The profile as JSON Schema (draft 2020-12) for editors: what the judge takes as text, an editor may read as a number
 * or a truth value; ids are those of the vocabulary, and each field carries its help in Finnish, Swedish and English.
 */
export function toJsonSchema(vocabulary: Vocabulary): Readonly<Record<string, unknown>> {
  const { $schema, ...fields } = z.toJSONSchema(profileSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => acceptTypedValues(zodSchema, jsonSchema),
  })
  return {
    $schema,
    // A relative address as $id makes yaml-language-server 1.23 find no fault with anything, without a word.
    $id: 'urn:organisation-directory:profile',
    title: 'Organisation profile',
    description: 'The front matter of one profile. Made by `npm run schema`; do not edit.',
    ...withHelp(fields, []),
    // Said of several fields at once, so no single field holds it.
    anyOf: [{ required: ['confirmed'] }, { required: ['sources'] }],
    if: { required: ['confirmed'] },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    then: { anyOf: [{ required: ['contact'] }, { required: ['locations'] }] },
    $defs: {
      themes: toChoice(vocabulary.themes),
      targetGroups: toChoice(vocabulary.targetGroups),
      languages: toChoice(vocabulary.languages),
      areas: toChoice(vocabulary.areas),
      cooperation: toChoice(vocabulary.cooperation),
    } satisfies Record<VocabularyList, Node>,
  }
}

/** YAML gives an editor `1987` as a number and `true` as a truth value; the judge reads both as they were typed. */
function acceptTypedValues(zodSchema: z.core.$ZodType, node: Node): void {
  if (node.type !== 'string') return
  const typed = (node.enum ?? []).map((word) => toTyped(String(word))).filter((value) => value !== undefined)
  if (typed.length > 0) {
    node.enum = [...(node.enum ?? []), ...typed]
    delete node.type
  } else if (!node.enum && NUMBERS.some((text) => z.safeParse(zodSchema, text).success)) {
    Object.assign(node, { type: ['string', 'number'] })
  }
}

function toTyped(word: string): number | boolean | undefined {
  if (word === 'true' || word === 'false') return word === 'true'
  return /^\d+$/.test(word) ? Number(word) : undefined
}

/** Adds to every field its help, its examples and the ids it may hold. */
function withHelp(node: Node, path: readonly string[]): Node {
  const properties = Object.entries(node.properties ?? {}).map(([key, property]) => {
    const inside = [...path, key]
    const examples = helpAt(profileSchema, inside).examples
    return [
      key,
      {
        ...withIds(withHelp(asNode(property), inside), key),
        ...(examples && { examples: [...examples] }),
        markdownDescription: toMarkdown(inside),
      },
    ] as const
  })
  return {
    ...node,
    ...(node.properties && { properties: Object.fromEntries(properties) }),
    ...(node.items !== undefined && { items: withHelp(asNode(node.items), path) }),
    ...(node.anyOf && { anyOf: node.anyOf.map((choice) => withHelp(asNode(choice), path)) }),
    ...(node.propertyNames !== undefined && { propertyNames: { $ref: '#/$defs/languages' } }),
  }
}

function withIds(node: Node, key: string): Node {
  const list = listOf(key)
  if (!list) return node
  const ids = { $ref: `#/$defs/${list}` }
  if (node.type === 'array') return { ...node, items: ids }
  const { type, pattern, maxLength, ...rest } = node
  return { ...rest, ...ids }
}

function toMarkdown(path: readonly string[]): string {
  const texts = (['fi', 'sv', 'en'] as const).map((lang) => fieldText(path, lang))
  return texts.map(({ label, help }) => `**${label}**: ${help}`).join('\n\n')
}

/** The ids of a list; editors show the labels beside them. */
function toChoice(terms: readonly Term[]): Node {
  return {
    enum: terms.map(({ id }) => id),
    enumDescriptions: terms.map(({ label }) => `${label.fi} · ${label.sv} · ${label.en}`),
  }
}

function asNode(value: unknown): Node {
  return isNode(value) ? value : {}
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
