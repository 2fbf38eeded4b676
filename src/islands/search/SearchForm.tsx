import { type RefObject, useId } from 'react'
import { FILTERS } from '#domain/facet.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Counts } from '#search/query.ts'
import { ChosenFilters } from './ChosenFilters.tsx'
import { FacetList } from './FacetList.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { Icon } from './Icon.tsx'
import type { SearchProps } from './searchProps.ts'
import { useIsNarrow } from './useIsNarrow.ts'
import type { SearchControls } from './useSearchState.ts'

interface Props {
  readonly controls: SearchControls
  readonly counts: Counts | undefined
  /** How many organisations there are under what is asked, once that is known. */
  readonly total: number | undefined
  readonly box: RefObject<HTMLInputElement | null>
  readonly page: SearchProps
  readonly t: Translate
  /** Somebody has turned to the search. */
  readonly onFocus: () => void
}

/** The box, the facets and what is chosen. It sends nothing: results come while typing. */
export function SearchForm({ controls, counts, total, box, page, t, onFocus }: Props) {
  const boxId = useId()
  const isNarrow = useIsNarrow()
  const { state, setText, clearFilters, sheet } = controls
  const chosen = FILTERS.flatMap((filter) => state.filters[filter]).length
  const facets = <FacetList controls={controls} counts={counts} page={page} t={t} />
  return (
    // biome-ignore lint/a11y/useSemanticElements: older screen readers do not know <search>
    <form role="search" onFocus={onFocus} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={boxId}>{t('search.label')}</label>
      <div className="search-row">
        <input
          id={boxId}
          ref={box}
          type="search"
          className="search-box"
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="search"
          aria-describedby={`${boxId}-hint`}
          value={state.text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button button-main" onClick={() => box.current?.blur()}>
          {t('search.submit')}
        </button>
      </div>
      <p id={`${boxId}-hint`} className="soft">
        {t('search.hint')}
      </p>
      <button type="button" className="button filters-open" aria-haspopup="dialog" onClick={sheet.open}>
        <Icon name="filter" />
        {t('search.filters')}
        {chosen > 0 && <span className="facet-count">({chosen})</span>}
      </button>
      {isNarrow ? (
        <FilterSheet sheet={sheet} total={total} onClear={chosen > 0 ? clearFilters : undefined} t={t}>
          {facets}
        </FilterSheet>
      ) : (
        facets
      )}
      <ChosenFilters controls={controls} page={page} t={t} />
    </form>
  )
}
