import type { Profile } from '#domain/schema/profile.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { judgeAlone, judgeAmong, judgePartial, judgeTranslation } from './applyRules.ts'
import { createDirectory } from './directory.ts'
import { compareIssues, type Issue, type Problem, toIssue } from './issue.ts'
import { parseFile } from './parseFiles.ts'
import type { JudgedProfile } from './rule.ts'
import { createContext } from './ruleContext.ts'
import { readFileName, type SourceFile } from './sourceFile.ts'
import { slugsOf, type ValidationOptions } from './validateProfiles.ts'

/** What can be said of one file without the others; plain data, so that another thread can find it out. */
export interface JudgedFile {
  readonly issues: readonly Issue[]
  /** The fields of a profile that its own file makes valid. */
  readonly profile?: Profile
}

/** The first part: every profile for itself. Translations are left to the second, where their originals are. */
export function judgeEach(files: readonly SourceFile[], options: ValidationOptions): readonly JudgedFile[] {
  const alone = createContext(options, createDirectory([]))
  return files.map((file) => {
    if (isTranslation(file)) return { issues: [] }
    const { problems, partial, profile } = parseFile(file, options.vocabulary)
    if (!profile) {
      const rest = partial ? judgePartial(partial, alone) : []
      return { issues: toIssues([...problems, ...rest], file, options) }
    }
    const context = { ...alone, directory: createDirectory([profile]) }
    return {
      issues: toIssues([...problems, ...judgeAlone(profile, context)], file, options),
      profile: profile.profile,
    }
  })
}

/**
 * The second part: what the profiles say of each other. `judged` is what `judgeEach` says of `files`, in their order.
 * Together they say what `validateProfiles` says, and hold little more than the fields in memory.
 */
export function judgeTogether(
  files: readonly SourceFile[],
  judged: readonly JudgedFile[],
  options: ValidationOptions,
): readonly Issue[] {
  const profiles = files.flatMap((file, index) => {
    const profile = judged[index]?.profile
    return profile ? [{ file, subject: toLazyProfile(file, profile, options.vocabulary) }] : []
  })
  const paths = [...files.map(({ path }) => path), ...(options.unread ?? [])]
  const subjects = profiles.map(({ subject }) => subject)
  const context = createContext(options, createDirectory(subjects, slugsOf(paths)))
  const issues = [
    ...judged.flatMap((one) => one.issues),
    ...profiles.flatMap(({ file, subject }) => toIssues(judgeAmong(subject, context), file, options)),
    ...files.filter(isTranslation).flatMap((file) => {
      const { problems, translation } = parseFile(file, options.vocabulary)
      const own = translation ? judgeTranslation(translation, context) : []
      return toIssues([...problems, ...own], file, options)
    }),
  ]
  return issues.sort(compareIssues)
}

function isTranslation({ path }: SourceFile): boolean {
  return readFileName(path).language !== undefined
}

function toIssues(problems: readonly Problem[], { path }: SourceFile, options: ValidationOptions): Issue[] {
  return problems.map((problem) => toIssue(problem, path, options.lang, options.also))
}

/** Of most profiles nobody asks more than the fields; the rest is read again for who does. */
function toLazyProfile(file: SourceFile, profile: Profile, vocabulary: Vocabulary): JudgedProfile {
  let whole: JudgedProfile | undefined
  const read = (): JudgedProfile => {
    whole ??= parseFile(file, vocabulary).profile
    if (!whole) throw new Error(`${file.path} was a profile and is none any more`)
    return whole
  }
  return {
    slug: readFileName(file.path).slug,
    file: file.path,
    profile,
    get body() {
      return read().body
    },
    get located() {
      return read().located
    },
    get passages() {
      return read().passages
    },
    get source() {
      return read().source
    },
  }
}
