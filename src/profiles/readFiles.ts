import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from 'node:fs'
import { FILE_START, type Problem } from './issue.ts'
import type { SourceFile } from './sourceFile.ts'
import { FILE_WORDING } from './wording/file.ts'

/** Links are not followed and pipes not waited for; Windows knows neither flag. */
const AS_IT_IS = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

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
    return readRegularFile(path, entry.name, mostBytes)
  } catch (error) {
    if (error instanceof TypeError) return refuse('file-not-utf8', entry.name)
    const { code } = error as NodeJS.ErrnoException
    return code === 'ELOOP'
      ? refuse('file-kind', entry.name)
      : refuse('file-unreadable', code ?? String(error))
  }
}

/** Opened first and looked at then: between listing and reading it may have become a link, a pipe or a longer file. */
function readRegularFile(path: string, name: string, mostBytes: number): string | Problem {
  const descriptor = openSync(path, constants.O_RDONLY | AS_IT_IS)
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) return refuse('file-kind', name)
    if (stat.size > mostBytes)
      return refuse('file-too-large', String(stat.size), { limit: String(mostBytes) })
    return STRICT.decode(readBytes(descriptor, stat.size))
  } finally {
    closeSync(descriptor)
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** As many bytes as the file had when it was looked at, or fewer if it has become shorter. */
function readBytes(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  for (let read = -1; length < size && read !== 0; length += read) {
    read = readSync(descriptor, bytes, length, size - length, null)
  }
  return bytes.subarray(0, length)
}

/** Is this a folder, and no link to one? */
export function isPlainFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Is there nothing of that name, not even a link? */
export function isAbsent(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined
}

/** What to say of a part of the content folder that is missing or leads elsewhere. */
export function missingPart(path: string): Problem {
  return refuse('file-missing', path.slice(path.lastIndexOf('/') + 1))
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
