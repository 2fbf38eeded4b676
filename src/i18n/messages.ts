import type { LocaleId } from './locales.ts'
import en from './messages/en.json' with { type: 'json' }
import fi from './messages/fi.json' with { type: 'json' }
import sv from './messages/sv.json' with { type: 'json' }

/** A text, or one per plural category of `Intl.PluralRules`. */
export type Message = string | { readonly other: string; readonly [category: string]: string }
export type MessageKey = keyof typeof en
export type Messages = Readonly<Record<MessageKey, Message>>

/** Every text of the pages. A key missing from one of the three main languages is a type error here. */
export const MESSAGES = { fi, sv, en } satisfies Record<LocaleId, Messages>
