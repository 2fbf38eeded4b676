import { toIntlTag } from './intlTag.ts'
import type { LocaleId } from './locales.ts'
import { MESSAGES, type Message, type MessageKey } from './messages.ts'

export type MessageValues = Readonly<Record<string, string | number>>

/** Says a message in one language; `{name}` takes a value, and `count` also chooses the plural form. */
export type Translate = (key: MessageKey, values?: MessageValues) => string

/** The texts of one language. */
export function createTranslate(locale: LocaleId): Translate {
  return createTranslateFrom(locale, messagesOf(locale))
}

/** The same from part of the texts, so that a page's script carries no more than it says. */
export function createTranslateFrom(locale: string, messages: Readonly<Record<string, Message>>): Translate {
  const plurals = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(toIntlTag(locale))
  return (key, values = {}) => {
    const message = messages[key]
    if (message === undefined) throw new Error(`The text "${key}" was not given to this page`)
    const text = typeof message === 'string' ? message : choosePlural(message, values.count, plurals)
    if (!text.includes('{')) return text
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole)
    })
  }
}

/** The texts whose keys begin with one of `prefixes`, to hand to a script. */
export function pickMessages(
  locale: LocaleId,
  prefixes: readonly string[],
): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    Object.entries(messagesOf(locale)).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  )
}

/** A text that a language lacks for a while is said in English, so that a new text breaks no page. */
function messagesOf(locale: LocaleId): Readonly<Record<string, Message>> {
  const { _status, _thanks, ...english } = MESSAGES.en
  const { _status: _, _thanks: __, ...own } = MESSAGES[locale]
  return { ...english, ...own }
}

function choosePlural(
  message: Exclude<Message, string>,
  count: string | number | undefined,
  plurals: Intl.PluralRules,
): string {
  return message[plurals.select(Number(count ?? 0))] ?? message.other
}
