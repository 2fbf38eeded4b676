import { judgeFreshness } from '#domain/freshness.ts'
import { langAttributes } from '#domain/langAttributes.ts'
import { formatAgo } from '#i18n/dates.ts'
import { organisationPath } from '#i18n/paths.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Hit } from '#search/query.ts'
import { BecauseList } from './BecauseList.tsx'
import { Highlighted } from './Highlighted.tsx'
import { Icon } from './Icon.tsx'
import { PassageTags } from './PassageTags.tsx'
import type { SearchProps } from './searchProps.ts'
import type { Card } from './shownAnswer.ts'

interface Props {
  readonly hit: Hit
  readonly card: Card
  readonly page: SearchProps
  readonly t: Translate
}

/** One hit: who, what in a line, why it was found, and the quickest ways to reach it. */
export function ResultCard({ hit, card, page, t }: Props) {
  const { locale, languages } = page
  const { name, summary, phone, website } = card
  const inOther = (lang: string) => langAttributes(lang, locale, languages[lang])
  return (
    <article className="card">
      <h3>
        <a className="alone" href={organisationPath(locale, card.id)}>
          <bdi translate="no" {...inOther(name?.lang ?? locale)}>
            {name && <Highlighted {...name} />}
          </bdi>
        </a>
        <PassageTags trust={name?.trust} t={t} />
      </h3>
      <p className="card-fresh">
        <Freshness card={card} page={page} t={t} />
      </p>
      {summary && (
        <p>
          <span {...inOther(summary.lang)}>
            <Highlighted {...summary} />
          </span>
          <PassageTags
            language={summary.isFallback ? languageLabel(summary.lang, page) : undefined}
            trust={summary.trust}
            t={t}
          />
        </p>
      )}
      <BecauseList because={hit.because} page={page} t={t} />
      <p className="card-ways">
        {phone && (
          <a className="button" href={`tel:${phone}`}>
            <Icon name="phone" />
            {t('org.phone')}
            <span className="visually-hidden">: {name?.text}</span>
          </a>
        )}
        {website && (
          <a className="button" href={website} rel="nofollow ugc noopener noreferrer">
            <Icon name="web" />
            {t('org.website')}
            <span className="visually-hidden">: {name?.text}</span>
          </a>
        )}
      </p>
    </article>
  )
}

/** When the organisation last said that its details are right, and whether that is too long ago. */
function Freshness({ card, page, t }: Omit<Props, 'hit'>) {
  const { confirmed, reviewEvery } = card
  const freshness = judgeFreshness(confirmed, reviewEvery, page.today)
  return (
    <>
      {confirmed !== undefined && (
        <span className="small">
          {t('fresh.tag.ago', { ago: formatAgo(confirmed, page.today, page.locale) })}
        </span>
      )}{' '}
      {freshness !== 'fresh' && <span className="tag">{t(`fresh.tag.${freshness}`)}</span>}
    </>
  )
}

function languageLabel(lang: string, page: SearchProps): string {
  return page.options.language.find(({ id }) => id === lang)?.label ?? lang
}
