import matter from 'gray-matter'
import type { FencedText, Outcome } from './judgeText.ts'
import type { Located } from './locate.ts'
import { parseAnyYaml, parsePlainYaml } from './parseYaml.ts'

/** Line 1 of a profile is its opening fence. */
const FIRST_LINE = 2

/**
 * Reads the fields between the fences: plain ones at once, all others with gray-matter, which hands them to the YAML
 * parser and to nothing else: the language is forced, and every other engine gray-matter knows refuses.
 */
export function parseFrontMatter(fenced: FencedText): Outcome<Located> {
  const plain = fenced.isSurelyVisible ? parsePlainYaml(fenced.frontMatter, FIRST_LINE) : undefined
  return plain ? { value: plain } : parseWithGrayMatter(fenced)
}

function parseWithGrayMatter(fenced: FencedText): Outcome<Located> {
  let outcome: Outcome<Located> | undefined
  // The long text is none of its business, and it copies whatever it is given.
  matter(`---\n${withoutBlankLines(fenced.frontMatter)}\n---\n`, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: () => {
          outcome = parseAnyYaml(fenced.frontMatter, FIRST_LINE)
          return {}
        },
        stringify: refuse,
      },
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  })
  if (!outcome) throw new Error('gray-matter did not call the yaml engine')
  return outcome
}

/** Gray-matter looks for comments in time that grows with the square of a run of blank lines. */
function withoutBlankLines(text: string): string {
  return text.replace(/\n\s*\n/g, '\n')
}

function refuse(): never {
  throw new Error('Only yaml front matter is read')
}
