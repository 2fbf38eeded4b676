import type { City } from '#domain/city.ts'
import type { FieldLanguage } from '#domain/fieldHelp/fieldText.ts'
import { isPlaceholderMailbox } from '#domain/isPlaceholderMailbox.ts'
import { type LocaleId, localesOf } from '#i18n/locales.ts'
import type { Message } from '#i18n/messages.ts'
import { organisationPath } from '#i18n/paths.ts'
import { pickMessages } from '#i18n/translate.ts'
import { createFormFields } from './form/createFormFields.ts'
import type { FormField } from './form/formField.ts'

/** What the page hands to the editor. */
export interface ContributeProps {
  readonly locale: LocaleId
  /** Language of the fields' names, help and remarks. */
  readonly helpLang: FieldLanguage
  readonly locales: readonly { readonly id: string; readonly self: string; readonly dir: 'ltr' | 'rtl' }[]
  readonly messages: Readonly<Record<string, Message>>
  readonly fields: readonly FormField[]
  readonly repository: City['repository']
  readonly mailbox: string
  /** Does the mailbox only stand in for one that is still to come? */
  readonly isPlaceholder: boolean
  /** Address of an organisation's page up to its name. */
  readonly pageAddress: string
}

/** Makes the editor's props for one language of the page. */
export function createContributeProps(locale: LocaleId, city: City): ContributeProps {
  const helpLang = locale === 'fi' || locale === 'sv' ? locale : 'en'
  return {
    locale,
    helpLang,
    locales: localesOf(city.locales).map(({ id, self, dir }) => ({ id, self, dir })),
    messages: pickMessages(locale, [
      'contribute.',
      'facet.find',
      'facet.empty',
      'facet.chosen',
      'footer.placeholder',
      'fresh.title',
      'leftOut.line',
      'org.',
      'report.same',
      'search.retry',
      'text.in',
    ]),
    fields: createFormFields(locale, helpLang),
    repository: city.repository,
    mailbox: city.mailbox,
    isPlaceholder: isPlaceholderMailbox(city.mailbox),
    pageAddress: new URL(organisationPath(locale, ''), city.site).href.replace(/\/+$/, '/'),
  }
}
