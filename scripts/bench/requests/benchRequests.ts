import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOptions, stopUsage } from '../../command.ts'
import { formatRequests, sumSteps } from './formatRequests.ts'
import { recordRequests, toStepNames } from './recordRequests.ts'

const HELP = `npm run bench -- requests [options]

Opens the search of the built site in Chromium, turns to its box, types, and records every request: when it was asked
for, and what came over the line (brotli for text, other files as they are). Needs npm run build.

  --dist DIR      the built site (dist, or OUT_DIR)
  --page PATH     the page that is opened (/fi/)
  --type A,B…     what is typed, one after the other (velkaneuvonta,долги)
  --json FILE     the recording as JSON, too
  --help          this text`

/** The command: reads its words, records, prints. Wrong usage ends the process. */
export async function benchRequests(words: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(HELP, {
    args: [...words],
    options: {
      dist: { type: 'string', default: process.env.OUT_DIR ?? 'dist' },
      page: { type: 'string', default: '/fi/' },
      type: { type: 'string', default: 'velkaneuvonta,долги' },
      json: { type: 'string' },
    },
  })
  if (positionals.length > 0) stopUsage(HELP, `${positionals.join(' ')}: there is no such word here`)
  const { dist, page, json } = values
  if (!/^\/(.+\/)?$/.test(page)) stopUsage(HELP, `--page ${page}: a path that begins and ends with a slash`)
  if (!existsSync(join(dist, page, 'index.html')))
    stopUsage(HELP, `There is no page ${page} in "${dist}"; npm run build makes it`)
  const texts = values.type.split(',').filter(Boolean)
  const requests = await recordRequests(dist, page, texts)
  const steps = toStepNames(texts)
  console.log(formatRequests(steps, requests))
  if (json === undefined) return
  writeFileSync(
    json,
    `${JSON.stringify({ page, steps: sumSteps(steps, requests), requests }, undefined, 2)}\n`,
  )
}
