import { useMemo } from 'react'
import { createTranslateFrom } from '#i18n/translate.ts'
import '../search/results.css'
import './contribute.css'
import './preview/preview.css'
import type { ContributeProps } from './contributeProps.ts'
import { Editor } from './Editor.tsx'
import { useEditorData } from './state/useEditorData.ts'

/** The editor of one profile: loads by what to judge it, then opens. */
export function ContributeApp(page: ContributeProps) {
  const { locale, messages } = page
  const t = useMemo(() => createTranslateFrom(locale, messages), [locale, messages])
  const { data, isFailed, retry } = useEditorData()
  if (data) return <Editor page={page} data={data} t={t} />
  if (!isFailed)
    return (
      <p role="status" className="contribute-loading">
        {t('contribute.loading')}
      </p>
    )
  return (
    <div className="note" role="alert">
      <p>{t('contribute.failed')}</p>
      <button type="button" className="button" onClick={retry}>
        {t('search.retry')}
      </button>
    </div>
  )
}
