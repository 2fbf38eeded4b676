import { fieldText } from '#domain/fieldHelp/fieldText.ts'
import type { Bounds, Field } from '#domain/schema/describeFields.ts'
import type { JudgeLanguage } from '#profiles/issue.ts'
import { ruleOf } from './ruleOf.ts'
import { TABLE_WORDING } from './tableWording.ts'

/** A group of fields that a table of its own explains, with the fields that lead to it. */
interface Group {
  readonly parents: readonly Field[]
  readonly fields: readonly Field[]
}

const FILES = {
  themes: 'themes.yaml',
  targetGroups: 'target-groups.yaml',
  languages: 'languages.yaml',
  areas: 'areas.yaml',
  cooperation: 'cooperation.yaml',
} as const

/** The fields of a profile as markdown tables: first those of the profile, then each group of fields once. */
export function toFieldTable(fields: readonly Field[], lang: JudgeLanguage): string {
  return findGroups(fields)
    .map((group) => [...toHeading(group, lang), ...toTable(group, lang)].join('\n'))
    .join('\n\n')
}

/** Hours and places look the same wherever they stand, so the place nearest the top explains them for all. */
function findGroups(fields: readonly Field[]): readonly Group[] {
  const found = new Map<string, Group>([['', { parents: [], fields }]])
  // A map keeps giving what is put into it on the way, so this walks level by level.
  for (const { parents, fields: inside } of found.values()) {
    for (const field of inside) {
      if (field.fields.length > 0 && !found.has(field.key))
        found.set(field.key, { parents: [...parents, field], fields: field.fields })
    }
  }
  return [...found.values()]
}

function toHeading({ parents }: Group, lang: JudgeLanguage): string[] {
  const field = parents.at(-1)
  return field ? [`#### \`${nameOf(field)}\`: ${fieldText(field.path, lang).label}`, ''] : []
}

function toTable({ parents, fields }: Group, lang: JudgeLanguage): string[] {
  const { columns } = TABLE_WORDING[lang]
  const rows = fields.map((field) => [
    `\`${field.key}\``,
    toMeaning(field, lang),
    toRequired(field, lang),
    toRules(field, parents, lang),
    field.example === undefined ? '' : `\`${toYaml(field.example)}\``,
  ])
  return [columns, columns.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map(escapeCell).join(' | ')} |`,
  )
}

function toMeaning({ path }: Field, lang: JudgeLanguage): string {
  const { label, help } = fieldText(path, lang)
  return `**${label}**. ${help}`
}

function toRequired(field: Field, lang: JudgeLanguage): string {
  const { yes, conditions } = TABLE_WORDING[lang]
  return field.isRequired ? yes : (conditions[field.path.join('.')] ?? '')
}

function toRules(field: Field, parents: readonly Field[], lang: JudgeLanguage): string {
  const { kinds, characters, entries, see, ids } = TABLE_WORDING[lang]
  const form = field.list ? undefined : ruleOf(field, parents, lang)
  return [
    form && field.kind === 'text' ? '' : kinds[field.kind],
    field.count && capitalise(entries(toRange(field.count, lang))),
    field.characters && !form && capitalise(characters(toRange(field.characters, lang))),
    form,
    field.list ? `${ids} [${FILES[field.list]}](content/vocabulary/${FILES[field.list]}).` : '',
    field.fields.length > 0 ? `${see} \`${field.key}\`.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function toRange({ least, most }: Bounds, lang: JudgeLanguage): string {
  const { atLeast, atMost } = TABLE_WORDING[lang]
  if (most === undefined) return `${atLeast} ${least}`
  return least === undefined ? `${atMost} ${most}` : `${least}–${most}`
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** `locations[].coordinates`, as messages name a place. */
function nameOf(field: Field): string {
  return `${field.path.join('.')}${field.kind === 'entries' ? '[]' : ''}`
}

/** An example as a person would type it, in one line. */
function toYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toYaml).join(', ')}]`
  if (value === null || typeof value !== 'object') return String(value)
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${toYaml(inner)}`)
  return `{ ${pairs.join(', ')} }`
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
