import { useCallback, useMemo, useState } from 'react'
import type { Translate } from '#i18n/translate.ts'
import { applyFixes } from '#profiles/applyFixes.ts'
import type { ContributeProps } from './contributeProps.ts'
import { type ReadDraft, setBody, setField } from './draft/draft.ts'
import { withoutHidden } from './draft/withoutHidden.ts'
import { FileTab } from './FileTab.tsx'
import type { FormState } from './form/FormContext.ts'
import { FormTab } from './form/FormTab.tsx'
import { issuesAt } from './form/issuesAt.ts'
import { proposeFix } from './form/proposeFix.ts'
import type { EditorData } from './judge/editorData.ts'
import type { Verdict } from './judge/judgeDraft.ts'
import { LatePreview } from './preview/LatePreview.tsx'
import type { DraftControls } from './state/useDraft.ts'
import type { Views } from './state/useViews.ts'
import { Tabs } from './Tabs.tsx'

interface Props {
  readonly page: ContributeProps
  readonly data: EditorData
  readonly t: Translate
  readonly controls: DraftControls
  readonly verdict: Verdict | undefined
  readonly read: ReadDraft
  readonly views: Views
  /** ISO date. */
  readonly today: string
}

/** The draft as a form, as the text of its file, and as readers will see it: one text, three views. */
export function EditorTabs(props: Props) {
  const { page, data, t, controls, verdict, read, views, today } = props
  const { tab, wanted } = views
  const { draft, setText } = controls
  const form = useFormState(props)
  const tabs = [
    { id: 'form', label: t('contribute.tabForm') },
    { id: 'file', label: t('contribute.file') },
    { id: 'preview', label: t('contribute.preview') },
  ] as const
  return (
    <Tabs label={t('contribute.views')} tabs={tabs} open={tab} onOpen={views.openTab}>
      {tab === 'form' &&
        (read.fields ? (
          <FormTab
            form={form}
            fields={page.fields}
            values={read.fields}
            body={read.body}
            onBody={(body) => setText((text) => setBody(text, body))}
          />
        ) : (
          <p className="note">{t('contribute.broken')}</p>
        ))}
      {tab === 'file' && (
        <FileTab
          {...{ t, wanted }}
          text={draft.text}
          issues={verdict?.issues ?? read.problems}
          onText={(text) => setText(() => text)}
        />
      )}
      {tab === 'preview' && <LatePreview {...{ page, data, t, verdict, today }} />}
    </Tabs>
  )
}

function useFormState(props: Props): Omit<FormState, 'renderField'> {
  const { page, data, t, controls, verdict, read, views, today } = props
  const { locale, helpLang } = page
  const { setText, draft } = controls
  // Of a profile that is there, nothing is new to the person.
  const showsAll = views.showsAll || draft.slug !== ''
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const textLanguage = String(read.fields?.textLanguage ?? 'fi')
  const set = useCallback<FormState['set']>(
    (path, value) => setText((text) => setField(text, path, value)),
    [setText],
  )
  const judged = verdict?.text
  const mend = useCallback<FormState['mend']>(
    (issue) =>
      setText((text) => {
        const fix = proposeFix(issue)
        if (!fix) return withoutHidden(text)
        // Places are those of the text that was judged; a moment later there is another verdict.
        return text === judged ? applyFixes(text, [fix]).text : text
      }),
    [setText, judged],
  )
  const touch = useCallback(
    (name: string) => setTouched((before) => (before.has(name) ? before : new Set([...before, name]))),
    [],
  )
  return useMemo(() => {
    const issues = verdict?.issues ?? []
    return {
      locale,
      helpLang,
      today,
      t,
      vocabulary: data.vocabulary,
      neighbours: data.neighbours,
      textLanguage,
      set,
      mend,
      touch,
      issuesAt: (name, isDeep) => issuesAt(issues, name, { isDeep, touched: showsAll ? 'all' : touched }),
    }
  }, [locale, helpLang, today, t, data, textLanguage, set, mend, touch, verdict, touched, showsAll])
}
