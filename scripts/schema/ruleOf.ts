import type { Field } from '#domain/schema/describeFields.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { JudgeLanguage } from '#profiles/issue.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { VALUE_WORDING } from '#profiles/wording/values.ts'

/** No date, number, address or id: where a value must have a form, the judge says which. */
const NONSENSE = '§'

const EMPTY: Vocabulary = { themes: [], targetGroups: [], languages: [], areas: [], cooperation: [] }

/** What form the value of a field must have, in the judge's own words; `undefined` where any text will do. */
export function ruleOf(field: Field, parents: readonly Field[], lang: JudgeLanguage): string | undefined {
  const value = [...parents].reverse().reduce(wrap, wrap(NONSENSE, field))
  // JSON is YAML.
  const text = `---\n${JSON.stringify(value)}\n---\n`
  const { issues } = validateProfiles([{ path: 'nonsense.md', text }], {
    vocabulary: EMPTY,
    today: '2000-01-01',
    lang,
  })
  const name = field.path.join('.')
  return issues.find(
    (issue) => issue.field.replace(/\[\d+\]/g, '') === name && Object.hasOwn(VALUE_WORDING, issue.ruleId),
  )?.expected
}

function wrap(value: unknown, { key, kind }: Field): unknown {
  const isList = kind === 'entries' || kind === 'texts' || kind === 'choices' || kind === 'terms'
  return { [key]: isList ? [value] : value }
}
