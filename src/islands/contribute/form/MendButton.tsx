import type { Issue } from '#profiles/issue.ts'
import { toId, useForm } from './FormContext.ts'
import { focusSoon } from './focusSoon.ts'
import { proposeFix } from './proposeFix.ts'

/** A step that puts right what the judge says, where there is only one way to do it. */
export function MendButton({ name, issue }: { readonly name: string; readonly issue: Issue }) {
  const { t, mend } = useForm()
  const isHidden = issue.ruleId === 'hidden-character'
  const fix = proposeFix(issue)
  if (!isHidden && !fix) return null
  const onClick = () => {
    mend(issue)
    // The button goes with what it was for.
    focusSoon(() => document.getElementById(toId(name)))
  }
  return (
    <button type="button" className="button" onClick={onClick}>
      {isHidden ? t('contribute.fixHidden') : t('contribute.fix')} {fix && <Written text={fix.text} />}
    </button>
  )
}

/** Quotation marks are the file's and not the field's. */
function Written({ text }: { readonly text: string }) {
  return (
    <bdi dir="auto" translate="no">
      {text.replace(/^(["'])(.*)\1$/, '$2')}
    </bdi>
  )
}
