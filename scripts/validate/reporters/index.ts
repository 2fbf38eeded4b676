import type { Reporter } from '../report.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { sarif } from './sarif.ts'
import { terminal } from './terminal.ts'

/** Ways to report a judgement; to add one, write its file and name it here. */
export const REPORTERS = { terminal, github, markdown, json, sarif } as const satisfies Record<
  string,
  Reporter
>

export type ReporterName = keyof typeof REPORTERS
