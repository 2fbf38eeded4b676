import { type RefObject, useId } from 'react'
import { FILTERS } from '#domain/facet.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Counts } from '#search/query.ts'
import { ChosenFilters } from './ChosenFilters.tsx'
import { FacetPicker } from './FacetPicker.tsx'
import { focusFacet } from './focus.ts'
import { SwitchList } from './SwitchList.tsx'
import type { SearchProps } from './searchProps.ts'
import type { SearchControls } from './useSearchState.ts'

interface Props {
  readonly controls: SearchControls
  readonly counts: Counts | undefined
  readonly box: RefObject<HTMLInputElement | null>
  readonly page: SearchProps
  readonly t: Translate
  /** Somebody has turned to the search. */
  readonly onFocus: () => void
}

/** The box, the facets and what is chosen. It sends nothing: results come while typing. */
export function SearchForm({ controls, counts, box, page, t, onFocus }: Props) {
  const boxId = useId()
  const { state, setText, toggle, clearFacet } = controls
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
      <fieldset className="facets">
        <legend>{t('search.filters')}</legend>
        {FILTERS.filter((filter) => page.options[filter].length > 1).map((facet) => (
          <FacetPicker
            key={facet}
            facet={facet}
            options={page.options[facet]}
            chosen={state.filters[facet]}
            counts={counts?.[facet]}
            t={t}
            onToggle={(id) => toggle(facet, id)}
            onClear={() => {
              clearFacet(facet)
              focusFacet(facet)
            }}
          />
        ))}
        <SwitchList controls={controls} counts={counts} page={page} />
      </fieldset>
      <ChosenFilters controls={controls} page={page} t={t} />
    </form>
  )
}
