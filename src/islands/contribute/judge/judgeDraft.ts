import type { Organisation } from '#domain/organisation.ts'
import { toOrganisation } from '#domain/toOrganisation.ts'
import type { Issue, JudgeLanguage } from '#profiles/issue.ts'
import { judgeChanged } from '#profiles/judgeChanged.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import type { SourceFile } from '#profiles/sourceFile.ts'
import { UNNAMED_SLUG } from '#profiles/standIn.ts'
import { placeToField } from '../draft/placeToField.ts'
import type { EditorData } from './editorData.ts'
import { toNeighbourFile, toPath } from './neighbours.ts'

/** What there is to say of a draft, and the organisation that readers would meet. */
export interface Verdict {
  readonly text: string
  readonly issues: readonly Issue[]
  /** As far as its fields can be read; `lost` names fields of the first level that cannot, or are missing. */
  readonly organisation: Organisation | undefined
  readonly lost: ReadonlySet<string>
}

export type JudgeDraft = (text: string, slug: string) => Verdict

/** The judge of every pull request, for one draft among the profiles that are there. `today` is an ISO date. */
export function createJudgeDraft(data: EditorData, lang: JudgeLanguage, today: string): JudgeDraft {
  const { city, vocabulary } = data
  const others: readonly SourceFile[] = data.neighbours.map((one) => toNeighbourFile(one, vocabulary))
  return (text, slug) => {
    const path = toPath(slug === '' ? UNNAMED_SLUG : slug)
    const files = [...others.filter((other) => other.path !== path), { path, text }]
    const issues = judgeChanged(files, (file) => file === path, { vocabulary, city, today, lang })
    const { parsed, partial } = parseProfile(text)
    const read = parsed ?? partial
    return {
      text,
      issues: issues.map((issue) =>
        issue.field === '' ? { ...issue, field: placeToField(text, issue) } : issue,
      ),
      organisation: read && toOrganisation(slug, read.profile, read.body),
      lost: partial?.lost ?? new Set(),
    }
  }
}
