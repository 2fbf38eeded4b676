import type { Translate } from '#i18n/translate.ts'
import type { Because } from '#search/query.ts'
import type { SearchProps } from './searchProps.ts'

interface Props {
  readonly because: readonly Because[]
  readonly page: SearchProps
  readonly t: Translate
}

/** Why an organisation was found, one chip a reason. */
export function BecauseList({ because, page, t }: Props) {
  if (because.length === 0) return null
  return (
    <ul className="card-because" aria-label={t('search.because')}>
      {because.map((reason) => (
        <li key={JSON.stringify(reason)}>
          <Reason reason={reason} page={page} t={t} />
        </li>
      ))}
    </ul>
  )
}

function Reason({ reason, page, t }: { reason: Because; page: SearchProps; t: Translate }) {
  if (reason.kind === 'word') return <Led asked={reason.asked} found={reason.found} t={t} />
  if (reason.kind === 'concept') {
    return <Led asked={reason.asked} found={labelOfConcept(reason.id, reason.label, page)} t={t} />
  }
  if (reason.kind === 'number') return <>{t('search.number')}</>
  if (reason.kind === 'service') return <bdi>{t('search.inService', { name: reason.name })}</bdi>
  return <bdi>{page.options[reason.facet].find(({ id }) => id === reason.id)?.label ?? reason.id}</bdi>
}

/** What was typed, and what it led to, unless they are the same. */
function Led({ asked, found, t }: { asked: string; found: string; t: Translate }) {
  if (asked.toLowerCase() === found.toLowerCase()) return <bdi>{found}</bdi>
  return (
    <>
      <bdi className="asked">{asked}</bdi>
      <span className="leads" aria-hidden="true" />
      <span className="visually-hidden"> {t('search.leadsTo')} </span>
      <bdi>{found}</bdi>
    </>
  )
}

/** An option of a facet is said as the page says it. */
function labelOfConcept(id: string, label: string, page: SearchProps): string {
  const [facet, option] = id.split('/')
  const options = option === undefined ? undefined : page.options[facet as keyof SearchProps['options']]
  return options?.find((candidate) => candidate.id === option)?.label ?? label
}
