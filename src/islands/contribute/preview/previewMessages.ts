import type { LocaleId } from '#i18n/locales.ts'
import type { Message } from '#i18n/messages.ts'
import { pickMessages } from '#i18n/translate.ts'

/** What cards and pages of organisations say in one language. */
export function previewMessages(locale: LocaleId): Readonly<Record<string, Message>> {
  return pickMessages(locale, [
    'delivery.',
    'facet.',
    'fresh.',
    'legalForm.',
    'org.',
    'price.',
    'search.',
    'text.',
  ])
}
