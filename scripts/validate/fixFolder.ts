import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { PROFILE_FILES } from '#profiles/readContent.ts'
import { readFolder } from '#profiles/readFiles.ts'
import { type RepairedFile, repairProfiles } from '#profiles/repairProfiles.ts'
import type { ValidationOptions } from '#profiles/validateProfiles.ts'
import { describeRepairs } from './describeRepairs.ts'

/**
 * Repairs the profiles of a content folder whose path is `wanted`, writes each at once or not at all, and gives what
 * it changed, in words.
 */
export function fixFolder(
  content: string,
  options: ValidationOptions,
  wanted: (path: string) => boolean,
): string {
  const { files, refused } = readFolder(`${content}/organisations`, PROFILE_FILES)
  const unread = refused.map(({ path }) => path)
  const repaired = repairProfiles(files, { ...options, unread }, wanted)
  for (const file of repaired) replaceFile(file)
  return describeRepairs(repaired, options.lang)
}

/** A power cut in the middle must not leave half a profile, so a finished copy takes the file's place. */
function replaceFile({ path, text }: RepairedFile): void {
  const copy = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(copy, text, { flag: 'wx' })
    renameSync(copy, path)
  } catch (error) {
    rmSync(copy, { force: true })
    throw error
  }
}
