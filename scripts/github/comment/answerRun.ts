import type { Api } from '../createApi.ts'
import { callMaintainer } from './callMaintainer.ts'
import { postReport } from './postReport.ts'
import { readReport } from './readReport.ts'

/**
 * Posts the report that a run on the commit `head` left in a file, or calls a maintainer where there is none to believe.
 * Gives what became of it, on one line.
 */
export async function answerRun(api: Api, file: string, head: string): Promise<string> {
  let why = 'it is closed, or the report is of another commit'
  try {
    if (await postReport(api, readReport(file), head)) return 'Posted.'
  } catch (error) {
    why = String(error)
  }
  const called = await callMaintainer(api, head)
  // A line that begins with :: would be a command, and a forged report may be part of the reason.
  return `Not posted: ${JSON.stringify(why)}. Maintainer called to: ${called.join(', ') || 'none'}.`
}
