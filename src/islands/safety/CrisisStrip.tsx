import type { Translate } from '#i18n/translate.ts'
import './crisis.css'
import type { CrisisNumber } from './crisisNumbers.ts'

interface Props {
  readonly numbers: readonly CrisisNumber[]
  /** Where to leave to, if the page has no exit of its own. */
  readonly exit?: string | undefined
  readonly t: Translate
}

/** Numbers for danger, above everything that takes time to read. Pages print it on the server, without script. */
export function CrisisStrip({ numbers, exit, t }: Props) {
  return (
    <section className="crisis" aria-label={t('crisis.title')}>
      <p>
        <strong>{t('crisis.title')}</strong>
      </p>
      <ul>
        {numbers.map(({ number, label, hours, source }) => (
          <li key={number}>
            <a className="button" href={`tel:${number.replaceAll(' ', '')}`}>
              <bdi translate="no">{number}</bdi>
            </a>
            <span>
              <span {...label.attributes}>{label.text}</span>
              {hours && (
                <>
                  , <span {...hours.attributes}>{hours.text}</span>
                </>
              )}
              {source && (
                <>
                  {' '}
                  <a href={source.url} rel="nofollow noopener noreferrer">
                    {t('crisis.source', { title: source.title, date: source.date })}
                  </a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {exit && (
        <>
          <a className="button" href={exit} rel="nofollow noopener noreferrer" data-exit>
            {t('exit.leave')}
          </a>
          <p className="small">{t('exit.limits')}</p>
        </>
      )}
    </section>
  )
}
