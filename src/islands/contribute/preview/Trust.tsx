import { judgeFreshness } from '#domain/freshness.ts'
import { formatDate } from '#i18n/dates.ts'
import { useView } from './view.ts'

/** How far the facts can be trusted, as `components/FreshnessNote.astro` says it. */
export function Freshness() {
  const { t, locale, today, organisation } = useView()
  const freshness = judgeFreshness(organisation.confirmed, organisation.reviewEvery, today)
  const newest = organisation.sources
    .map(({ date }) => date)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
  return (
    <aside className={`freshness ${freshness}`} aria-label={t('fresh.title')}>
      <h3>{t('fresh.title')}</h3>
      {freshness === 'unconfirmed' ? (
        <p>
          {t('fresh.unconfirmed')}{' '}
          {newest ? t('fresh.newestSource', { date: formatDate(newest, locale) }) : t('fresh.noDate')}
        </p>
      ) : (
        <p>{t(`fresh.${freshness}`, { date: formatDate(organisation.confirmed ?? '', locale) })}</p>
      )}
      {freshness !== 'fresh' && <p>{t('fresh.check')}</p>}
    </aside>
  )
}

/** Where the facts were read, as `components/SourceList.astro` says it. */
export function Sources() {
  const { t, locale, organisation, langAttributes } = useView()
  const attributes = langAttributes(organisation.textLanguage)
  if (organisation.sources.length === 0) return null
  return (
    <section>
      <h3>{t('org.sources')}</h3>
      <ul>
        {organisation.sources.map(({ title, url, publisher, date }) => (
          <li key={`${title} ${url} ${date}`}>
            {url ? (
              <a className="alone" href={url} rel="nofollow ugc noopener noreferrer">
                <bdi {...attributes}>{title}</bdi>
              </a>
            ) : (
              <bdi {...attributes}>{title}</bdi>
            )}{' '}
            <span className="soft">
              {publisher && <bdi {...attributes}>{publisher}</bdi>}
              {publisher && date && ' · '}
              {date && <bdi>{formatDate(date, locale)}</bdi>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
