import { useMemo, useState } from 'react'
import { pickText } from '#domain/localisedText.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Message } from '#i18n/messages.ts'
import { createTranslateFrom, type Translate } from '#i18n/translate.ts'
import type { Because } from '#search/query.ts'
import type { ContributeProps } from '../contributeProps.ts'
import type { EditorData } from '../judge/editorData.ts'
import type { Verdict } from '../judge/judgeDraft.ts'
import { useJson } from '../state/useEditorData.ts'
import { CardPreview } from './CardPreview.tsx'
import { PagePreview } from './PagePreview.tsx'
import { QueryBox } from './QueryBox.tsx'
import { createView, ViewContext } from './view.ts'

export interface PreviewProps {
  readonly page: ContributeProps
  readonly data: EditorData
  readonly t: Translate
  readonly verdict: Verdict | undefined
  readonly today: string
}

type Width = 'phone' | 'desktop'

/** The draft as readers will meet it, in a language and at a width of their choice. */
export function PreviewTab({ page, data, t, verdict, today }: PreviewProps) {
  const [locale, setLocale] = useState<string>(page.locale)
  const [width, setWidth] = useState<Width>('phone')
  const [because, setBecause] = useState<readonly Because[]>([])
  const {
    data: messages,
    isFailed,
    retry,
  } = useJson<Readonly<Record<string, Message>>>(`/data/editor/${locale}.json`)
  const organisation = useMemo(() => verdict && toShown(verdict), [verdict])
  const view = useMemo(
    () =>
      messages && organisation
        ? createView({
            locale,
            today,
            organisation,
            t: createTranslateFrom(locale, messages),
            city: data.city,
            vocabulary: data.vocabulary,
            nameOf: (slug) => nameOf(data, slug, locale),
          })
        : undefined,
    [messages, organisation, locale, today, data],
  )
  return (
    <>
      <PreviewControls {...{ page, t, locale, width }} onLocale={setLocale} onWidth={setWidth} />
      {!organisation && <p className="note">{t('contribute.noPreview')}</p>}
      {isFailed && (
        <p role="alert">
          {t('contribute.failed')}{' '}
          <button type="button" className="button" onClick={retry}>
            {t('search.retry')}
          </button>
        </p>
      )}
      {view && (
        <ViewContext value={view}>
          <QueryBox t={t} onFound={setBecause} />
          <Frame
            {...{ t, locale, width, because }}
            dir={page.locales.find(({ id }) => id === locale)?.dir ?? 'ltr'}
          />
        </ViewContext>
      )}
    </>
  )
}

interface ControlsProps extends Pick<PreviewProps, 'page' | 't'> {
  readonly locale: string
  readonly width: Width
  readonly onLocale: (locale: string) => void
  readonly onWidth: (width: Width) => void
}

function PreviewControls({ page, t, locale, width, onLocale, onWidth }: ControlsProps) {
  const widths = [
    ['phone', t('contribute.phone')],
    ['desktop', t('contribute.desktop')],
  ] as const
  return (
    <div className="preview-controls">
      <div className="field">
        <label htmlFor="preview-language">{t('contribute.previewLanguage')}</label>
        <select id="preview-language" value={locale} onChange={(event) => onLocale(event.target.value)}>
          {page.locales.map(({ id, self }) => (
            <option key={id} value={id} lang={id}>
              {self}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="field">
        <legend>{t('contribute.width')}</legend>
        <div className="field-choices">
          {widths.map(([id, label]) => (
            <label key={id} className="check">
              <input type="radio" name="preview-width" checked={width === id} onChange={() => onWidth(id)} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

interface FrameProps extends Pick<PreviewProps, 't'> {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly width: Width
  readonly because: readonly Because[]
}

/** Links lead away from the draft, so here they are only looked at. */
function Frame({ t, locale, dir, width, because }: FrameProps) {
  const stay = (event: React.SyntheticEvent) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
  }
  return (
    <>
      <p className="soft">{t('contribute.noLinks')}</p>
      {/* Scrolling begins where the page that is shown begins. */}
      <div className="preview" dir={dir} data-width={width} onClickCapture={stay}>
        <section
          className="preview-frame"
          aria-label={t('contribute.preview')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide page in a narrow window must be scrolled
          tabIndex={0}
          lang={locale}
          dir={dir}
        >
          <CardPreview because={because} />
          <PagePreview />
        </section>
      </div>
    </>
  )
}

/** What is missing or wrong is left out, where the judge's own stand-ins would be read as the person's words. */
function toShown({ organisation, lost }: Verdict): Organisation | undefined {
  if (!organisation) return undefined
  const without = (field: keyof Organisation) => lost.has(field)
  return {
    ...organisation,
    ...(without('name') && { name: { [organisation.textLanguage]: '…' } }),
    ...(without('summary') && { summary: {} }),
    ...(without('themes') && { themes: [] }),
    ...(without('targetGroups') && { targetGroups: [] }),
    ...(without('languages') && { languages: [] }),
    ...(without('areas') && { areas: [] }),
    ...(without('sources') && { sources: [] }),
    ...(without('contact') && {
      contact: { website: undefined, email: undefined, form: undefined, phones: [], social: [] },
    }),
  }
}

function nameOf({ neighbours }: EditorData, slug: string, locale: string): string | undefined {
  const name = neighbours.find((one) => one.slug === slug)?.fields.name
  return pickText(name as Readonly<Record<string, string>> | undefined, locale)?.text
}
