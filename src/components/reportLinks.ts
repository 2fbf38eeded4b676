import type { Organisation } from '#domain/organisation.ts'
import { organisationPath } from '#i18n/paths.ts'
import type { PageContext } from './pageContext.ts'

/** Something is wrong, or nothing has changed. */
export type ReportKind = 'wrong' | 'same'

/** Doors to the keeper with everything filled in; none needs an account but the issue, where there is a repository. */
export interface ReportLinks {
  readonly mail: string
  readonly issue: string | undefined
}

/** Links that say which profile, in which language and of which day a reader speaks. */
export function createReportLinks(
  { t, locale, city, today }: Pick<PageContext, 't' | 'locale' | 'city' | 'today'>,
  { slug }: Pick<Organisation, 'slug'>,
  kind: ReportKind,
): ReportLinks {
  const isWrong = kind === 'wrong'
  const page = new URL(organisationPath(locale.id, slug), city.site).href
  const subject = `${t(isWrong ? 'report.wrong' : 'report.same')}: ${slug}`
  const body = [
    t(isWrong ? 'report.wrongBody' : 'report.sameBody'),
    '',
    '',
    '---',
    t('report.profile', { slug }),
    t('report.language', { language: locale.id }),
    t('report.date', { date: today }),
    page,
  ].join('\n')
  const query = (names: Readonly<Record<string, string>>) =>
    Object.entries(names)
      .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
      .join('&')
  // Mail programs want lines to end as mail's do (RFC 6068).
  const mail = `mailto:${city.mailbox}?${query({ subject, body: body.replaceAll('\n', '\r\n') })}`
  // The forms and their fields are those of scripts/github/forms, which a test holds.
  const form = isWrong ? { template: 'correct.yml' } : { template: 'confirm.yml' }
  const issue =
    city.repository &&
    `${city.repository.url.replace(/\/$/, '')}/issues/new?${query({ ...form, title: subject, organisation: page })}`
  return { mail, issue }
}
