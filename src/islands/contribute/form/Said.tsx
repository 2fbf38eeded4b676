import type { Issue } from '#profiles/issue.ts'
import { toId, useForm } from './FormContext.ts'

/** What the judge says at a field: errors and remarks in different words, shapes and colours. */
export function Said({ name, issues }: { readonly name: string; readonly issues: readonly Issue[] }) {
  const { t, helpLang, locale } = useForm()
  if (issues.length === 0) return null
  return (
    <ul className="said" id={`${toId(name)}-said`}>
      {issues.map(({ message, ruleId, severity, line, column }) => (
        <li key={`${ruleId} ${line} ${column} ${message}`} data-severity={severity}>
          <strong>{severity === 'error' ? t('contribute.error') : t('contribute.remark')}:</strong>{' '}
          <span
            lang={helpLang === locale ? undefined : helpLang}
            dir={helpLang === locale ? undefined : 'ltr'}
          >
            {message}
          </span>
        </li>
      ))}
    </ul>
  )
}
