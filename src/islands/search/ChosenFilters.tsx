import { FILTERS } from '#domain/facet.ts'
import type { Translate } from '#i18n/translate.ts'
import { focusFacet } from './focus.ts'
import { Icon } from './Icon.tsx'
import { OptionLabel } from './OptionLabel.tsx'
import type { SearchProps } from './searchProps.ts'
import type { SearchControls } from './useSearchState.ts'

interface Props {
  readonly controls: SearchControls
  readonly page: SearchProps
  readonly t: Translate
}

/** The chosen options as buttons that take each of them away again. */
export function ChosenFilters({ controls, page, t }: Props) {
  const { state, toggle, clearFilters } = controls
  const chosen = FILTERS.flatMap((facet) => state.filters[facet].map((id) => ({ facet, id })))
  if (chosen.length === 0) return null
  return (
    <ul className="chosen" aria-label={t('search.chosen')}>
      {chosen.map(({ facet, id }) => {
        const option = page.options[facet].find((candidate) => candidate.id === id)
        return (
          <li key={`${facet} ${id}`}>
            <button
              type="button"
              className="chip"
              aria-label={t('search.remove', { label: option?.label ?? id })}
              onClick={() => {
                toggle(facet, id)
                focusFacet(facet)
              }}
            >
              <OptionLabel option={option} id={id} /> <Icon name="close" />
            </button>
          </li>
        )
      })}
      <li>
        <button
          type="button"
          className="chip"
          onClick={() => {
            clearFilters()
            focusFacet(FILTERS[0])
          }}
        >
          {t('search.clearAll')}
        </button>
      </li>
    </ul>
  )
}
