import type { ReactNode } from 'react'
import type { Translate } from '#i18n/translate.ts'
import { SortChoice } from './SortChoice.tsx'
import type { SearchControls } from './useSearchState.ts'

interface Props {
  /** How many there are, in words. */
  readonly count: string
  /** With fewer than two there is nothing to put in order. */
  readonly isSortable: boolean
  readonly controls: SearchControls
  readonly t: Translate
  /** What else can be done with them. */
  readonly children?: ReactNode
}

/** How many there are and in which order. */
export function ResultsHead({ count, isSortable, controls, t, children }: Props) {
  const { state, setSort } = controls
  return (
    <div className="results-head">
      <h2 id="search-results" tabIndex={-1}>
        {count}
      </h2>
      {isSortable && <SortChoice sort={state.sort ?? 'best'} onChange={setSort} t={t} />}
      {children}
    </div>
  )
}
