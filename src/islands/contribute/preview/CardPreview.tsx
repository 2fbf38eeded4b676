import { toSearchData } from '#search/document.ts'
import type { Because } from '#search/query.ts'
import { ResultCard } from '../../search/ResultCard.tsx'
import type { Option, SearchProps } from '../../search/searchProps.ts'
import { toCard } from '../../search/toCard.ts'
import { useView, type View } from './view.ts'

/** The card of the organisation among the results of the search: the very card. */
export function CardPreview({ because }: { readonly because: readonly Because[] }) {
  const view = useView()
  const document = toSearchData([view.organisation], view.vocabulary).documents[0]
  // An organisation that has ended leaves the search.
  if (!document) return <p>{view.t('org.ended')}</p>
  return (
    <div className="results">
      <ResultCard
        hit={{ id: document.id, score: 0, service: 0, because }}
        card={toCard(document, { because }, view.locale)}
        page={toSearchPage(view)}
        t={view.t}
      />
    </div>
  )
}

/** What the card asks of the page it stands on; the rest is there because the search's page has it. */
function toSearchPage({ locale, today, vocabulary, city, labelOf }: View): SearchProps {
  const options = (facet: 'language' | 'target' | 'theme' | 'area', ids: readonly string[]): Option[] =>
    ids.map((id) => ({ id, label: labelOf(facet, id), depth: 0 }))
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  return {
    locale,
    today,
    messages: {},
    urls: { names: '', concepts: '', texts: '', parts: {} },
    timeZone: city.timeZone,
    mailbox: city.mailbox,
    crisis: { concepts: [], theme: [], target: [], numbers: [], exit: city.exit },
    languages: Object.fromEntries(vocabulary.languages.map(({ id, tag, dir }) => [id, { tag, dir }])),
    options: {
      language: options('language', ids(vocabulary.languages)),
      target: options('target', ids(vocabulary.targetGroups)),
      theme: options('theme', ids(vocabulary.themes)),
      area: options('area', ids(vocabulary.areas)),
      price: [],
      delivery: [],
      open: [],
      volunteers: [],
    },
  }
}
