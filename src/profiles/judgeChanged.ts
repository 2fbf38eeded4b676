import { judgePartial, judgeProfile, judgeTranslation } from './applyRules.ts'
import { createDirectory } from './directory.ts'
import { compareIssues, type Issue, toIssue } from './issue.ts'
import { createNeighbourTest, toLooseFile } from './neighbours.ts'
import { type ParsedFile, parseFile } from './parseFiles.ts'
import type { JudgedProfile, RuleContext } from './rule.ts'
import { createContext } from './ruleContext.ts'
import { readFileName, type SourceFile } from './sourceFile.ts'
import { slugsOf, type ValidationOptions, validateProfiles } from './validateProfiles.ts'

/** With more changed files than this, looking through all others for each of them takes longer than judging all. */
const FEW = 20

/**
 * Judges the changed files against all others, and says nothing of the others: who changes one profile is not to
 * mend another's. A clash between a changed and an unchanged file is told at the changed one.
 */
export function judgeChanged(
  files: readonly SourceFile[],
  isChanged: (path: string) => boolean,
  options: ValidationOptions,
): readonly Issue[] {
  const changed = files.filter(({ path }) => isChanged(path))
  if (changed.length > FEW) {
    return validateProfiles(files, options).issues.filter(({ file }) => isChanged(file))
  }
  const parsed = changed.map((file) => parseFile(file, options.vocabulary))
  const profiles = parsed.flatMap(({ profile }) => profile ?? [])
  const others = findOthers(parsed, files, isChanged, options)
  const paths = [...files.map(({ path }) => path), ...(options.unread ?? [])]
  const order = new Map(files.map(({ path }, index) => [path, index]))
  const all = [...profiles, ...others].sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0))
  const context = createContext(options, createDirectory(all, slugsOf(paths)))
  return parsed.flatMap((one) => judgeOne(one, context, options)).sort(compareIssues)
}

function judgeOne(parsed: ParsedFile, context: RuleContext, { lang, also }: ValidationOptions): Issue[] {
  const { file, problems, partial, profile, translation } = parsed
  return [
    ...problems,
    ...(partial ? judgePartial(partial, context) : []),
    ...(profile ? judgeProfile(profile, context) : []),
    ...(translation ? judgeTranslation(translation, context) : []),
  ].map((problem) => toIssue(problem, file, lang, also))
}

/** Unchanged profiles that matter: neighbours that may clash, parents up to the top, originals of translations. */
function findOthers(
  parsed: readonly ParsedFile[],
  files: readonly SourceFile[],
  isChanged: (path: string) => boolean,
  options: ValidationOptions,
): readonly JudgedProfile[] {
  const found = new Map<string, JudgedProfile | undefined>()
  const originals = new Map<string, SourceFile>()
  for (const file of files) {
    const { slug, language } = readFileName(file.path)
    if (language === undefined && !isChanged(file.path)) originals.set(slug, file)
  }
  const take = (slug: string): JudgedProfile | undefined => {
    const file = originals.get(slug)
    if (!found.has(slug) && file) found.set(slug, parseFile(file, options.vocabulary).profile)
    return found.get(slug)
  }
  const profiles = parsed.flatMap(({ profile }) => profile ?? [])
  const tests = profiles.map(createNeighbourTest)
  if (tests.length > 0) {
    for (const [slug, file] of originals) {
      const loose = toLooseFile(file)
      if (tests.some((test) => test(loose))) take(slug)
    }
  }
  for (const { translation } of parsed) if (translation) take(translation.slug)
  for (const profile of profiles) takeParents(profile, take)
  return [...found.values()].flatMap((profile) => profile ?? [])
}

function takeParents(profile: JudgedProfile, take: (slug: string) => JudgedProfile | undefined): void {
  const seen = new Set<string>()
  let { parent } = profile.profile
  while (typeof parent === 'string' && !seen.has(parent)) {
    seen.add(parent)
    parent = take(parent)?.profile.parent
  }
}
