import type { Issue } from '#profiles/issue.ts'
import { JudgeWords } from '../JudgeWords.tsx'
import { toId, useForm } from './FormContext.ts'
import { MendButton } from './MendButton.tsx'

/** What the judge says at a field: errors and remarks in different words, shapes and colours. */
export function Said({ name, issues }: { readonly name: string; readonly issues: readonly Issue[] }) {
  const { t, helpLang, locale } = useForm()
  if (issues.length === 0) return null
  return (
    <ul className="said" id={`${toId(name)}-said`}>
      {issues.map((issue) => (
        <li key={JSON.stringify(issue)} data-severity={issue.severity}>
          <strong>{issue.severity === 'error' ? t('contribute.error') : t('contribute.remark')}:</strong>{' '}
          <JudgeWords issue={issue} t={t} helpLang={helpLang === locale ? undefined : helpLang} />{' '}
          <MendButton name={name} issue={issue} />
        </li>
      ))}
    </ul>
  )
}
