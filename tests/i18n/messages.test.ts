import { describe, expect, it } from 'vitest'
import { isLocaleId, LOCALES, localesOf } from '#i18n/locales.ts'
import { MESSAGES, type Message } from '#i18n/messages.ts'
import { realContent } from '../realContent.ts'

const BY_LOCALE = Object.entries(MESSAGES).map(([locale, { _status, _thanks, ...messages }]) => ({
  locale,
  messages: messages as Readonly<Record<string, Message>>,
  file: { _status, _thanks: _thanks as readonly string[] },
}))
const ENGLISH = BY_LOCALE.find(({ locale }) => locale === 'en')?.messages ?? {}
const KEYS = Object.keys(ENGLISH).sort()
/** Arabic says nothing, one and two by the word alone; each of these forms is one number and no other. */
const SAID_BY_THE_WORD = ['ar.zero', 'ar.one', 'ar.two']

const ARABIC = /\p{Script=Arabic}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: CYRILLIC,
  uk: CYRILLIC,
  ar: ARABIC,
  fa: ARABIC,
  ckb: ARABIC,
  zh: /\p{Script=Han}/u,
}

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

describe.each(BY_LOCALE)('the messages in $locale', ({ locale, messages, file }) => {
  it('lack no key', () => {
    expect(KEYS.filter((key) => !Object.hasOwn(messages, key))).toEqual([])
  })

  it('have no key that English lacks', () => {
    expect(Object.keys(messages).filter((key) => !KEYS.includes(key))).toEqual([])
  })

  it('say how they came about', () => {
    expect(['reviewed', 'unreviewed']).toContain(file._status)
    expect(file._thanks.every((name) => typeof name === 'string' && name.trim() !== '')).toBe(true)
  })

  it('are written in the script of the language', () => {
    const script = SCRIPTS[locale] ?? /\p{Script=Latin}/u
    const odd = KEYS.filter((key) => key !== 'text.in').filter((key) =>
      formsOf(messages[key] ?? '').some(([, text]) => !script.test(text)),
    )
    expect(odd).toEqual([])
  })

  it('take the same values as in English', () => {
    const different = KEYS.filter(
      (key) => placeholdersOf(messages[key] ?? '').join() !== placeholdersOf(ENGLISH[key] ?? '').join(),
    )
    expect(different).toEqual([])
  })

  it('use the count in every plural form', () => {
    const silent = KEYS.flatMap((key) =>
      formsOf(messages[key] ?? '')
        .filter(([, text]) => isPlural(messages[key] ?? '') && !text.includes('{count}'))
        .filter(([form]) => !SAID_BY_THE_WORD.includes(`${locale}.${form}`))
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
    for (const { locale } of BY_LOCALE) expect(isLocaleId(locale)).toBe(true)
    for (const other of ['', 'FI', 'xx', 'toString', '__proto__']) expect(isLocaleId(other)).toBe(false)
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

describe('the table of languages', () => {
  const { vocabulary } = realContent()

  it.each(Object.values(LOCALES))('agrees with the vocabulary about the direction of $id', ({ id, dir }) => {
    const language = vocabulary.languages.find((one) => one.id === id)
    expect(language).toMatchObject({ tag: id, dir })
  })

  it('has fifteen languages, each with a name of its own', () => {
    const names = Object.values(LOCALES).map(({ self }) => self)
    expect(names).toHaveLength(15)
    expect(new Set(names).size).toBe(15)
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
