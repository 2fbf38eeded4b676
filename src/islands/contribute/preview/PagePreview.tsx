import { judgeFreshness } from '#domain/freshness.ts'
import { pickLongText } from '#domain/longText.ts'
import { formatDate } from '#i18n/dates.ts'
import { PassageTags } from '../../search/PassageTags.tsx'
import { Contact } from './Contact.tsx'
import { Facts } from './Facts.tsx'
import { Cooperation, Identity } from './Identity.tsx'
import { Passage } from './Passage.tsx'
import { Hours, Places } from './Places.tsx'
import { Prose } from './Prose.tsx'
import { Services } from './Services.tsx'
import { Freshness, Sources } from './Trust.tsx'
import { useView } from './view.ts'
import { WebLink } from './WebLink.tsx'

/**
 * The page of the organisation as readers will meet it: the parts of `components/OrganisationPage.astro` in their order,
 * from the same model and texts. A test holds that both say the same words. Headings stand one level lower.
 */
export function PagePreview() {
  const { t, today, organisation, pick, langAttributes } = useView()
  const name = pick(organisation.name)
  const { notice } = organisation
  return (
    <div className="organisation">
      <h2 className="preview-name">
        <bdi translate="no" {...langAttributes(name?.lang ?? organisation.textLanguage)}>
          {name?.text}
        </bdi>
      </h2>
      <p className="lead">
        <Passage text={organisation.summary} translated={organisation.translated.summary} />
      </p>
      <p className="soft small">
        {t(organisation.confirmed === undefined ? 'text.byDirectory' : 'text.byOrganisation')}
      </p>
      {organisation.status !== 'active' && <p className="status">{t(`org.${organisation.status}`)}</p>}
      {notice && notice.until >= today && (
        <p className="status">
          <Passage text={notice.text} />
        </p>
      )}
      <div className="preview-columns">
        <div className="preview-side">
          <Freshness />
          <Contact />
        </div>
        <div className="preview-main">
          <Facts />
          <Opening />
          {organisation.locations.length > 0 && (
            <section>
              <h3>{t('org.locations')}</h3>
              <Places places={organisation.locations} />
            </section>
          )}
          {organisation.services.length > 0 && (
            <section>
              <h3>{t('org.services')}</h3>
              <Services />
            </section>
          )}
          <LongText />
          <Volunteering />
          <Cooperation />
          <Identity />
          <Sources />
        </div>
      </div>
    </div>
  )
}

function Opening() {
  const { t, today, organisation, locale } = useView()
  const { hours, locations, closed, confirmed, reviewEvery } = organisation
  const hasHours = hours.length > 0 || locations.some((place) => place.hours.length > 0)
  const freshness = judgeFreshness(confirmed, reviewEvery, today)
  if (!hasHours && closed.length === 0) return null
  return (
    <section>
      <h3>{t('org.hours')}</h3>
      <Hours hours={hours} />
      {hasHours && freshness !== 'fresh' && freshness !== 'due' && (
        <p className="soft">{t('org.hoursUnsure')}</p>
      )}
      {closed.map((pause) => (
        <p key={JSON.stringify(pause)}>
          {t('org.closed')}:{' '}
          <bdi>
            {formatDate(pause.from, locale)} – {formatDate(pause.to, locale)}
          </bdi>{' '}
          <Passage text={pause.note} />
        </p>
      ))}
    </section>
  )
}

function LongText() {
  const { t, organisation, locale, labelOf, langAttributes } = useView()
  const text = pickLongText(organisation, locale)
  if (!text) return null
  return (
    <section>
      <h3>
        {t('org.more')}
        <PassageTags language={text.isFallback ? labelOf('language', text.lang) : undefined} t={t} />
      </h3>
      <div className="prose" {...langAttributes(text.lang)}>
        <Prose prose={text.body} />
      </div>
    </section>
  )
}

function Volunteering() {
  const { t, organisation } = useView()
  const { volunteering } = organisation
  if (!volunteering) return null
  return (
    <section>
      <h3>{t('org.volunteering')}</h3>
      <p>{t(volunteering.welcome ? 'org.volunteering.yes' : 'org.volunteering.no')}</p>
      {volunteering.text && (
        <p>
          <Passage text={volunteering.text} />
        </p>
      )}
      {volunteering.url && <WebLink url={volunteering.url} />}
    </section>
  )
}
