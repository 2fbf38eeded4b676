import { Fragment } from 'react'
import { pickText } from '#domain/localisedText.ts'
import { otherNames } from '#domain/otherNames.ts'
import { formatList } from '#i18n/lists.ts'
import type { MessageKey } from '#i18n/messages.ts'
import { useView } from './view.ts'

/** Names and numbers, as `components/BasicFacts.astro` says them. */
export function Identity() {
  const { t, organisation, pick, nameOf, langAttributes } = useView()
  const { parent, legalForm } = organisation
  const rows = [
    [t('org.legalForm'), legalForm && t(`legalForm.${legalForm}` as MessageKey)],
    [t('org.founded'), organisation.founded?.toString()],
    [t('org.businessId'), organisation.businessId],
    [t('org.registerNumber'), organisation.registerNumber],
    [t('org.parent'), parent?.slug === undefined ? parent?.name : nameOf(parent.slug)],
  ].filter(([, value]) => value)
  const names = otherNames(organisation, pick(organisation.name)?.text)
  if (rows.length === 0 && names.length === 0) return null
  return (
    <section>
      <h3>{t('org.identity')}</h3>
      <dl className="identity">
        {names.length > 0 && (
          <div>
            <dt>{t('org.alternateNames')}</dt>
            <dd>
              {names.map(({ text, lang }, at) => (
                <Fragment key={`${lang} ${text}`}>
                  {at > 0 && ' · '}
                  <bdi translate="no" {...langAttributes(lang)}>
                    {text}
                  </bdi>
                </Fragment>
              ))}
            </dd>
          </div>
        )}
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What it offers and looks for, as `components/Cooperation.astro` says it. */
export function Cooperation() {
  const { t, organisation, vocabulary, locale } = useView()
  const labelOf = (id: string) =>
    pickText(vocabulary.cooperation.find((term) => term.id === id)?.label, locale, 'en')?.text ?? id
  const rows = [
    { label: t('org.offers'), ids: organisation.cooperation.offers },
    { label: t('org.seeks'), ids: organisation.cooperation.seeks },
  ].filter(({ ids }) => ids.length > 0)
  if (rows.length === 0) return null
  return (
    <section>
      <h3>{t('org.cooperation')}</h3>
      {rows.map(({ label, ids }) => (
        <p key={label}>
          <strong>{label}:</strong> {formatList(ids.map(labelOf), locale)}
        </p>
      ))}
    </section>
  )
}
