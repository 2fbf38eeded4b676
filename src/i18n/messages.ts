import type { LocaleId, MAIN_LOCALES } from './locales.ts'
import ar from './messages/ar.json' with { type: 'json' }
import ckb from './messages/ckb.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import et from './messages/et.json' with { type: 'json' }
import fa from './messages/fa.json' with { type: 'json' }
import fi from './messages/fi.json' with { type: 'json' }
import ku from './messages/ku.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }
import so from './messages/so.json' with { type: 'json' }
import sq from './messages/sq.json' with { type: 'json' }
import sv from './messages/sv.json' with { type: 'json' }
import tr from './messages/tr.json' with { type: 'json' }
import uk from './messages/uk.json' with { type: 'json' }
import vi from './messages/vi.json' with { type: 'json' }
import zh from './messages/zh.json' with { type: 'json' }

/** A text, or one per plural category of `Intl.PluralRules`. */
export type Message = string | { readonly other: string; readonly [category: string]: string }
export type MessageKey = Exclude<keyof typeof en, keyof MessageFile>
export type Messages = Readonly<Record<MessageKey, Message>>

/** How a file of messages came about. */
export interface MessageFile {
  /** `reviewed` once somebody has read all of it whose mother tongue it is; otherwise `unreviewed`. */
  readonly _status: string
  /** Who helped with the language and wants to be named. */
  readonly _thanks: readonly string[]
}

/** Every text of the pages. A key missing from a main language is a type error here, from another a failed test. */
export const MESSAGES = { fi, sv, en, ru, et, ar, so, uk, fa, ckb, ku, sq, zh, vi, tr } satisfies Record<
  (typeof MAIN_LOCALES)[number],
  Messages
> &
  Record<LocaleId, Partial<Messages> & MessageFile>
