import { judgeFreshness } from '#domain/freshness.ts'
import { pickText } from '#domain/localisedText.ts'
import { organisationPath } from '#i18n/paths.ts'
import type { Translate } from '#i18n/translate.ts'
import type { SearchDocument } from '#search/document.ts'
import type { Hit } from '#search/query.ts'
import { BecauseList } from './BecauseList.tsx'
import { Highlighted } from './Highlighted.tsx'
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
  const words = hit.because.flatMap((because) =>
    because.kind === 'word' ? [because.found, because.asked] : [],
  )
  const freshness = judgeFreshness(document.confirmed, document.reviewEvery, today)
  const inOther = (lang: string) =>
    lang === locale ? {} : { lang: languages[lang]?.tag ?? lang, dir: languages[lang]?.dir ?? 'ltr' }
  return (
    <article className="card">
      <h3>
        <a className="alone" href={organisationPath(locale, document.id)}>
          <bdi translate="no" {...inOther(name?.lang ?? locale)}>
            <Highlighted text={name?.text ?? ''} words={words} />
          </bdi>
        </a>
      </h3>
      <p className="card-fresh">
        <span className="tag">{t(`fresh.tag.${freshness}`)}</span>
      </p>
      {summary && (
        <p>
          <span {...inOther(summary.lang)}>
            <Highlighted text={summary.text} words={words} />
          </span>{' '}
          {summary.isFallback && (
            <span className="tag">{t('text.in', { language: languageLabel(summary.lang, page) })}</span>
          )}
        </p>
      )}
      <BecauseList because={hit.because} page={page} t={t} />
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

function languageLabel(lang: string, page: SearchProps): string {
  return page.options.language.find(({ id }) => id === lang)?.label ?? lang
}
