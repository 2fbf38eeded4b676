import { judgeFreshness } from '#domain/freshness.ts'
import { pickText } from '#domain/localisedText.ts'
import { organisationPath } from '#i18n/paths.ts'
import type { Translate } from '#i18n/translate.ts'
import type { SearchDocument } from '#search/document.ts'
import type { Because, Hit } from '#search/query.ts'
import type { SearchProps } from './searchProps.ts'

interface Props {
  readonly hit: Hit
  readonly document: SearchDocument
  readonly page: SearchProps
  readonly t: Translate
}

/** One hit: who, what in a line, why it was found, and the quickest ways to reach it. */
export function ResultCard({ hit, document, page, t }: Props) {
  const { locale, today, languages } = page
  const name = pickText(document.name, locale, document.textLanguage)
  const summary = pickText(document.summary, locale, document.textLanguage)
  const freshness = judgeFreshness(document.confirmed, document.reviewEvery, today)
  const inOther = (lang: string) =>
    lang === locale ? {} : { lang: languages[lang]?.tag ?? lang, dir: languages[lang]?.dir ?? 'ltr' }
  return (
    <article className="card">
      <h3>
        <a className="alone" href={organisationPath(locale, document.id)}>
          <bdi translate="no" {...inOther(name?.lang ?? locale)}>
            {name?.text}
          </bdi>
        </a>
      </h3>
      <p className="card-fresh">
        <span className="tag">{t(`fresh.tag.${freshness}`)}</span>
      </p>
      {summary && (
        <p {...inOther(summary.lang)}>
          {summary.text}
          {summary.isFallback && <span className="tag">{languageLabel(summary.lang, page)}</span>}
        </p>
      )}
      {hit.because.length > 0 && (
        <ul className="card-because" aria-label={t('search.because')}>
          {hit.because.map((because) => (
            <li key={JSON.stringify(because)}>
              <bdi>{sayBecause(because, page, t)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="card-ways">
        {document.phone && (
          <a className="button" href={`tel:${document.phone}`}>
            {t('org.phone')}
            <span className="visually-hidden">: {name?.text}</span>
          </a>
        )}
        {document.website && (
          <a className="button" href={document.website} rel="nofollow ugc noopener noreferrer">
            {t('org.website')}
            <span className="visually-hidden">: {name?.text}</span>
          </a>
        )}
      </p>
    </article>
  )
}

function sayBecause(because: Because, page: SearchProps, t: Translate): string {
  if (because.kind === 'words') return because.text
  if (because.kind === 'service') return t('search.inService', { name: because.name })
  return page.options[because.facet].find(({ id }) => id === because.id)?.label ?? because.id
}

function languageLabel(lang: string, page: SearchProps): string {
  return page.options.language.find(({ id }) => id === lang)?.label ?? lang
}
