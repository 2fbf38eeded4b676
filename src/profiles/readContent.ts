import type { z } from 'zod'
import { type City, citySchema } from '#domain/city.ts'
import type { Organisation } from '#domain/organisation.ts'
import { type Page, pageSchema } from '#domain/page.ts'
import { type Vocabulary, vocabularySchema } from '#domain/vocabulary.ts'
import { compareIssues, type Issue, type JudgeLanguage, type Problem, toIssue } from './issue.ts'
import { judgeSchema } from './judgeSchema.ts'
import { judgeText, type Outcome, PROFILE_BYTES } from './judgeText.ts'
import { parseBody } from './parseBody.ts'
import { parseFrontMatter } from './parseFrontMatter.ts'
import { parseYaml } from './parseYaml.ts'
import { type FolderOptions, type ReadFolder, readFolder } from './readFiles.ts'
import { type SourceFile, validateProfiles } from './validateProfiles.ts'

/** Everything a directory is made of. */
export interface Content {
  readonly city: City
  readonly vocabulary: Vocabulary
  readonly pages: readonly Page[]
  /** From the profiles that have no error. */
  readonly organisations: readonly Organisation[]
}

/** Content and what is to be said about it. Without `content`, the city or the vocabulary itself could not be read. */
export interface Judgement {
  readonly files: number
  readonly issues: readonly Issue[]
  readonly content?: Content
}

export interface ReadOptions {
  readonly lang: JudgeLanguage
  /** ISO date. */
  readonly today: string
}

const PROFILES: FolderOptions = { name: /^[a-z0-9]+(-[a-z0-9]+)*\.md$/, mostBytes: PROFILE_BYTES }
/** The directory's own files come from its keepers; the bound only stops accidents. */
const OWN_FILES = { mostBytes: 1024 * 1024 }
const YAML_FILES: FolderOptions = { ...OWN_FILES, name: /^[a-z]+(-[a-z]+)*\.yaml$/ }
const LISTS = {
  themes: 'themes.yaml',
  targetGroups: 'target-groups.yaml',
  languages: 'languages.yaml',
  areas: 'areas.yaml',
  cooperation: 'cooperation.yaml',
} as const

/** Reads and judges a whole content folder. Throws only when the folder itself cannot be listed. */
export function readContent(folder: string, options: ReadOptions): Judgement {
  const issues: Issue[] = []
  const collect = (path: string, problems: readonly Problem[]) => {
    issues.push(...problems.map((problem) => toIssue(problem, path, options.lang)))
  }
  const vocabulary = readVocabulary(`${folder}/vocabulary`, collect)
  const city = readCity(folder, collect)
  const profiles = readFolder(`${folder}/organisations`, PROFILES)
  for (const { path, problem } of profiles.refused) collect(path, [problem])
  const files = profiles.files.length + profiles.refused.length
  if (!vocabulary || !city) return { files, issues: issues.sort(compareIssues) }
  const judged = validateProfiles(profiles.files, { ...options, vocabulary })
  const pages = city.locales.flatMap((locale) => readPages(folder, locale, city, collect))
  return {
    files,
    issues: [...issues, ...judged.issues].sort(compareIssues),
    content: { city, vocabulary, pages, organisations: judged.organisations },
  }
}

type Collect = (path: string, problems: readonly Problem[]) => void

function readVocabulary(folder: string, collect: Collect): Vocabulary | undefined {
  const read = readReporting(folder, YAML_FILES, collect)
  const parts = Object.entries(LISTS).map(([list, name]) => {
    const path = `${folder}/${name}`
    const schema = vocabularySchema.shape[list as keyof typeof LISTS]
    return [list, parseOwn(find(read, path), schema, collect)] as const
  })
  if (parts.some(([, terms]) => terms === undefined)) return undefined
  return Object.fromEntries(parts) as Vocabulary
}

function readCity(folder: string, collect: Collect): City | undefined {
  const path = `${folder}/city.yaml`
  const read = readFolder(folder, { ...OWN_FILES, name: /^city\.yaml$/ })
  return parseOwn(find(read, path), citySchema, collect)
}

function find(read: ReadFolder, path: string): SourceFile {
  const file = read.files.find((candidate) => candidate.path === path)
  if (!file) throw new Error(`${path} is missing: a directory cannot be built without it`)
  return file
}

function parseOwn<Schema extends z.ZodType>(
  file: SourceFile,
  schema: Schema,
  collect: Collect,
): z.output<Schema> | undefined {
  const located = parseYaml(file.text, 1)
  const outcome: Outcome<z.output<Schema>> =
    'problems' in located ? located : judgeSchema(located.value, schema)
  if ('value' in outcome) return outcome.value
  collect(file.path, outcome.problems)
  return undefined
}

function readPages(folder: string, locale: string, city: City, collect: Collect): Page[] {
  const read = readReporting(`${folder}/pages/${locale}`, { ...PROFILES, ...OWN_FILES }, collect)
  return read.files.flatMap(({ path, text }) => {
    const page = parsePage(text.replaceAll('{mailbox}', city.mailbox))
    collect(path, page.problems)
    const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
    return 'page' in page ? [{ ...page.page, locale, name }] : []
  })
}

function parsePage(text: string) {
  const fenced = judgeText(text)
  if ('problems' in fenced) return fenced
  const located = parseFrontMatter(fenced.value)
  if ('problems' in located) return located
  const fields = judgeSchema(located.value, pageSchema)
  const { body, problems } = parseBody(fenced.value.body, fenced.value.bodyLine)
  if ('problems' in fields) return { problems: [...fields.problems, ...problems] }
  return { page: { ...fields.value, body }, problems }
}

function readReporting(folder: string, options: FolderOptions, collect: Collect): ReadFolder {
  const read = readFolder(folder, options)
  for (const { path, problem } of read.refused) collect(path, [problem])
  return read
}
