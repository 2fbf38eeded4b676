import { useEffect, useMemo, useRef, useState } from 'react'
import { isSlug } from '#domain/toSlug.ts'
import type { Translate } from '#i18n/translate.ts'
import type { ContributeProps } from './contributeProps.ts'
import { readDraft } from './draft/draft.ts'
import { EditorHead } from './EditorHead.tsx'
import { EditorTabs } from './EditorTabs.tsx'
import { firstText } from './firstText.ts'
import type { EditorData } from './judge/editorData.ts'
import { ProgressPanel } from './ProgressPanel.tsx'
import { StartPanel } from './StartPanel.tsx'
import { SendPanel } from './send/SendPanel.tsx'
import { toHash } from './state/address.ts'
import { todayIn } from './state/today.ts'
import { useDraft } from './state/useDraft.ts'
import { useLeaveWarning } from './state/useLeaveWarning.ts'
import { useVerdict } from './state/useVerdict.ts'
import { useViews } from './state/useViews.ts'

interface Props {
  readonly page: ContributeProps
  readonly data: EditorData
  readonly t: Translate
}

/** One draft, as a form, as text and as readers will see it; what the judge says of it; and the ways to send it. */
export function Editor({ page, data, t }: Props) {
  const { helpLang, locale } = page
  const today = useMemo(() => todayIn(data.city.timeZone, data.today, new Date()), [data])
  const controls = useDraft(helpLang, today)
  const { draft } = controls
  const slug = draft.slug || (isSlug(draft.fileName) ? draft.fileName : '')
  const { verdict, isFailed } = useVerdict(draft.text, slug, { data, lang: helpLang, today })
  const read = useMemo(() => readDraft(draft.text, helpLang), [draft.text, helpLang])
  const views = useViews(read)
  const [sent, setSent] = useState('')
  useLeaveWarning(controls.isChanged && sent !== draft.text)
  useSameProfileInOtherLanguages(draft.slug)
  const head = useHeadOnOpen(draft.slug, draft.progress)
  const slugs = useMemo(() => new Set(data.neighbours.map((one) => one.slug)), [data])
  const name = firstText(read.fields?.name)
  const onFile = (text: string, fileName: string) => {
    if (controls.isChanged && !confirm(t('contribute.sure'))) return
    const own = fileName.replace(/\.md$/, '')
    controls.replace(text, draft.slug === '' && isSlug(own) ? own : draft.fileName)
    views.showAll()
  }
  return (
    <div className="contribute">
      <StartPanel
        {...{ t, locale, onFile }}
        neighbours={data.neighbours}
        isNew={draft.slug === '' && draft.progress !== 'unknown'}
        onOpen={openProfile}
      />
      <EditorHead ref={head} {...{ t, locale, controls, isFailed, name }} />
      {draft.progress === 'ready' && (
        <div className="editor-columns">
          <EditorTabs key={draft.slug} {...{ page, data, t, controls, verdict, read, views, today }} />
          <div className="editor-side">
            <ProgressPanel
              {...{ t, verdict, read, page }}
              languages={data.vocabulary.languages}
              onGo={views.goTo}
            />
            <SendPanel
              {...{ t, page, draft, slugs, name }}
              hasErrors={verdict?.issues.some(({ severity }) => severity === 'error') ?? false}
              onFileName={controls.setFileName}
              onSent={() => setSent(draft.text)}
            />
          </div>
        </div>
      )}
    </div>
  )
}

function openProfile(slug: string): void {
  if (slug !== '') {
    location.hash = toHash({ slug, isConfirming: false })
    return
  }
  history.pushState(null, '', location.pathname)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The heading of the draft is where a person goes on after another profile was opened. */
function useHeadOnOpen(slug: string, progress: string) {
  const head = useRef<HTMLHeadingElement>(null)
  const before = useRef(slug)
  useEffect(() => {
    if (progress !== 'ready' || before.current === slug) return
    before.current = slug
    head.current?.focus()
  }, [slug, progress])
  return head
}

/** The links of the language menu lead to the same profile. */
function useSameProfileInOtherLanguages(slug: string): void {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-fragment]')) {
      link.hash = toHash({ slug, isConfirming: false })
    }
  }, [slug])
}
