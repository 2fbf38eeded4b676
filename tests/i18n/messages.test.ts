import { describe, expect, it } from 'vitest'
import { isLocaleId, LOCALES, localesOf } from '#i18n/locales.ts'
import { MESSAGES, type Message } from '#i18n/messages.ts'
import { realContent } from '../realContent.ts'

const BY_LOCALE: readonly [string, Readonly<Record<string, Message>>][] = Object.entries(MESSAGES)
const KEYS = Object.keys(MESSAGES.en).sort()

function formsOf(message: Message): readonly [string, string][] {
  return typeof message === 'string' ? [['other', message]] : Object.entries(message)
}

/** Names in braces, of every form of a message together. */
function placeholdersOf(message: Message): string[] {
  const names = formsOf(message).flatMap(([, text]) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
  )
  return [...new Set(names)].map(String).sort()
}

function isPlural(message: Message): boolean {
  return typeof message !== 'string'
}

describe.each(BY_LOCALE)('the messages in %s', (locale, messages) => {
  it('have every key of the others, and no more', () => {
    expect(Object.keys(messages).sort()).toEqual(KEYS)
  })

  it('take the same values as in English', () => {
    const different = KEYS.filter(
      (key) =>
        placeholdersOf(messages[key] ?? '').join() !==
        placeholdersOf(MESSAGES.en[key as keyof typeof MESSAGES.en]).join(),
    )
    expect(different).toEqual([])
  })

  it('use the count in every plural form', () => {
    const silent = KEYS.flatMap((key) =>
      formsOf(messages[key] ?? '')
        .filter(([, text]) => isPlural(messages[key] ?? '') && !text.includes('{count}'))
        .map(([form]) => `${key}.${form}`),
    )
    expect(silent).toEqual([])
  })

  it('give every plural exactly the forms of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    const plurals = KEYS.filter((key) => isPlural(messages[key] ?? ''))
    expect(plurals.length).toBeGreaterThan(0)
    for (const key of plurals) {
      const forms = formsOf(messages[key] ?? '').map(([form]) => form)
      expect(forms, key).toContain('other')
      expect(forms.sort(), key).toEqual([...pluralCategories].sort())
    }
  })

  it('hold no empty text, no space at an end and no HTML', () => {
    const odd = KEYS.filter((key) =>
      formsOf(messages[key] ?? '').some(
        ([, text]) => text === '' || text !== text.trim() || /[<>]/.test(text),
      ),
    )
    expect(odd).toEqual([])
  })

  it('leave no brace half open', () => {
    const odd = KEYS.filter((key) =>
      formsOf(messages[key] ?? '').some(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, ''))),
    )
    expect(odd).toEqual([])
  })
})

describe('isLocaleId', () => {
  it('holds for every language with messages and for nothing else', () => {
    for (const [locale] of BY_LOCALE) expect(isLocaleId(locale)).toBe(true)
    for (const other of ['', 'FI', 'ru', 'toString', '__proto__']) expect(isLocaleId(other)).toBe(false)
  })
})

describe('LOCALES', () => {
  it('names every language by its own id, with the territory that Open Graph wants', () => {
    for (const [id, locale] of Object.entries(LOCALES)) {
      expect(locale.id).toBe(id)
      expect(locale.openGraph).toMatch(new RegExp(`^${id}_[A-Z]{2}$`))
    }
  })
})

describe('localesOf', () => {
  const { city } = realContent()

  it('keeps the order of the city', () => {
    expect(localesOf(['en', 'fi']).map(({ self }) => self)).toEqual(['English', 'Suomi'])
  })

  it('throws for a language that has no messages, and names it', () => {
    expect(() => localesOf(['fi', 'xx'])).toThrow(/"xx"/)
  })

  it('gives every language that the real city offers', () => {
    expect(localesOf(city.locales).map(({ id }) => id)).toEqual(city.locales)
  })
})
