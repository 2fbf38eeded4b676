import type { Vocabulary } from '#domain/vocabulary.ts'
import { judgeRaw } from './applyRules.ts'
import type { Problem } from './issue.ts'
import { nearestTerms, sameTerm, toHint } from './nearestTerms.ts'
import { parseProfile, parseTranslation } from './parseProfile.ts'
import type { JudgedPartial, JudgedProfile, JudgedTranslation } from './rule.ts'
import { readFileName, type SourceFile } from './sourceFile.ts'
import { TERM_LISTS, type TermList, termsFor } from './termLists.ts'

/** What became of one file: a profile, a translation or neither, and what is wrong with the file itself. */
export interface ParsedFile {
  readonly file: string
  readonly problems: readonly Problem[]
  readonly profile?: JudgedProfile
  readonly translation?: JudgedTranslation
  /** What is left of a profile that has faults. */
  readonly partial?: JudgedPartial
}

/** Reads one file as what its name says it is. */
export function parseFile({ path, text }: SourceFile, vocabulary: Vocabulary): ParsedFile {
  const { slug, language } = readFileName(path)
  if (language !== undefined) {
    const { parsed, problems } = parseTranslation(text, language)
    if (!parsed) return { file: path, problems: [...problems, ...judgeRaw(text)] }
    return { file: path, problems, translation: { ...parsed, slug, language, file: path } }
  }
  const { parsed, partial, problems } = parseProfile(text)
  const hinted = problems.map((problem) => withHint(problem, vocabulary))
  if (partial) return { file: path, problems: hinted, partial: { ...partial, slug, file: path } }
  if (!parsed) return { file: path, problems: [...hinted, ...judgeRaw(text)] }
  return { file: path, problems: hinted, profile: { ...parsed, slug, file: path } }
}

/** The schema cannot know that `Leppävaara` means `leppavaara`: the vocabulary does. */
function withHint(problem: Problem, vocabulary: Vocabulary): Problem {
  const list = listOf(problem)
  if (list === undefined) return problem
  const { found = '', place } = problem
  const terms = termsFor(list, vocabulary)
  const same = problem.ruleId === 'slug' ? sameTerm(found, terms) : undefined
  const values = { ...problem.values, hint: toHint(nearestTerms(found, terms)) }
  return { ...problem, values, ...(same !== undefined && { fix: { place, text: same } }) }
}

function listOf({ ruleId, field = '' }: Problem): TermList | undefined {
  if (ruleId === 'language-key' || field === 'textLanguage') return 'languages'
  const last = /(\w+)\[\d+\]$/.exec(field)?.[1]
  return ruleId === 'slug' ? TERM_LISTS.find((list) => list === last) : undefined
}
