import type { Facet } from '#domain/facet.ts'
import type { MessageKey } from '#i18n/messages.ts'
import { Passage } from './Passage.tsx'
import { useView } from './view.ts'

const ROWS = [
  ['org.forWhom', 'target', 'targetGroups'],
  ['org.languages', 'language', 'languages'],
  ['org.areas', 'area', 'areas'],
  ['org.themes', 'theme', 'themes'],
] as const satisfies readonly (readonly [MessageKey, Facet, string])[]

/** For whom, in which languages, where; as `components/OrganisationPage.astro` and `FactList.astro` say it. */
export function Facts() {
  const { t, organisation } = useView()
  const { interpreting } = organisation
  return (
    <section>
      <h3>{t('org.facts')}</h3>
      {organisation.eligibility && (
        <p>
          <strong>{t('org.forWhom')}:</strong> <Passage text={organisation.eligibility} />
        </p>
      )}
      {organisation.notFor && (
        <p>
          <strong>{t('org.notFor')}:</strong> <Passage text={organisation.notFor} />
        </p>
      )}
      <FactList />
      {interpreting !== undefined && (
        <p>
          <strong>{t('org.interpreting')}:</strong>{' '}
          {typeof interpreting === 'boolean' ? (
            t(interpreting ? 'org.interpreting.yes' : 'org.interpreting.no')
          ) : (
            <Passage text={interpreting} />
          )}
        </p>
      )}
    </section>
  )
}

function FactList() {
  const { t, organisation, labelOf } = useView()
  const isLanguageInferred = organisation.sources.some(({ inferred }) => inferred.includes('languages'))
  return (
    <dl className="facts">
      {ROWS.map(([label, facet, field]) => (
        <div key={field}>
          <dt>{t(label)}</dt>
          <dd>
            <ul>
              {organisation[field].map((id) => (
                <li key={id}>{labelOf(facet, id)}</li>
              ))}
            </ul>
            {facet === 'language' && isLanguageInferred && (
              <p className="soft">{t('org.languagesInferred')}</p>
            )}
          </dd>
        </div>
      ))}
      {organisation.delivery.length > 0 && (
        <div>
          <dt>{t('org.delivery')}</dt>
          <dd>{organisation.delivery.map((way) => t(`delivery.${way}` as MessageKey)).join(' · ')}</dd>
        </div>
      )}
      <div>
        <dt>{t('org.price')}</dt>
        <dd>{t(`price.${organisation.price ?? 'unknown'}` as MessageKey)}</dd>
      </div>
    </dl>
  )
}
