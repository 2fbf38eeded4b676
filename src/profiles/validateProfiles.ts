import type { City } from '#domain/city.ts'
import type { Organisation, Translation } from '#domain/organisation.ts'
import { toOrganisation } from '#domain/toOrganisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { judgePartial, judgeProfile, judgeTranslation } from './applyRules.ts'
import { createDirectory } from './directory.ts'
import { compareIssues, type Issue, type JudgeLanguage, toIssue } from './issue.ts'
import { parseFile } from './parseFiles.ts'
import type { JudgedProfile, JudgedTranslation } from './rule.ts'
import { createContext } from './ruleContext.ts'
import { readFileName, type SourceFile } from './sourceFile.ts'
import { isCurrent } from './translations.ts'

export interface ValidationOptions {
  readonly vocabulary: Vocabulary
  /** Without it nothing is said of what lies outside the city. */
  readonly city?: City | undefined
  /** ISO date. */
  readonly today: string
  readonly lang: JudgeLanguage
  /** A second language for every message. */
  readonly also?: JudgeLanguage
  /** Paths of files that are there, too, though nobody could read them. */
  readonly unread?: readonly string[]
}

/** Judges profiles and translations, each alone and all together. Organisations come only from profiles without an error. */
export function validateProfiles(
  files: readonly SourceFile[],
  options: ValidationOptions,
): { organisations: readonly Organisation[]; issues: readonly Issue[] } {
  const parsed = files.map((file) => parseFile(file, options.vocabulary))
  const profiles = parsed.flatMap(({ profile }) => profile ?? [])
  const translations = parsed.flatMap(({ translation }) => translation ?? [])
  const paths = [...files.map(({ path }) => path), ...(options.unread ?? [])]
  const context = createContext(options, createDirectory(profiles, slugsOf(paths)))
  const problems = [
    ...parsed.flatMap(({ file, problems: own }) => own.map((problem) => ({ file, problem }))),
    ...parsed.flatMap(({ file, partial }) =>
      partial ? judgePartial(partial, context).map((problem) => ({ file, problem })) : [],
    ),
    ...profiles.flatMap((one) => judgeProfile(one, context).map((problem) => ({ file: one.file, problem }))),
    ...translations.flatMap((one) =>
      judgeTranslation(one, context).map((problem) => ({ file: one.file, problem })),
    ),
  ]
  const issues = problems.map(({ file, problem }) => toIssue(problem, file, options.lang, options.also))
  let organisations: readonly Organisation[] | undefined
  return {
    // Who only judges never asks for them.
    get organisations() {
      organisations ??= toOrganisations(profiles, translations, issues)
      return organisations
    },
    issues: issues.sort(compareIssues),
  }
}

/** The slugs of profiles among files of all sorts. */
export function slugsOf(paths: readonly string[]): readonly string[] {
  return paths.map(readFileName).flatMap(({ slug, language }) => (language === undefined ? [slug] : []))
}

function toOrganisations(
  profiles: readonly JudgedProfile[],
  translations: readonly JudgedTranslation[],
  issues: readonly Issue[],
): Organisation[] {
  const broken = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const good = Map.groupBy(
    translations.filter(({ file }) => !broken.has(file)),
    ({ slug }) => slug,
  )
  return profiles
    .filter(({ file }) => !broken.has(file))
    .map((one) => {
      const own = (good.get(one.slug) ?? []).map((translation) => {
        return [translation.language, toTranslation(translation, one)] as const
      })
      return toOrganisation(one.slug, one.profile, one.body, Object.fromEntries(own))
    })
}

function toTranslation(translation: JudgedTranslation, original: JudgedProfile): Translation {
  const { fields, body } = translation
  return {
    name: fields.name,
    summary: fields.summary,
    body,
    isCurrent: isCurrent(translation, original),
    isReviewed: fields.reviewed ?? false,
  }
}
