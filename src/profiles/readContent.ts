import { type City, citySchema } from '#domain/city.ts'
import type { Concept } from '#domain/concept.ts'
import type { Organisation } from '#domain/organisation.ts'
import { type Page, pageSchema } from '#domain/page.ts'
import { type Vocabulary, vocabularySchema } from '#domain/vocabulary.ts'
import { compareIssues, type Issue, type JudgeLanguage, toIssue } from './issue.ts'
import { judgeChanged } from './judgeChanged.ts'
import { judgeSchema } from './judgeSchema.ts'
import { judgeText, PROFILE_BYTES } from './judgeText.ts'
import { type Collect, OWN_FILES, parseOwn, readReporting, YAML_FILES } from './ownFiles.ts'
import { parseBody } from './parseBody.ts'
import { parseFrontMatter } from './parseFrontMatter.ts'
import { type FolderOptions, isPlainFolder, readFolder } from './readFiles.ts'
import { readThesaurus } from './readThesaurus.ts'
import type { SourceFile } from './sourceFile.ts'
import { type ValidationOptions, validateProfiles } from './validateProfiles.ts'

/** Everything a directory is made of. */
export interface Content {
  readonly city: City
  readonly vocabulary: Vocabulary
  /** The thesaurus: needs that people search by, from the files that have no error. */
  readonly concepts: readonly Concept[]
  /** Text of the table of word forms; empty where there is none, and the search knows rules only. */
  readonly lemmas: string
  readonly pages: readonly Page[]
  /** From the profiles that have no error. */
  readonly organisations: readonly Organisation[]
}

/** Content and what is to be said about it. Without `content`, the city or the vocabulary could not be read, or not all was judged. */
export interface Judgement {
  readonly files: number
  readonly issues: readonly Issue[]
  readonly content?: Content
}

export interface ReadOptions {
  readonly lang: JudgeLanguage
  /** A second language for every message. */
  readonly also?: JudgeLanguage
  /** ISO date. */
  readonly today: string
  /** Judge only these files, against all others; nothing is said of the others, and there is no content. */
  readonly isChanged?: ((path: string) => boolean) | undefined
  /**
   * Who only wants the issues may judge by other means; then there is no content. Others may begin when it is called;
   * what it gives is asked for their answer after all else has been read.
   */
  readonly judge?: (files: readonly SourceFile[], options: ValidationOptions) => () => readonly Issue[]
}

/** `<slug>.md`, and `<slug>.<language>.md` for the translations of its long text. */
export const PROFILE_FILES: FolderOptions = {
  name: /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]{2,3}(-[a-z]+)*)?\.md$/,
  mostBytes: PROFILE_BYTES,
}
const PAGES: FolderOptions = { ...OWN_FILES, name: /^[a-z0-9]+(-[a-z0-9]+)*\.md$/ }
const LISTS = {
  themes: 'themes.yaml',
  targetGroups: 'target-groups.yaml',
  languages: 'languages.yaml',
  areas: 'areas.yaml',
  cooperation: 'cooperation.yaml',
} as const

/** Reads and judges a whole content folder. Throws only when the folder itself cannot be listed; parts that are missing are issues. */
export function readContent(folder: string, options: ReadOptions): Judgement {
  const issues: Issue[] = []
  const collect: Collect = (path, problems) => {
    issues.push(...problems.map((problem) => toIssue(problem, path, options.lang, options.also)))
  }
  const vocabulary = readVocabulary(`${folder}/vocabulary`, collect)
  const city = readCity(folder, collect)
  const profiles = readReporting(`${folder}/organisations`, PROFILE_FILES, collect)
  const files = profiles.files.length + profiles.refused.length
  if (!vocabulary || !city) return { files, issues: issues.sort(compareIssues) }
  const validation = { ...options, vocabulary, city, unread: profiles.refused.map(({ path }) => path) }
  const { isChanged } = options
  const finish = isChanged ? undefined : options.judge?.(profiles.files, validation)
  const concepts = readThesaurus(`${folder}/thesaurus`, vocabulary, collect, isChanged)
  const pages = (city.pageLocales ?? city.locales).flatMap((locale) =>
    readPages(folder, locale, city, collect, isChanged),
  )
  if (isChanged) {
    const own = issues.filter(({ file }) => isChanged(file))
    const found = [...own, ...judgeChanged(profiles.files, isChanged, validation)].sort(compareIssues)
    return {
      files: [...profiles.files, ...profiles.refused].filter(({ path }) => isChanged(path)).length,
      issues: found,
    }
  }
  if (finish) return { files, issues: [...issues, ...finish()].sort(compareIssues) }
  const judged = validateProfiles(profiles.files, validation)
  const isWhole = !issues.some(({ ruleId }) => ruleId === 'file-missing')
  return {
    files,
    issues: [...issues, ...judged.issues].sort(compareIssues),
    ...(isWhole && {
      content: toContent(
        { city, vocabulary, concepts, pages, lemmas: readLemmas(`${folder}/lemmas`) },
        judged,
      ),
    }),
  }
}

/** Organisations are made when somebody asks for them. */
function toContent(
  own: Omit<Content, 'organisations'>,
  judged: { readonly organisations: readonly Organisation[] },
): Content {
  return {
    ...own,
    get organisations() {
      return judged.organisations
    },
  }
}

function readVocabulary(folder: string, collect: Collect): Vocabulary | undefined {
  const read = readReporting(folder, YAML_FILES, collect)
  const parts = Object.entries(LISTS).map(([list, name]) => {
    const path = `${folder}/${name}`
    const schema = vocabularySchema.shape[list as keyof typeof LISTS]
    return [list, parseOwn(path, read, schema, collect)] as const
  })
  if (parts.some(([, terms]) => terms === undefined)) return undefined
  return Object.fromEntries(parts) as Vocabulary
}

/** The city of a content folder; undefined when it is missing or wrong, which `collect` is told. */
export function readCity(folder: string, collect: Collect): City | undefined {
  const path = `${folder}/city.yaml`
  const read = readFolder(folder, { ...OWN_FILES, name: /^city\.yaml$/ })
  // The folder has files of other kinds beside it, so what was refused is only the city's business by its name.
  for (const refused of read.refused) if (refused.path === path) collect(path, [refused.problem])
  return parseOwn(path, read, citySchema, collect)
}

/** The pages of one language; only those that `isWanted`, where only they will be spoken of. */
function readPages(
  folder: string,
  locale: string,
  city: City,
  collect: Collect,
  isWanted: (path: string) => boolean = () => true,
): Page[] {
  const read = readReporting(`${folder}/pages/${locale}`, PAGES, collect)
  const wanted = read.files.filter(({ path }) => isWanted(path))
  return wanted.flatMap(({ path, text }) => {
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

/** A table grows with the content; this stops only accidents. */
const LEMMA_FILES: FolderOptions = { name: /^[a-z]{2,3}\.tsv$/, mostBytes: 32 * 1024 * 1024 }

/** The tables of all languages as one; they are generated, so nobody needs one to publish a directory. */
function readLemmas(folder: string): string {
  if (!isPlainFolder(folder)) return ''
  return readFolder(folder, LEMMA_FILES)
    .files.map(({ text }) => text)
    .join('\n')
}
