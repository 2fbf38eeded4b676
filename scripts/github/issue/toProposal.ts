import type { Issue, JudgeLanguage } from '#profiles/issue.ts'
import { judgeChanged } from '#profiles/judgeChanged.ts'
import type { SourceFile } from '#profiles/sourceFile.ts'
import { findProfile } from './findProfile.ts'
import type { Directory, Proposal } from './proposal.ts'
import type { Answers } from './readAnswers.ts'
import { setField } from './setField.ts'
import { toChanges } from './toChanges.ts'
import { toNewProfile } from './toNewProfile.ts'
import { WORDS } from './words.ts'

/** The answers of a form → the change they ask for. It never writes over another profile. */
export function toProposal(answers: Answers, directory: Directory, number: number): Proposal {
  const { form, lang } = answers
  const words = WORDS[lang]
  const strange = answers.strange.map((text) => `${words.strange} ${text}`)
  const proposal = { form, lang, words: answers.text('details'), issues: [], changes: [], files: [] }
  if (form === 'add') {
    const { path, slug, text } = toNewProfile(answers, directory, number)
    const isTaken = directory.files.some((file) => file.path === path)
    const problems = [...strange, ...(isTaken ? [`${words.taken} ${slug}`] : [])]
    if (isTaken) return { ...proposal, slug, problems }
    const issues = judge({ path, text }, directory, lang)
    return { ...proposal, slug, problems, issues, files: [{ path, text }] }
  }
  const name = answers.text('organisation') ?? ''
  const file = findProfile(name, directory.files)
  if (!file) return { ...proposal, slug: '', problems: [...strange, `${words.unknown} ${name}`] }
  return { ...proposal, ...toChange(answers, directory, file, strange) }
}

function toChange(
  answers: Answers,
  directory: Directory,
  file: SourceFile,
  strange: readonly string[],
): Pick<Proposal, 'slug' | 'files' | 'changes' | 'problems' | 'issues'> {
  const words = WORDS[answers.lang]
  const slug = file.path.slice(file.path.lastIndexOf('/') + 1, -'.md'.length)
  const nothing = { slug, files: [], changes: [], issues: [] }
  const [reason] = answers.chosen('reason')
  const speaks = answers.isTicked('speaks')
  if (answers.form === 'confirm' && !speaks) return { ...nothing, problems: [...strange, words.notSpeaking] }
  if (!speaks && answers.form !== 'confirm' && answers.text('source') === undefined)
    return { ...nothing, problems: [...strange, words.noSource] }
  if (reason === 'unwanted' || reason === 'double') {
    const own = directory.files.filter(({ path }) => path === file.path || isTranslation(path, file.path))
    return { ...nothing, problems: strange, files: own.map(({ path }) => ({ path, text: undefined })) }
  }
  const changes = toChanges(answers, directory.today, file.text)
  const text = changes.reduce<string | undefined>(
    (done, { path, after }) => (done === undefined ? undefined : setField(done, path, after)),
    file.text,
  )
  if (text === undefined) return { ...nothing, problems: [...strange, words.unread] }
  if (text === file.text) return { ...nothing, problems: [...strange, words.nothing] }
  const issues = judge({ path: file.path, text }, directory, answers.lang)
  return { slug, changes, issues, problems: strange, files: [{ path: file.path, text }] }
}

function isTranslation(path: string, original: string): boolean {
  return path.startsWith(`${original.slice(0, -'md'.length)}`) && path.endsWith('.md')
}

function judge(changed: SourceFile, { files, ...options }: Directory, lang: JudgeLanguage): readonly Issue[] {
  const others = files.filter(({ path }) => path !== changed.path)
  return judgeChanged([...others, changed], (path) => path === changed.path, { ...options, lang })
}
