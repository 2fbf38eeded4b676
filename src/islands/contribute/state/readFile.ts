import { PROFILE_BYTES } from '#profiles/judgeText.ts'

/** The text of a file from the person's device; `undefined` when it is no text, or too large to be a profile. */
export async function readFile(file: Blob): Promise<string | undefined> {
  // The judge says more of one that is a little too large; of a film it would only fill the memory.
  if (file.size > 4 * PROFILE_BYTES) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return undefined
  }
}
