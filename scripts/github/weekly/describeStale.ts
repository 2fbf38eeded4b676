import { type Freshness, judgeFreshness } from '#domain/freshness.ts'
import type { Organisation } from '#domain/organisation.ts'
import { organisationPath } from '#i18n/paths.ts'
import { formLink } from '../forms/formLink.ts'

/** Where the links of the list lead. */
export interface StaleOptions {
  /** Address of the repository. */
  readonly repository: string
  /** Address of the site. */
  readonly site: string
  /** Language of the pages that links name. */
  readonly locale: string
  /** ISO date. */
  readonly today: string
}

const STATES: readonly (readonly [state: Exclude<Freshness, 'fresh'>, title: string])[] = [
  ['overdue', 'Long overdue'],
  ['due', 'Due for confirmation'],
  ['unconfirmed', 'Never confirmed by the organisation'],
]
/** With a link in each line, GitHub's 65,536 characters hold no more. */
const MOST_LINES = 180

/**
 * Organisations whose facts nobody has confirmed lately, the stalest first, each with a link that opens “nothing has
 * changed” filled in; `undefined` when all are fresh.
 */
export function describeStale(
  organisations: readonly Organisation[],
  { repository, site, locale, today }: StaleOptions,
): string | undefined {
  const active = organisations.filter(({ status }) => status === 'active')
  const stateOf = ({ confirmed, reviewEvery }: Organisation) => judgeFreshness(confirmed, reviewEvery, today)
  let room = MOST_LINES
  const sections = STATES.flatMap(([state, title]) => {
    const own = active
      .filter((one) => stateOf(one) === state)
      .sort((a, b) => (a.confirmed ?? '').localeCompare(b.confirmed ?? '') || a.slug.localeCompare(b.slug))
    if (own.length === 0) return []
    const lines = own.slice(0, room).map(({ slug, confirmed }) => {
      const link = formLink(repository, 'confirm', { organisation: site + organisationPath(locale, slug) })
      return `- ${slug}${confirmed === undefined ? '' : `, ${confirmed}`}: [nothing has changed](${link})`
    })
    const left = own.length - lines.length
    room -= lines.length
    return [
      `### ${title}: ${own.length}`,
      [...lines, ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n'),
    ]
  })
  if (sections.length === 0) return undefined
  return [
    'Send an organisation its link, or ask it by e-mail. Whoever opens the link confirms that the page is right.',
    ...sections,
  ].join('\n\n')
}
