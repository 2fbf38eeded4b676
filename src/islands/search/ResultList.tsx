import type { Translate } from '#i18n/translate.ts'
import { NoHits } from './NoHits.tsx'
import { ResultCard } from './ResultCard.tsx'
import './results.css'
import type { SearchProps } from './searchProps.ts'
import type { ShownAnswer } from './shownAnswer.ts'
import type { SearchControls } from './useSearchState.ts'

interface Props {
  readonly answer: ShownAnswer
  readonly controls: SearchControls
  readonly page: SearchProps
  readonly t: Translate
  /** Shows more hits; `undefined` when all are there. */
  readonly onMore: (() => void) | undefined
}

/** The hits of an answer, or help where there are none. */
export function ResultList({ answer, controls, page, t, onMore }: Props) {
  if (answer.total === 0) return <NoHits help={answer.help} controls={controls} page={page} t={t} />
  return (
    <>
      <ol className="results">
        {answer.hits.map((hit, index) => {
          const card = answer.cards[index]
          return (
            card && (
              <li key={hit.id}>
                <ResultCard hit={hit} card={card} page={page} t={t} />
              </li>
            )
          )
        })}
      </ol>
      {onMore && (
        <button type="button" className="button" onClick={onMore}>
          {t('search.more')}
        </button>
      )}
    </>
  )
}
