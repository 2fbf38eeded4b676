import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '#profiles/issue.ts'
import type { Planted } from '../synth/plantError.ts'
import { createContestants, toValidateWords } from './createContestants.ts'
import { type Differences, findDifferences } from './findDifferences.ts'
import { median, type ProcessRun, runProcess } from './runProcess.ts'

/** Medians of whole processes, in milliseconds and MiB. */
export interface Figures {
  readonly name: string
  readonly wallMs: number
  readonly cpuMs: number
  readonly megabytes: number
}

export interface FolderFigures {
  readonly profiles: number
  readonly contestants: readonly Figures[]
  readonly differences: Differences
}

/** Measures all contestants over one folder, in turns, so that a busy moment of the machine meets each of them. */
export function measureFolder(folder: string, profiles: number, rounds: number): FolderFigures {
  const contestants = createContestants(folder)
  const turns = Array.from({ length: rounds }, () =>
    contestants.map(({ words, allowed }) => runProcess(words, allowed)),
  )
  const report = JSON.parse(turns[0]?.[0]?.stdout ?? '') as { issues: readonly Issue[] }
  return {
    profiles,
    contestants: contestants.map(({ name }, index) =>
      toFigures(
        name,
        turns.flatMap((turn) => turn[index] ?? []),
      ),
    ),
    differences: findDifferences(report.issues, readPlanted(folder)),
  }
}

/** What one changed file costs among all others, beside a process of the same program that judges nothing. */
export function measureOneChange(
  folder: string,
  rounds: number,
): { readonly wallMs: number; readonly cpuMs: number } {
  const spoilt = new Set(readPlanted(folder).map(({ file }) => file))
  // A sound file meets every rule; one that cannot be read would be done with at once.
  const sound = readdirSync(join(folder, 'organisations')).find((name) => !spoilt.has(name)) ?? ''
  const file = join(folder, 'organisations', sound)
  const turns = Array.from({ length: rounds }, () => ({
    change: runProcess(toValidateWords(folder, '--changed-only', file), [0, 1]),
    help: runProcess(toValidateWords(folder, '--help')),
  }))
  const difference = (key: 'wallMs' | 'cpuMs') =>
    median(turns.map(({ change }) => change[key])) - median(turns.map(({ help }) => help[key]))
  return { wallMs: difference('wallMs'), cpuMs: difference('cpuMs') }
}

function toFigures(name: string, runs: readonly ProcessRun[]): Figures {
  return {
    name,
    wallMs: median(runs.map(({ wallMs }) => wallMs)),
    cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
  }
}

function readPlanted(folder: string): readonly Planted[] {
  return JSON.parse(readFileSync(join(folder, 'planted.json'), 'utf8'))
}
