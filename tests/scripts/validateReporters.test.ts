import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { type Issue, JUDGE_LANGUAGES, type Messages, type Problem, toIssue } from '#profiles/issue.ts'
import type { Report, ReportView } from '../../scripts/validate/report.ts'
import { REPORTERS } from '../../scripts/validate/reporters/index.ts'

/** What a stranger could write so that a report acts instead of telling. */
const HOSTILE = [
  '@octocat [x](https://evil.example/)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)> & &lt;b&gt;',
  '| a | b |\\| `c` ``` d',
  'x\\\\| y',
  '\u001b[31mpunainen\u001b[0m',
  '\n::error file=a.md::hei\n::set-output name=x::1',
  '%0A::warning::hei, %25',
  'https://evil.example www.evil.example info@evil.example GH-1 #1 evil/repo#1',
  '**lihava** _kursiivi_ ~~yli~~ # otsikko :smile: $x$',
  '\u202eoikealta',
]

const MESSAGES: Messages = {
  fi: ['Tässä lukee "{found}".', 'Pitää lukea jotain muuta.', 'Korjaa se.'],
  sv: ['Här står "{found}".', 'Det ska stå något annat.', 'Rätta det.'],
  en: ['It says "{found}" here.', 'It should say something else.', 'Correct it.'],
}

const FILES: Readonly<Record<string, string>> = {
  'organisations/korjattava.md': '---\nname: Korjattava ry\nprice: Free\nconfirmed: 24.11.2026\n---\n',
  'organisations/levea.md': '---\nname: 字字 ry\nthemes: [字字]\nprice:\t"x"\n---\n',
  'organisations/monta.md': `---\nlanguages: [${'x, '.repeat(12)}]\n---\n`,
  'organisations/vihamielinen.md': HOSTILE.join('\n'),
}

/** A problem at the first place of `found` from line `line` on. */
function problem(file: string, line: number, found: string, changes: Partial<Problem> = {}) {
  const column = Math.max(0, FILES[file]?.split('\n')[line - 1]?.indexOf(found) ?? 0) + 1
  const place = { line, column, endLine: line, endColumn: column + found.length }
  const field = 'price'
  return {
    file,
    problem: {
      ruleId: 'choice',
      severity: 'error' as const,
      messages: MESSAGES,
      place,
      field,
      found,
      ...changes,
    },
  }
}

function fixAt(line: number, column: number, length: number, text: string): Partial<Problem> {
  return { fix: { place: { line, column, endLine: line, endColumn: column + length }, text } }
}

const PROBLEMS: readonly { readonly file: string; readonly problem: Problem }[] = [
  problem('organisations/korjattava.md', 3, 'Free', fixAt(3, 8, 4, 'free')),
  problem('organisations/korjattava.md', 4, '24.11.2026', fixAt(4, 12, 10, '"2026-11-24"')),
  problem('organisations/levea.md', 2, '字字', { severity: 'warning', ruleId: 'namesUseOneScript' }),
  problem('organisations/levea.md', 3, '字字', { severity: 'note' }),
  problem('organisations/levea.md', 4, '"x"'),
  ...Array.from({ length: 12 }, () => problem('organisations/monta.md', 2, 'x')),
  ...HOSTILE.flatMap((text, index) => [
    problem('organisations/vihamielinen.md', index + 1, text, { field: text }),
    problem(`organisations/${index}.md`, 1, text, { field: '' }),
  ]),
]

function reportOf(issues: readonly Issue[]): Report {
  const count = (wanted: string) => issues.filter(({ severity }) => severity === wanted).length
  return { files: Object.keys(FILES).length, errors: count('error'), warnings: count('warning'), issues }
}

function issuesIn(lang: ReportView['lang'], also?: ReportView['lang']): readonly Issue[] {
  return PROBLEMS.map(({ file, problem }) => toIssue(problem, file, lang, also))
}

function textOf(file: string): string | undefined {
  return FILES[file]
}

function render(name: keyof typeof REPORTERS, lang: ReportView['lang'] = 'en'): string {
  return REPORTERS[name](reportOf(issuesIn(lang)), { lang, textOf })
}

/** Every node of a markdown tree. */
function nodesOf(node: object): { readonly type: string; readonly value?: string }[] {
  const children: object[] = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [node as { type: string }, ...children.flatMap(nodesOf)]
}

describe('every reporter', () => {
  it.each(['terminal', 'github', 'markdown', 'json', 'sarif'] as const)(
    'reports %s as before',
    async (name) => {
      await expect(render(name)).toMatchFileSnapshot(`../fixtures/reports/${name}.txt`)
    },
  )

  it.each(['terminal', 'github', 'markdown'] as const)('%s prints nothing that cannot be seen', (name) => {
    for (const lang of JUDGE_LANGUAGES) {
      // Markdown breaks names and addresses with a space of no width of its own.
      expect(render(name, lang).replaceAll('\u200b', '')).not.toMatch(/[^\n\P{C}]|\p{Zl}|\p{Zp}/u)
    }
  })
})

describe('terminal', () => {
  it('shows ten issues of a file and counts the rest', () => {
    const block = render('terminal')
      .split('\n\n')
      .find((one) => one.startsWith('organisations/monta.md'))
    expect(block?.match(/^ {2}error {2}/gm)).toHaveLength(10)
    expect(block).toContain('… and 2 more')
  })

  it('says when --fix would help, in both languages if there are two', () => {
    expect(render('terminal')).toMatch(/Of these, \d+ can be corrected with: npm run validate -- --fix$/)
    const report = reportOf(issuesIn('fi', 'en'))
    const both = REPORTERS.terminal(report, { lang: 'fi', also: 'en', textOf })
    expect(both).toContain('Näistä')
    expect(both).toContain('Of these')
    const without = reportOf(issuesIn('en').filter(({ fix }) => !fix))
    expect(REPORTERS.terminal(without, { lang: 'en', textOf })).not.toContain('--fix')
  })
})

describe('github', () => {
  it('gives every issue one command on a line of its own, and the totals', () => {
    const lines = render('github').split('\n')
    expect(lines).toHaveLength(issuesIn('en').length + 1)
    for (const line of lines.slice(0, -1)) {
      expect(line).toMatch(
        /^::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[\w-]+::/,
      )
    }
    expect(lines.at(-1)).toMatch(/^Files \d+, errors \d+, warnings \d+\.$/)
  })

  it('puts errors first, because only ten show', () => {
    const kinds = render('github').match(/^::\w+/gm) ?? []
    const order = ['::error', '::warning', '::notice']
    expect([...new Set(kinds)]).toEqual(order)
    expect(kinds).toEqual(order.flatMap((kind) => kinds.filter((one) => one === kind)))
  })

  it('escapes what could end a command or a property', () => {
    const issue = { ...issuesIn('en')[0], file: 'a,b:c%\n.md', message: '100 %\r\n::error::hei' } as Issue
    const line = REPORTERS.github(reportOf([issue]), { lang: 'en', textOf }).split('\n')[0]
    expect(line).toContain('file=a%2Cb%3Ac%25%0A.md,')
    expect(line).toMatch(/::100 %25%0D%0A::error::hei$/)
  })

  it('gives no columns for a place of several lines', () => {
    const issue = { ...issuesIn('en')[0], line: 2, endLine: 4 } as Issue
    expect(REPORTERS.github(reportOf([issue]), { lang: 'en', textOf })).not.toContain('col=')
  })
})

describe('markdown', () => {
  const text = render('markdown')
  const tree = nodesOf(fromMarkdown(text))

  it('holds no link, image or code of strangers', () => {
    const kinds = new Set(tree.map(({ type }) => type))
    for (const kind of ['link', 'linkReference', 'image', 'imageReference', 'html', 'definition', 'emphasis'])
      expect(kinds).not.toContain(kind)
  })

  it('calls nobody and names no address that GitHub would turn into a link', () => {
    const words = tree.filter(({ type }) => type === 'text').map(({ value }) => value ?? '')
    expect(words.join('\n')).toContain('octocat')
    for (const word of words) expect(word).not.toMatch(/@\w|:\/\/|www\.|#\d|GH-\d/)
  })

  it('has three cells in every row of a table', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(HOSTILE.length)
    for (const row of rows) expect(row.replace(/\\[\\|]/g, '').match(/\|/g), row).toHaveLength(4)
  })

  it('offers the fixed line where there is one right answer', () => {
    expect(text).toContain('```suggestion\nprice: free\n```')
    expect(text).toContain('```suggestion\nconfirmed: "2026-11-24"\n```')
  })

  it('stays below what a comment may hold, and counts what it leaves out', () => {
    const issue = { ...issuesIn('en')[0], message: 'x'.repeat(500) } as Issue
    const many = Array.from({ length: 900 }, (_, index) => ({ ...issue, file: `organisations/${index}.md` }))
    const long = REPORTERS.markdown(reportOf(many), { lang: 'en', textOf })
    expect(long.length).toBeLessThan(60_000)
    expect(long.length).toBeGreaterThan(50_000)
    const shown = long.match(/^### /gm)?.length ?? 0
    expect(long).toContain(`… and ${900 - shown} more`)
  })

  it('offers no suggestion longer than a person reads', () => {
    const fix = { place: { line: 1, column: 1, endLine: 1, endColumn: 1 }, text: 'x'.repeat(3_000) }
    const issue = { ...issuesIn('en')[0], fix } as Issue
    expect(REPORTERS.markdown(reportOf([issue]), { lang: 'en', textOf })).not.toContain('suggestion')
  })
})

describe('json', () => {
  it('gives the totals and every issue as they are', () => {
    const report = reportOf(issuesIn('en'))
    expect(JSON.parse(render('json'))).toEqual(JSON.parse(JSON.stringify(report)))
  })
})

describe('sarif', () => {
  it('has a result with a region for every issue, and names its rule', () => {
    const { version, runs } = JSON.parse(render('sarif'))
    const [run] = runs
    expect(version).toBe('2.1.0')
    expect(run.results).toHaveLength(issuesIn('en').length)
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id)
    for (const { ruleId, locations } of run.results) {
      expect(ids).toContain(ruleId)
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
    }
    expect(run.results.some(({ fixes }: { fixes?: unknown }) => fixes)).toBe(true)
  })
})
