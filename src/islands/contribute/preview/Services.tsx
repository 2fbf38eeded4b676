import type { Facet } from '#domain/facet.ts'
import type { Service } from '#domain/organisation.ts'
import { toReadablePhone } from '#domain/phone.ts'
import { formatList } from '#i18n/lists.ts'
import type { MessageKey } from '#i18n/messages.ts'
import { Passage } from './Passage.tsx'
import { Hours, Places } from './Places.tsx'
import { useView, type View } from './view.ts'
import { WebLink } from './WebLink.tsx'

const LISTS = [
  ['targetGroups', 'target', 'org.forWhom'],
  ['languages', 'language', 'org.languages'],
  ['areas', 'area', 'org.areas'],
] as const satisfies readonly (readonly [keyof Service, Facet, MessageKey])[]

/** Each service with only what differs from the organisation, as `components/ServiceList.astro` says it. */
export function Services() {
  const { organisation } = useView()
  return (
    <ul className="services">
      {organisation.services.map((service) => (
        <li key={JSON.stringify(service)}>
          <ServicePart service={service} />
        </li>
      ))}
    </ul>
  )
}

function ServicePart({ service }: { readonly service: Service }) {
  const view = useView()
  const { t, organisation } = view
  const differences = differencesOf(service, view)
  const isElsewhere = service.locations.some(
    (place) => !organisation.locations.some(({ street }) => street === place.street),
  )
  return (
    <>
      <h4>
        <Passage text={service.name} />
      </h4>
      {service.summary && (
        <p>
          <Passage text={service.summary} />
        </p>
      )}
      {differences.length > 0 && <p className="soft">{differences.join(' · ')}</p>}
      {service.referralNeeded !== undefined && (
        <p>{t(service.referralNeeded ? 'org.referral.yes' : 'org.referral.no')}</p>
      )}
      {service.howToJoin && (
        <p>
          {t('org.howToJoin')}: <Passage text={service.howToJoin} />
        </p>
      )}
      {JSON.stringify(service.hours) !== JSON.stringify(organisation.hours) && service.hours.length > 0 && (
        <Hours hours={service.hours} />
      )}
      {isElsewhere && <Places places={service.locations} />}
      <ServiceWays service={service} />
    </>
  )
}

function ServiceWays({ service }: { readonly service: Service }) {
  const { t, organisation } = useView()
  return (
    <>
      {service.phone && service.phone !== organisation.contact.phones[0]?.number && (
        <p>
          <a className="alone" href={`tel:${service.phone}`}>
            {t('org.phone')}{' '}
            <bdi dir="ltr" translate="no">
              {toReadablePhone(service.phone)}
            </bdi>
          </a>
        </p>
      )}
      {service.url && service.url !== organisation.contact.website && <WebLink url={service.url} />}
    </>
  )
}

function differencesOf(service: Service, { t, organisation, labelOf, locale }: View): readonly string[] {
  const lists = LISTS.filter(([field]) => service[field].join() !== organisation[field].join()).map(
    ([field, facet, label]) =>
      `${t(label)}: ${formatList(
        service[field].map((id) => labelOf(facet, id)),
        locale,
      )}`,
  )
  const isPriced = service.price !== undefined && service.price !== organisation.price
  const ways = service.delivery.join() === organisation.delivery.join() ? [] : service.delivery
  return [
    ...lists,
    ...(isPriced ? [t(`price.${service.price}` as MessageKey)] : []),
    ...ways.map((way) => t(`delivery.${way}` as MessageKey)),
    ...agesOf(service, t),
  ]
}

function agesOf({ ages }: Service, t: View['t']): readonly string[] {
  const { from, to } = ages ?? {}
  if (from !== undefined && to !== undefined) return [t('org.ages.range', { from, to })]
  if (from !== undefined) return [t('org.ages.from', { from })]
  return to === undefined ? [] : [t('org.ages.to', { to })]
}
