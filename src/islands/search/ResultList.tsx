import { useEffect, useState } from 'react'
import { browsePath } from '#i18n/paths.ts'
import type { Translate } from '#i18n/translate.ts'
import type { SearchDocument } from '#search/document.ts'
import type { Answer } from '#search/query.ts'
import { ResultCard } from './ResultCard.tsx'
import './results.css'
import type { SearchProps } from './searchProps.ts'

interface Props {
  readonly answer: Answer
  readonly documents: ReadonlyMap<string, SearchDocument>
  readonly page: SearchProps
  readonly t: Translate
}

/** A screenful on a phone is three; this many keep "show more" rare without making the page slow. */
const PAGE_SIZE = 20

/** The hits of an answer, or help where there are none. */
export function ResultList({ answer, documents, page, t }: Props) {
  const [shown, setShown] = useState(PAGE_SIZE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer starts from its top
  useEffect(() => setShown(PAGE_SIZE), [answer])
  if (answer.hits.length === 0) {
    return (
      <div className="none">
        <p>
          <strong>{t('search.none')}</strong>
        </p>
        <p>{t('search.noneHelp')}</p>
        <p>
          <a className="button" href={browsePath(page.locale)}>
            {t('search.browse')}
          </a>
        </p>
      </div>
    )
  }
  return (
    <>
      <ol className="results">
        {answer.hits.slice(0, shown).map((hit) => {
          const document = documents.get(hit.id)
          return (
            document && (
              <li key={hit.id}>
                <ResultCard hit={hit} document={document} page={page} t={t} />
              </li>
            )
          )
        })}
      </ol>
      {answer.hits.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE_SIZE)}>
          {t('search.more')}
        </button>
      )}
    </>
  )
}
