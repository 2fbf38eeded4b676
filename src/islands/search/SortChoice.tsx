import { useId } from 'react'
import type { Translate } from '#i18n/translate.ts'
import { SORTS, type Sort } from '#search/query.ts'

interface Props {
  readonly sort: Sort
  readonly onChange: (sort: Sort) => void
  readonly t: Translate
}

/** In which order the results stand. */
export function SortChoice({ sort, onChange, t }: Props) {
  const name = useId()
  return (
    <fieldset className="sort">
      <legend className="visually-hidden">{t('search.sort')}</legend>
      {SORTS.map((value) => (
        <label key={value}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={value}
            checked={sort === value}
            onChange={() => onChange(value)}
          />
          {t(`search.sort.${value}`)}
        </label>
      ))}
    </fieldset>
  )
}
