import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react'
import type { FilterName } from '#domain/facet.ts'
import type { Translate } from '#i18n/translate.ts'
import { Icon } from './Icon.tsx'
import { OptionLabel } from './OptionLabel.tsx'
import type { Option } from './searchProps.ts'
import { shownOptions } from './shownOptions.ts'

interface Props {
  readonly facet: FilterName
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly counts: Readonly<Record<string, number>> | undefined
  readonly t: Translate
  readonly onToggle: (id: string) => void
  readonly onClear: () => void
  /** Another way to choose the same options; made when the facet is first opened. */
  readonly children?: ReactNode
}

/**
 * One facet: real checkboxes in a disclosure, only those that lead somewhere. They are made when it is first opened or
 * one of them is chosen: all facets have more elements than the rest of the page, and most are never opened.
 */
export function FacetPicker({ facet, options, chosen, counts, t, onToggle, onClear, children }: Props) {
  const [needle, setNeedle] = useState('')
  const [wasOpened, setOpened] = useState(false)
  const disclosure = useRef<HTMLDetailsElement>(null)
  const findId = useId()
  const { shown, isSearchable } = shownOptions({ options, chosen, counts, needle })
  const name = t(`facet.${facet}`)
  // Whoever is quick opens it before this runs.
  useEffect(() => {
    if (disclosure.current?.open) setOpened(true)
  }, [])
  return (
    <details
      ref={disclosure}
      className="facet"
      data-facet={facet}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        <span className="facet-name">
          <span>{name}</span>{' '}
          {chosen.length > 0 && (
            <span className="facet-count">{t('facet.chosen', { count: chosen.length })}</span>
          )}
        </span>
        <Icon name="down" />
      </summary>
      {(wasOpened || chosen.length > 0) && (
        <div className="facet-panel">
          {wasOpened && <Suspense>{children}</Suspense>}
          {isSearchable && (
            <div className="facet-find">
              <label htmlFor={findId}>{t('facet.find')}</label>
              <input
                id={findId}
                type="search"
                value={needle}
                onChange={(event) => setNeedle(event.target.value)}
              />
            </div>
          )}
          {chosen.length > 0 && (
            <button type="button" className="button facet-clear" onClick={onClear}>
              {t('facet.clear', { facet: name })}
            </button>
          )}
          <fieldset>
            <legend className="visually-hidden">{name}</legend>
            {shown.map((option) => (
              <label key={option.id} className="facet-option" data-depth={option.depth}>
                <input
                  type="checkbox"
                  value={option.id}
                  checked={chosen.includes(option.id)}
                  onChange={() => onToggle(option.id)}
                />
                <OptionLabel option={option} id={option.id} />
                {counts && <span className="soft">({counts[option.id] ?? 0})</span>}
              </label>
            ))}
            {shown.length === 0 && <p>{t('facet.empty')}</p>}
          </fieldset>
        </div>
      )}
    </details>
  )
}
