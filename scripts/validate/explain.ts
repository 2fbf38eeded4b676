import { JUDGE_LANGUAGES, type Messages, type Severity } from '#profiles/issue.ts'
import { RULES } from '#profiles/rules/index.ts'
import { BODY_WORDING } from '#profiles/wording/body.ts'
import { FILE_WORDING } from '#profiles/wording/file.ts'
import { SCHEMA_WORDING } from '#profiles/wording/schema.ts'
import { THESAURUS_WORDING } from '#profiles/wording/thesaurus.ts'
import { WHY } from '#profiles/wording/why.ts'
import { YAML_WORDING } from '#profiles/wording/yaml.ts'

/** What can be said of one rule or code. */
export interface Explained {
  readonly id: string
  readonly why: string
  readonly severity: Severity
  readonly messages: Messages
}

const CODES: Readonly<Record<string, Messages>> = {
  ...FILE_WORDING,
  ...YAML_WORDING,
  ...SCHEMA_WORDING,
  ...BODY_WORDING,
  ...THESAURUS_WORDING,
}

/** The one code that is no error: the profile is read all the same. */
const WARNINGS: readonly string[] = ['yaml-comment-cuts-text']

/** Everything the judge can say, in the order in which a file meets it. */
export function listExplained(): readonly Explained[] {
  return [
    ...Object.entries(WHY).map(([id, why]) => ({
      id,
      why,
      severity: WARNINGS.includes(id) ? ('warning' as const) : ('error' as const),
      messages: toMessages(id),
    })),
    ...RULES.map(({ id, why, severity, messages }) => ({ id, why, severity, messages })),
  ]
}

/** One rule or code in full, or with no `id` a list of all; `undefined` for an id that does not exist. */
export function explain(id: string | undefined): string | undefined {
  const all = listExplained()
  if (id === undefined) {
    const width = Math.max(...all.map((one) => one.id.length))
    return all.map((one) => `${one.id.padEnd(width)}  ${one.severity.padEnd(7)}  ${one.why}`).join('\n')
  }
  const found = all.find((one) => one.id === id)
  return found && toPage(found)
}

function toPage({ id, why, severity, messages }: Explained): string {
  const words = JUDGE_LANGUAGES.map((lang) => `${lang}  ${messages[lang].join(' ')}`)
  return [`${id} (${severity})`, why, words.join('\n')].join('\n\n')
}

function toMessages(id: string): Messages {
  const messages = CODES[id]
  if (!messages) throw new Error(`${id} has a reason but no words`)
  return messages
}
