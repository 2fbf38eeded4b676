import type { RefObject } from 'react'
import { formatDate } from '#i18n/dates.ts'
import type { Translate } from '#i18n/translate.ts'
import { readDraft } from './draft/draft.ts'
import { isOutdated } from './state/openDraft.ts'
import type { DraftControls } from './state/useDraft.ts'

interface Props {
  readonly ref: RefObject<HTMLHeadingElement | null>
  readonly t: Translate
  readonly locale: string
  readonly controls: DraftControls
  /** Part of the judge could not be loaded. */
  readonly isFailed: boolean
  readonly name: string
}

/** Whose profile is open, what became of opening it, and what happens to the draft. */
export function EditorHead({ ref, t, locale, controls, isFailed, name }: Props) {
  const { draft, isKept, isChanged, clear, retry } = controls
  const isNobody = draft.progress === 'unknown'
  const heading =
    draft.slug === '' ? t(isNobody ? 'contribute.begin' : 'contribute.newTitle') : name || draft.slug
  const clearAll = () => {
    if (!confirm(t('contribute.sure'))) return
    clear()
    // The button goes with the draft.
    ref.current?.focus()
  }
  return (
    <div className="editor-head">
      <h2 ref={ref} tabIndex={-1}>
        <bdi>{heading}</bdi>
      </h2>
      {draft.progress === 'loading' && <p role="status">{t('contribute.loading')}</p>}
      {isNobody && <p role="alert">{t('contribute.unknown')}</p>}
      {(draft.progress === 'failed' || isFailed) && (
        <p role="alert">
          {t('contribute.failed')}{' '}
          <button type="button" className="button" onClick={retry}>
            {t('search.retry')}
          </button>
        </p>
      )}
      {draft.isConfirming && draft.progress === 'ready' && (
        <Confirming {...{ t, locale }} text={draft.text} />
      )}
      {isOutdated(draft) && <p role="alert">{t('contribute.outdated')}</p>}
      {isChanged && (
        <p className="kept">
          <span className="soft">{t(isKept ? 'contribute.kept' : 'contribute.notKept')}</span>{' '}
          <button type="button" className="button" onClick={clearAll}>
            {t('contribute.clear')}
          </button>
        </p>
      )}
      {draft.progress === 'ready' && (
        <p className="editor-jumps">
          <a href="#progress">{t('contribute.progress')}</a> <a href="#send">{t('contribute.send')}</a>
        </p>
      )}
    </div>
  )
}

/** Who came to say that nothing has changed is done but for sending it. */
function Confirming({ t, locale, text }: { t: Translate; locale: string; text: string }) {
  const confirmed = readDraft(text).fields?.confirmed
  if (typeof confirmed !== 'string') return null
  return (
    <p className="note">
      <strong>{t('report.same')}:</strong>{' '}
      {t('contribute.confirmed', { date: formatDate(confirmed, locale) })}{' '}
      <button type="button" className="button" onClick={goToDoors}>
        {t('contribute.send')}
      </button>
    </p>
  )
}

function goToDoors(): void {
  document.getElementById('send')?.scrollIntoView()
  document.querySelector<HTMLElement>('.send a')?.focus()
}
