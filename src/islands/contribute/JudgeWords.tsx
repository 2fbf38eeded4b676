import type { Translate } from '#i18n/translate.ts'
import type { Issue } from '#profiles/issue.ts'

interface Props {
  readonly issue: Issue
  readonly t: Translate
  /** Language of the judge, where it is another than the page's. */
  readonly helpLang: string | undefined
}

/** The judge speaks of lines of a file; of what is only missing a form says less. */
const MISSING = ['required', 'empty']

/** What the judge says of one thing. */
export function JudgeWords({ issue, t, helpLang }: Props) {
  if (MISSING.includes(issue.ruleId)) return t('contribute.needed')
  return (
    <span lang={helpLang} dir={helpLang && 'ltr'}>
      {issue.message}
    </span>
  )
}
