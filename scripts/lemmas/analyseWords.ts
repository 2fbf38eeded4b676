import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LemmaRow } from '#search/words/lemmaTable.ts'

const PROGRAM = fileURLToPath(new URL('./analyse.py', import.meta.url))
/** Debian's packages are for Debian's own Python; another one that comes first on the path does not know them. */
const SYSTEM_PYTHON = '/usr/bin/python3'
/** What `analyse.py` ends with when Voikko is not there. */
const WITHOUT_VOIKKO = 3
const MOST_BYTES = 1024 ** 3

/** Word forms → what Voikko knows of each, `undefined` for those it does not know; or `undefined` without Voikko. */
export function analyseWords(
  words: readonly string[],
  python = SYSTEM_PYTHON,
): readonly (LemmaRow | undefined)[] | undefined {
  const run = spawnSync(python, [PROGRAM], {
    input: words.map((word) => `${word}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  const { code } = (run.error ?? {}) as NodeJS.ErrnoException
  if (code === 'ENOENT' || run.status === WITHOUT_VOIKKO) return undefined
  if (run.status !== 0) throw new Error(`analyse.py: ${run.error?.message ?? run.stderr}`)
  const rows = run.stdout.trimEnd().split('\n').map(toRow)
  if (rows.length !== words.length)
    throw new Error(`analyse.py: ${rows.length} answers to ${words.length} words`)
  return rows
}

function toRow(line: string): LemmaRow | undefined {
  const row = JSON.parse(line) as LemmaRow
  return row.lemmas.length > 0 ? row : undefined
}
