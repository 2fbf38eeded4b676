import { type Judgement, type ReadOptions, readContent } from '#profiles/readContent.ts'
import { stopUsage } from './command.ts'

/** Reads and judges a content folder; one that cannot be read is wrong usage. */
export function judgeFolder(help: string, folder: string, options: ReadOptions): Judgement {
  try {
    return readContent(folder, options)
  } catch (error) {
    return stopUsage(help, `The content folder "${folder}" cannot be read: ${(error as Error).message}`)
  }
}
