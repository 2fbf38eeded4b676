import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createTranslateFrom, type Translate } from '#i18n/translate.ts'
import { type SearchState, toFragment } from '#search/fragment.ts'
import { isEmptyQuery } from '#search/query.ts'
import { CrisisStrip } from '../safety/CrisisStrip.tsx'
import { speaksOfDanger } from '../safety/crisisSignals.ts'
import { CopyLink } from './CopyLink.tsx'
import { ResultList } from './ResultList.tsx'
import { ResultsHead } from './ResultsHead.tsx'
import { SearchForm } from './SearchForm.tsx'
import './search.css'
import type { SearchProps } from './searchProps.ts'
import type { Progress } from './session.ts'
import type { ShownAnswer } from './shownAnswer.ts'
import { Trouble } from './Trouble.tsx'
import { type Answered, useEngine } from './useEngine.ts'
import { useIsNarrow } from './useIsNarrow.ts'
import { useKeyboard } from './useKeyboard.ts'
import { useNeedLinks } from './useNeedLinks.ts'
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
  const isNarrow = useIsNarrow()
  const now = useNow(page.timeZone)
  const query = useMemo(() => ({ ...state, locale, ...(now && { now }) }), [state, locale, now])
  const isSearching = !isEmptyQuery(query)
  const [shown, setShown] = useShown(state)
  const { progress, answered, wake, retry } = useEngine(page, query, shown, isSearching)
  const answer = chooseAnswer(answered, isSearching, progress)
  const isInDanger = isSearching && speaksOfDanger(page.crisis, state, answer?.concepts ?? [])
  const count = answer && isSearching ? t('search.count', { count: answer.total }) : ''
  const clear = useCallback(() => setText(''), [setText])
  useKeyboard(root, box, clear)
  const isWaiting = isSearching && !answer && progress !== 'failed'
  const trouble =
    progress === 'failed' ? t('search.failed') : progress === 'partial' ? t('search.partial') : ''
  useDirectoryAside(isSearching && progress !== 'failed')
  useSameSearchInOtherLanguages(state)
  useNeedLinks(controls.ask, progress !== 'failed', answer && isSearching ? answered : undefined)
  const announced = useAnnouncement(
    trouble ||
      (isWaiting
        ? t('search.loading')
        : answered?.query === query
          ? `${isInDanger ? sayDanger(page, t) : ''}${count}`
          : ''),
  )

  return (
    <div className="search" ref={root} data-progress={progress} data-counted={answer && ''}>
      <SearchForm
        controls={controls}
        counts={answer?.counts}
        total={answer?.total}
        box={box}
        page={page}
        t={t}
        onFocus={wake}
      />
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {trouble && <Trouble text={trouble} onRetry={retry} t={t} />}
      {isInDanger && <CrisisStrip numbers={page.crisis.numbers} exit={page.crisis.exit} t={t} />}
      {isWaiting && <p>{t('search.loading')}</p>}
      {isSearching && answer && (
        <section aria-labelledby="search-results">
          <ResultsHead count={count} isSortable={answer.total > 1} controls={controls} t={t}>
            {!isNarrow && <CopyLink state={state} t={t} />}
          </ResultsHead>
          <ResultList
            answer={answer}
            controls={controls}
            page={page}
            t={t}
            onMore={answer.total > shown ? () => setShown(shown + PAGE_SIZE) : undefined}
          />
          {/* On a narrow screen the first result comes first. */}
          {isNarrow && <CopyLink state={state} t={t} />}
        </section>
      )}
    </div>
  )
}

/** What the crisis strip says, for whoever only hears that something has changed. */
function sayDanger({ crisis }: SearchProps, t: Translate): string {
  return `${t('crisis.title')} ${crisis.numbers.map(({ number }) => number).join(', ')}. `
}

/** While an answer is on its way the one before stays, but the whole directory is no answer to words. */
function chooseAnswer(
  answered: Answered | undefined,
  isSearching: boolean,
  progress: Progress,
): ShownAnswer | undefined {
  if (!answered || isEmptyQuery(answered.query) === isSearching) return undefined
  return isUnfinished(answered.answer, progress) ? undefined : answered.answer
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
