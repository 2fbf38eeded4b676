import type { Hours as HoursData, Location } from '#domain/organisation.ts'
import { toRouteLink } from '#domain/routeLink.ts'
import { nameOfDay } from '#i18n/dates.ts'
import { formatList } from '#i18n/lists.ts'
import { Passage } from './Passage.tsx'
import { useView } from './view.ts'

export function Hours({ hours }: { readonly hours: HoursData }) {
  const { locale } = useView()
  return (
    <ul className="hours">
      {hours.map((slot) => (
        <li key={JSON.stringify(slot)}>
          {formatList(
            slot.days.map((day) => nameOfDay(day, locale)),
            locale,
          )}{' '}
          <bdi dir="ltr">
            {slot.opens}–{slot.closes}
          </bdi>{' '}
          <Passage text={slot.note} />
        </li>
      ))}
    </ul>
  )
}

export function Places({ places }: { readonly places: readonly Location[] }) {
  return (
    <ul className="places">
      {places.map((place) => (
        <Place key={JSON.stringify(place)} place={place} />
      ))}
    </ul>
  )
}

function Place({ place }: { readonly place: Location }) {
  const { t, city, cityName, organisation, langAttributes } = useView()
  const attributes = langAttributes(organisation.textLanguage)
  const route = toRouteLink(place, city, cityName)
  return (
    <li>
      {place.label && (
        <>
          <Passage text={place.label} />
          <br />
        </>
      )}
      <bdi translate="no" {...attributes}>
        {place.street}, {[place.postalCode, place.city ?? cityName].filter(Boolean).join(' ')}
      </bdi>
      {route && (
        <div>
          <a className="alone" href={route} rel="nofollow noopener noreferrer">
            {t('org.route')}
            <span className="visually-hidden">
              :{' '}
              <bdi translate="no" {...attributes}>
                {place.street}
              </bdi>
            </span>
          </a>
        </div>
      )}
      {place.accessibility && (
        <p>
          {t('org.accessibility')}: <Passage text={place.accessibility} />
        </p>
      )}
      {place.hours.length > 0 && <Hours hours={place.hours} />}
    </li>
  )
}
