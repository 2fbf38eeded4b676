import { FILTERS } from '#domain/facet.ts'
import type { Counts } from '#search/query.ts'
import type { SearchProps } from './searchProps.ts'
import type { SearchControls } from './useSearchState.ts'

interface Props {
  readonly controls: SearchControls
  readonly counts: Counts | undefined
  readonly page: SearchProps
}

/** Filters with a single option, as checkboxes of their own; one that leads nowhere is not offered. */
export function SwitchList({ controls, counts, page }: Props) {
  const { state, toggle } = controls
  return (
    <div className="switches">
      {FILTERS.filter((filter) => page.options[filter].length === 1).map((filter) => {
        const option = page.options[filter][0]
        if (!option) return null
        const { id, label } = option
        const isChosen = state.filters[filter].includes(id)
        const count = counts?.[filter][id] ?? 0
        if (counts && count === 0 && !isChosen) return null
        return (
          <label key={filter} className="facet-option">
            <input
              type="checkbox"
              data-facet={filter}
              value={id}
              checked={isChosen}
              onChange={() => toggle(filter, id)}
            />
            <span>{label}</span>
            {counts && <span className="soft">({count})</span>}
          </label>
        )
      })}
    </div>
  )
}
