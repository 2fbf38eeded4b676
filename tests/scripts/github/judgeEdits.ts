import { join } from 'node:path'
import { judgePull } from '../../../scripts/github/pull/judgePull.ts'
import { TODAY } from '../../builders.ts'
import { temporaryFolder } from '../running.ts'
import type { Edits, PullRepository } from './pullRepository.ts'

export const FOLDER = 'content/organisations'
export const LONG = 'Keksitty yhdistys, joka on olemassa vain testissä.\n'.repeat(8)

/** What is said of a pull request that makes these edits, with the paths of each risk. */
export function judgeEdits({ folder: repository, content, merge }: PullRepository, edits: Edits, words = '') {
  const folder = join(temporaryFolder(), 'copy')
  const head = merge(edits)
  const pull = { number: 7, head: 'a'.repeat(40), words, isFirst: true }
  const judged = judgePull({ repository, content, base: `${head}^1`, head, folder, today: TODAY, pull })
  const risks = Object.fromEntries(judged.report.risks.map(({ id, paths }) => [id, paths]))
  return { ...judged, folder, risks }
}
