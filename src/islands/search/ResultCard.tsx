import { judgeFreshness } from '#domain/freshness.ts'
import { formatAgo } from '#i18n/dates.ts'
import { organisationPath } from '#i18n/paths.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Hit } from '#search/query.ts'
import { BecauseList } from './BecauseList.tsx'
import { Highlighted } from './Highlighted.tsx'
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
  const inOther = (lang: string) =>
    lang === locale ? {} : { lang: languages[lang]?.tag ?? lang, dir: languages[lang]?.dir ?? 'ltr' }
  return (
    <article className="card">
      <h3>
        <a className="alone" href={organisationPath(locale, card.id)}>
          <bdi translate="no" {...inOther(name?.lang ?? locale)}>
            {name && <Highlighted {...name} />}
          </bdi>
        </a>
      </h3>
      <p className="card-fresh">
        <Freshness card={card} page={page} t={t} />
      </p>
      {summary && (
        <p>
          <span {...inOther(summary.lang)}>
            <Highlighted {...summary} />
          </span>{' '}
          {summary.isFallback && (
            <span className="tag">{t('text.in', { language: languageLabel(summary.lang, page) })}</span>
          )}
        </p>
      )}
      <BecauseList because={hit.because} page={page} t={t} />
      <p className="card-ways">
        {phone && (
          <a className="button" href={`tel:${phone}`}>
            {t('org.phone')}
            <span className="visually-hidden">: {name?.text}</span>
          </a>
        )}
        {website && (
          <a className="button" href={website} rel="nofollow ugc noopener noreferrer">
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
