import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { FILE_START, type Problem } from './issue.ts'
import type { SourceFile } from './validateProfiles.ts'
import { FILE_WORDING } from './wording/file.ts'

/** A file that could not be taken in, and why. */
export interface RefusedFile {
  readonly path: string
  readonly problem: Problem
}

export interface ReadFolder {
  readonly files: readonly SourceFile[]
  readonly refused: readonly RefusedFile[]
}

export interface FolderOptions {
  /** What a file may be called. */
  readonly name: RegExp
  readonly mostBytes: number
}

/**
 * Reads a folder of text: regular files with fitting names, in UTF-8, in the order of their names. Everything else in
 * it is reported, not skipped and not followed: a link could lead out of the repository, a folder could hide files.
 */
export function readFolder(folder: string, options: FolderOptions): ReadFolder {
  const files: SourceFile[] = []
  const refused: RefusedFile[] = []
  for (const entry of listFolder(folder)) {
    const path = `${folder}/${entry.name}`
    const outcome = readEntry(path, entry, options)
    if (typeof outcome === 'string') files.push({ path, text: outcome })
    else refused.push({ path, problem: outcome })
  }
  return { files, refused }
}

function listFolder(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readEntry(path: string, entry: Dirent, { name, mostBytes }: FolderOptions): string | Problem {
  if (!entry.isFile()) return refuse('file-kind', entry.name)
  if (!name.test(entry.name)) return refuse('file-name', entry.name)
  try {
    const { size } = lstatSync(path)
    if (size > mostBytes) return refuse('file-too-large', String(size), { limit: String(mostBytes) })
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
  } catch (error) {
    if (error instanceof TypeError) return refuse('file-not-utf8', entry.name)
    return refuse('file-unreadable', (error as NodeJS.ErrnoException).code ?? String(error))
  }
}

function refuse(
  code: keyof typeof FILE_WORDING,
  found: string,
  values: Readonly<Record<string, string>> = {},
): Problem {
  return {
    ruleId: code,
    severity: 'error',
    messages: FILE_WORDING[code],
    place: FILE_START,
    found,
    values,
  }
}
