import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createTranslateFrom, type Translate } from '#i18n/translate.ts'
import { type SearchState, toFragment } from '#search/fragment.ts'
import { isEmptyQuery } from '#search/query.ts'
import { CrisisStrip } from '../safety/CrisisStrip.tsx'
import { speaksOfDanger } from '../safety/crisisSignals.ts'
import { CopyLink } from './CopyLink.tsx'
import { ResultList } from './ResultList.tsx'
import { SearchForm } from './SearchForm.tsx'
import './search.css'
import type { SearchProps } from './searchProps.ts'
import type { Progress } from './session.ts'
import type { ShownAnswer } from './shownAnswer.ts'
import { useEngine } from './useEngine.ts'
import { useKeyboard } from './useKeyboard.ts'
import { useNow } from './useNow.ts'
import { useSearchState } from './useSearchState.ts'

/** Long enough that a person who types on hears nothing, short enough that one who stops is answered. */
const PAUSE_MS = 800
/** A screenful on a phone is three; this many keep "show more" rare without making the page slow. */
const PAGE_SIZE = 20

/** The search of the directory: a box, filters, and results while typing. */
export function SearchApp(page: SearchProps) {
  const { locale, messages } = page
  const t = useMemo(() => createTranslateFrom(locale, messages), [locale, messages])
  const root = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const controls = useSearchState(useCallback(() => box.current?.value ?? '', []))
  const { state, setText } = controls
  const now = useNow(page.timeZone)
  const query = useMemo(() => ({ ...state, locale, ...(now && { now }) }), [state, locale, now])
  const isSearching = !isEmptyQuery(query)
  const [shown, setShown] = useShown(state)
  const { progress, answered, wake, retry } = useEngine(page, query, shown, isSearching)
  // While an answer is on its way the one before stays, but the whole directory is no answer to words.
  const isKept =
    answered && isEmptyQuery(answered.query) !== isSearching && !isUnfinished(answered.answer, progress)
  const answer = isKept ? answered.answer : undefined
  const isInDanger = isSearching && speaksOfDanger(page.crisis, state, answer?.concepts ?? [])
  const danger = isInDanger ? sayDanger(page, t) : ''
  const count = answer && isSearching ? t('search.count', { count: answer.total }) : ''
  useKeyboard(
    root,
    box,
    useCallback(() => setText(''), [setText]),
  )
  const isWaiting = isSearching && !answer && progress !== 'failed'
  const trouble =
    progress === 'failed' ? t('search.failed') : progress === 'partial' ? t('search.partial') : ''
  useDirectoryAside(isSearching && progress !== 'failed')
  useSameSearchInOtherLanguages(state)
  const announced = useAnnouncement(
    trouble || (isWaiting ? t('search.loading') : answered?.query === query ? `${danger}${count}` : ''),
  )

  return (
    <div className="search" ref={root} data-progress={progress}>
      <SearchForm controls={controls} counts={answer?.counts} box={box} page={page} t={t} onFocus={wake} />
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {trouble && (
        <div className="none">
          <p>{trouble}</p>
          <button type="button" className="button" onClick={retry}>
            {t('search.retry')}
          </button>
        </div>
      )}
      {isInDanger && <CrisisStrip numbers={page.crisis.numbers} exit={page.crisis.exit} t={t} />}
      {isWaiting && <p>{t('search.loading')}</p>}
      {isSearching && answer && (
        <section aria-labelledby="search-results">
          <div className="results-head">
            <h2 id="search-results" tabIndex={-1}>
              {count}
            </h2>
            <CopyLink state={state} t={t} />
          </div>
          <ResultList
            answer={answer}
            controls={controls}
            page={page}
            t={t}
            onMore={answer.total > shown ? () => setShown(shown + PAGE_SIZE) : undefined}
          />
        </section>
      )}
    </div>
  )
}

/** What the crisis strip says, for whoever only hears that something has changed. */
function sayDanger({ crisis }: SearchProps, t: Translate): string {
  return `${t('crisis.title')} ${crisis.numbers.map(({ number }) => number).join(', ')}. `
}

/** "Nothing found" is no answer as long as something is on its way that may know better. */
function isUnfinished({ total, wants }: ShownAnswer, progress: Progress): boolean {
  return total === 0 && progress !== 'partial' && (progress !== 'complete' || wants.length > 0)
}

/** How many hits are shown; a new question starts from the top. */
function useShown(state: SearchState): [number, (count: number) => void] {
  const [shown, setShown] = useState(PAGE_SIZE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question starts from the top
  useEffect(() => setShown(PAGE_SIZE), [state])
  return [shown, setShown]
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
