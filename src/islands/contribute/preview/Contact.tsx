import { toReadablePhone } from '#domain/phone.ts'
import { Passage } from './Passage.tsx'
import { useView } from './view.ts'

const REL = 'nofollow ugc noopener noreferrer'

/** How to reach the organisation, as `components/ContactBlock.astro` says it. */
export function Contact() {
  const { t, organisation } = useView()
  const { website, email, form, phones, social } = organisation.contact
  const hasNone = !website && !email && !form && phones.length === 0 && social.length === 0
  return (
    <section>
      <h3>{t('org.contact')}</h3>
      {organisation.firstContact && (
        <p>
          <strong>{t('org.firstContact')}:</strong> <Passage text={organisation.firstContact} />
        </p>
      )}
      {hasNone && <p>{t('org.noContact')}</p>}
      {!hasNone && (
        <ul className="ways">
          {phones.map((line) => (
            <li key={line.number}>
              <Way
                label={t('org.phone')}
                href={`tel:${line.number}`}
                text={toReadablePhone(line.number)}
                isMain
              />
              {line.label && (
                <span className="soft">
                  <Passage text={line.label} />
                </span>
              )}
            </li>
          ))}
          {email && (
            <li>
              <Way label={t('org.email')} href={`mailto:${email}`} text={email} />
            </li>
          )}
          {website && (
            <li>
              <Way label={t('org.website')} href={website} text={hostOf(website)} />
            </li>
          )}
          {form && (
            <li>
              <Way label={t('org.form')} href={form} />
            </li>
          )}
          {social.map((url) => (
            <li key={url}>
              <Way label={t('org.social')} href={url} text={hostOf(url)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface WayProps {
  readonly label: string
  readonly href: string
  readonly text?: string
  readonly isMain?: boolean
}

function Way({ label, href, text, isMain = false }: WayProps) {
  return (
    <a className={isMain ? 'button button-main' : 'button'} href={href} rel={REL}>
      <span>{label}</span>{' '}
      {text !== undefined && (
        <bdi dir="ltr" translate="no">
          {text}
        </bdi>
      )}
    </a>
  )
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
