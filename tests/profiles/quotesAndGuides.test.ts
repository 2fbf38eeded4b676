import { describe, expect, it } from 'vitest'
import { RULES } from '#profiles/rules/index.ts'
import { BODY_WORDING } from '#profiles/wording/body.ts'
import { FILE_WORDING } from '#profiles/wording/file.ts'
import { SCHEMA_WORDING } from '#profiles/wording/schema.ts'
import { THESAURUS_WORDING } from '#profiles/wording/thesaurus.ts'
import { MEANT_KEY_WORDING } from '#profiles/wording/unknownKey.ts'
import { YAML_WORDING } from '#profiles/wording/yaml.ts'

const TABLES = [
  BODY_WORDING,
  FILE_WORDING,
  SCHEMA_WORDING,
  THESAURUS_WORDING,
  MEANT_KEY_WORDING,
  YAML_WORDING,
]
const MESSAGES = [
  ...RULES.map(({ messages }) => messages),
  ...TABLES.flatMap((table) => Object.values(table)),
]

describe.each(['fi', 'sv'] as const)('what the judge says in %s', (lang) => {
  it('quotes with ” ”; straight marks are only for what is typed with them', () => {
    const straight = MESSAGES.flatMap((messages) => messages[lang]).filter((sentence) =>
      /"\{(?!cure\})/.test(sentence),
    )
    expect(straight).toEqual([])
  })

  it('sends nobody to the guide in another language', () => {
    const guides = MESSAGES.flatMap((messages) => messages[lang]).flatMap(
      (sentence) => sentence.match(/CONTRIBUTING[.\w]*md/g) ?? [],
    )
    expect(new Set(guides)).toEqual(new Set([`CONTRIBUTING.${lang}.md`]))
  })
})
