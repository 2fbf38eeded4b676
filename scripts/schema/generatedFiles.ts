import { readFileSync } from 'node:fs'
import { describeFields } from '#domain/schema/describeFields.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { JudgeLanguage } from '#profiles/issue.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { toFieldTable } from './toFieldTable.ts'
import { toJsonSchema } from './toJsonSchema.ts'

export interface GeneratedFile {
  readonly path: string
  /** What should stand in it. */
  readonly text: string
}

const GUIDES: Readonly<Record<JudgeLanguage, string>> = {
  en: 'CONTRIBUTING.md',
  fi: 'CONTRIBUTING.fi.md',
  sv: 'CONTRIBUTING.sv.md',
}
/**
 * The files that are made from the schema and the vocabulary, as they should be. Reads the guides, of which only the
 * part between the markers is made here. Throws when a guide has no markers.
 */
export function generatedFiles(vocabulary: Vocabulary): readonly GeneratedFile[] {
  const fields = describeFields()
  const guides = (['en', 'fi', 'sv'] as const).map((lang) => {
    const path = GUIDES[lang]
    const withTable = putBetween('fields', readFileSync(path, 'utf8'), toFieldTable(fields, lang), path)
    return {
      path,
      text: putBetween('message', withTable, toExampleMessage(withTable, vocabulary, lang), path),
    }
  })
  const schema = `${JSON.stringify(toJsonSchema(vocabulary), undefined, 2)}\n`
  return [...guides, { path: 'public/schema/profile.json', text: schema }]
}

/** What the judge says of the guide's own smallest profile, once its date is written the Finnish way. */
function toExampleMessage(guide: string, vocabulary: Vocabulary, lang: JudgeLanguage): string {
  const smallest = smallestProfile(guide)
  const text = smallest.replace('2026-11-01', '1.11.2026')
  const { issues } = validateProfiles([{ path: 'profile.md', text }], {
    vocabulary,
    today: '2026-11-01',
    lang,
  })
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ line, column, message }) => `> \`profile.md:${line}:${column}\` ${message}`)
    .join('\n>\n')
}

/** The first profile a guide shows. */
export function smallestProfile(guide: string): string {
  return /```markdown\n(---\n.*?)```/s.exec(guide)?.[1] ?? ''
}

function putBetween(name: string, text: string, made: string, path: string): string {
  const marker = (edge: string) => `<!-- ${name}:${edge} -->`
  const start = text.indexOf(marker('start'))
  const end = text.indexOf(marker('end'))
  if (start < 0 || end < start)
    throw new Error(`${path} must hold ${marker('start')} and then ${marker('end')}`)
  return `${text.slice(0, start + marker('start').length)}\n\n${made}\n\n${text.slice(end)}`
}
