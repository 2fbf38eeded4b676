import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createTranslateFrom } from '#i18n/translate.ts'
import { type SearchState, toFragment } from '#search/fragment.ts'
import { isEmptyQuery } from '#search/query.ts'
import { CopyLink } from './CopyLink.tsx'
import { ResultList } from './ResultList.tsx'
import { SearchForm } from './SearchForm.tsx'
import './search.css'
import type { SearchProps } from './searchProps.ts'
import { useEngine } from './useEngine.ts'
import { useKeyboard } from './useKeyboard.ts'
import { useSearchState } from './useSearchState.ts'

/** A pause this long means that a person has stopped typing and may be told the count. */
const PAUSE_MS = 600

/** The search of the home page: words, four facets, results. */
export function SearchApp(page: SearchProps) {
  const { locale, messages } = page
  const t = useMemo(() => createTranslateFrom(locale, messages), [locale, messages])
  const root = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const controls = useSearchState(useCallback(() => box.current?.value ?? '', []))
  const { state, setText } = controls
  const { status, ready, retry } = useEngine(page.dataUrl, page.today)
  const query = useMemo(() => ({ ...state, locale }), [state, locale])
  const isSearching = !isEmptyQuery(query)
  const answer = useMemo(() => ready?.engine.search(query), [ready, query])
  const count = answer && isSearching ? t('search.count', { count: answer.hits.length }) : ''
  useKeyboard(
    root,
    box,
    useCallback(() => setText(''), [setText]),
  )
  const isWaiting = isSearching && status === 'loading'
  useDirectoryAside(isSearching && status !== 'failed')
  useSameSearchInOtherLanguages(state)
  const announced = useAnnouncement(
    status === 'failed' ? t('search.failed') : isWaiting ? t('search.loading') : count,
  )

  return (
    <div className="search" ref={root}>
      <SearchForm controls={controls} counts={answer?.counts} box={box} page={page} t={t} />
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {status === 'failed' && (
        <div className="none">
          <p>{t('search.failed')}</p>
          <button type="button" className="button" onClick={retry}>
            {t('search.retry')}
          </button>
        </div>
      )}
      {isWaiting && <p>{t('search.loading')}</p>}
      {isSearching && answer && ready && (
        <section aria-labelledby="search-results">
          <div className="results-head">
            <h2 id="search-results">{count}</h2>
            <CopyLink state={state} t={t} />
          </div>
          <ResultList answer={answer} documents={ready.documents} page={page} t={t} />
        </section>
      )}
    </div>
  )
}

/** The whole directory below steps aside while there are results, or soon will be; the style sheet does it. */
function useDirectoryAside(isAside: boolean): void {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-searching', isAside)
  }, [isAside])
}

/** The links of the language menu take the search along, behind `#`, where no server sees it. */
function useSameSearchInOtherLanguages(state: SearchState): void {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-fragment]')) {
      link.hash = toFragment(state)
    }
  }, [state])
}

/** Says a text politely once a person pauses, not at every letter. */
function useAnnouncement(text: string): string {
  const [announced, setAnnounced] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return announced
}
