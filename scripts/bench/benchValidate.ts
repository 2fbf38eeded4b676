import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readOptions, stopUsage } from '../command.ts'
import { formatFigures } from './formatFigures.ts'
import { installPeers } from './installPeers.ts'
import { measureFolder, measureOneChange } from './measure.ts'
import { runProcess } from './runProcess.ts'

const HELP = `npm run bench -- validate [options]

Measures the judge over made-up profiles, whole process beside whole process, and checks that every planted error is
found and nothing else. Prints wall time (median), processor time and the most memory held.

  --counts N,N…   how many profiles (3000,30000)
  --rounds N      runs of each program, an odd number (3)
  --json          figures as JSON
  --help          this text

Exit code: 0, or 1 when a planted error was missed or another one found.`

const SYNTH = fileURLToPath(new URL('../synth/index.ts', import.meta.url))
/** Of a hundred made-up files, so many have one error. */
const PLANTED = '3'
/** Among how many files one change is measured. */
const OTHERS = 3000

const PEERS = fileURLToPath(new URL('./peers', import.meta.url))

/** The command: reads its words, measures, prints; the exit code says whether the judge was right. */
export function benchValidate(words: readonly string[]): void {
  const { values, positionals } = readOptions(HELP, {
    args: [...words],
    options: {
      counts: { type: 'string', default: '3000,30000' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals.length > 0) stopUsage(HELP, `${positionals.join(' ')}: there is no such word here`)
  if (!/^\d{1,5}(,\d{1,5})*$/.test(values.counts))
    stopUsage(HELP, `--counts ${values.counts}: numbers with commas`)
  if (!/^\d?[13579]$/.test(values.rounds)) stopUsage(HELP, `--rounds ${values.rounds}: an odd number`)
  const rounds = Number(values.rounds)

  const reason = installPeers(PEERS)
  if (reason) stopUsage(HELP, reason)
  const root = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const folders = values.counts
      .split(',')
      .map((count) => measureFolder(createFolder(root, count), Number(count), rounds))
    const oneChange = measureOneChange(createFolder(root, String(OTHERS)), rounds)
    console.log(
      values.json ? JSON.stringify({ folders, oneChange }) : formatFigures(folders, oneChange, OTHERS),
    )
    const isWrong = folders.some(({ differences: { missed, extra } }) => missed.length + extra.length > 0)
    process.exitCode = isWrong ? 1 : 0
  } finally {
    rmSync(root, { recursive: true })
  }
}

function createFolder(root: string, count: string): string {
  const folder = join(root, count)
  if (!existsSync(folder)) runProcess([SYNTH, '--count', count, '--out', folder, '--errors', PLANTED])
  return folder
}
