import { judgeText } from '../judgeText.ts'
import type { Located } from '../locate.ts'
import { parseBody } from '../parseBody.ts'
import { parseFrontMatter } from '../parseFrontMatter.ts'
import { parseProfile } from '../parseProfile.ts'

/** What a file says before any schema: its fields as typed and its long text; or how many things make it unreadable. */
export type Reading = { readonly located: Located; readonly says: string } | { readonly faults: number }

/** Faults of the file itself weigh more than any number of faults in its fields, which come to light only after them. */
const FILE_FAULT = 1000

/** Reads a profile or translation as far as its text alone allows. */
export function readText(text: string): Reading {
  const fenced = judgeText(text)
  if ('problems' in fenced) return { faults: FILE_FAULT + fenced.problems.length }
  const located = parseFrontMatter(fenced.value)
  if ('problems' in located) return { faults: located.problems.length }
  const { body } = parseBody(fenced.value.body, fenced.value.bodyLine)
  return { located: located.value, says: JSON.stringify([located.value.data, body]) }
}

/** May a repair stand? Where the text could be read it must say the very same; where not, be nearer to readable. */
export function isSafeRepair(before: string, after: string): boolean {
  const [was, is] = [readText(before), readText(after)]
  if ('says' in was) return 'says' in is && is.says === was.says
  return 'says' in is || is.faults < was.faults
}

/** What a valid profile says once the schema has read it; `undefined` for one with an error of its own. */
export function meaningOf(text: string): string | undefined {
  const { parsed } = parseProfile(text)
  return parsed && JSON.stringify([parsed.profile, parsed.body])
}
