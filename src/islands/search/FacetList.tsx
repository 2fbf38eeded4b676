import { FILTERS } from '#domain/facet.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Counts } from '#search/query.ts'
import { FacetPicker } from './FacetPicker.tsx'
import { AreaMap } from './lateAreaMap.ts'
import './facets.css'
import { focusFacet } from './focus.ts'
import './map.css'
import { SwitchList } from './SwitchList.tsx'
import type { SearchProps } from './searchProps.ts'
import type { SearchControls } from './useSearchState.ts'

interface Props {
  readonly controls: SearchControls
  readonly counts: Counts | undefined
  readonly page: SearchProps
  readonly t: Translate
}

/** All filters; areas have a map as well, where the city has drawn one. */
export function FacetList({ controls, counts, page, t }: Props) {
  const { state, toggle, clearFacet } = controls
  return (
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
        >
          {facet === 'area' && page.areaMap && (
            <AreaMap
              map={page.areaMap}
              options={page.options.area}
              chosen={state.filters.area}
              counts={counts?.area}
              t={t}
              onToggle={(id) => toggle('area', id)}
            />
          )}
        </FacetPicker>
      ))}
      <SwitchList controls={controls} counts={counts} page={page} />
    </fieldset>
  )
}
