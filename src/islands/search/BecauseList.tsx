import { around } from '#i18n/around.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Because } from '#search/query.ts'
import { Icon } from './Icon.tsx'
import { OptionLabel } from './OptionLabel.tsx'
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
  if (reason.kind === 'word') return <Led asked={reason.asked} found={{ label: reason.found }} t={t} />
  if (reason.kind === 'concept') {
    return <Led asked={reason.asked} found={labelOfConcept(reason, page)} t={t} />
  }
  if (reason.kind === 'number') return <>{t('search.number')}</>
  if (reason.kind === 'service') {
    const [before, after] = around((name) => t('search.inService', { name }))
    return (
      <>
        {before}
        <bdi lang={tagOf(reason.lang, page)}>{reason.name}</bdi>
        {after}
      </>
    )
  }
  return <OptionLabel option={page.options[reason.facet].find(({ id }) => id === reason.id)} id={reason.id} />
}

interface Words {
  readonly label: string
  /** Tag of their language, where it is known and not the page's. */
  readonly lang?: string | undefined
}

/** What was typed, and what it led to, unless they are the same. */
function Led({ asked, found, t }: { asked: string; found: Words; t: Translate }) {
  const led = <bdi lang={found.lang}>{found.label}</bdi>
  if (asked.toLowerCase() === found.label.toLowerCase()) return led
  return (
    <>
      <bdi className="asked">{asked}</bdi>
      <Icon name="leads" />
      <span className="visually-hidden"> {t('search.leadsTo')} </span>
      {led}
    </>
  )
}

/** An option of a facet is said as the page says it. */
function labelOfConcept(concept: ConceptReason, page: SearchProps): Words {
  const [facet, option] = concept.id.split('/')
  const options = option === undefined ? undefined : page.options[facet as keyof SearchProps['options']]
  const known = options?.find(({ id }) => id === option)
  return known ?? { label: concept.label, lang: tagOf(concept.lang, page) }
}

type ConceptReason = Extract<Because, { kind: 'concept' }>

function tagOf(lang: string | undefined, { languages }: SearchProps): string | undefined {
  return lang && (languages[lang]?.tag ?? lang)
}
