import { describe, expect, it } from 'vitest'
import { createReportLinks, type ReportKind } from '#components/reportLinks.ts'
import { LOCALES, type LocaleId } from '#i18n/locales.ts'
import { createTranslate } from '#i18n/translate.ts'
import { TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'

const { repository: _none, ...city } = realContent().city
const repository = { url: 'https://code.example/directory', branch: 'main' }

function linksIn(locale: LocaleId, kind: ReportKind, changes: Partial<typeof city> & object = {}) {
  const context = {
    t: createTranslate(locale),
    locale: LOCALES[locale],
    city: { ...city, ...changes },
    today: TODAY,
  }
  return createReportLinks(context, { slug: 'esimerkki' }, kind)
}

/** The fields a link fills in. */
function filled(link: string): Record<string, string> {
  return Object.fromEntries(new URL(link).searchParams)
}

describe('createReportLinks', () => {
  it.each(['fi', 'sv', 'en'] as const)('fills in the profile, the language and the date, %s', (locale) => {
    for (const kind of ['wrong', 'same'] as const) {
      const { mail, issue } = linksIn(locale, kind, { repository } as object)
      const { subject, body } = filled(mail)
      expect(mail).toContain(`mailto:${city.mailbox}?`)
      for (const part of ['esimerkki', locale, TODAY, `${city.site}/${locale}/organisations/esimerkki/`])
        expect(body).toContain(part)
      expect(filled(issue ?? '')).toEqual({
        template: kind === 'wrong' ? 'correct.yml' : 'confirm.yml',
        title: subject,
        organisation: `${city.site}/${locale}/organisations/esimerkki/`,
      })
      expect(issue).toContain('https://code.example/directory/issues/new?')
    }
  })

  it('says which of the two it is', () => {
    const subjects = (['wrong', 'same'] as const).map((kind) => filled(linksIn('en', kind).mail).subject)
    expect(subjects).toEqual(['Something is wrong: esimerkki', 'Nothing has changed: esimerkki'])
  })

  it('leaves the door by e-mail where there is no repository', () => {
    const { mail, issue } = linksIn('fi', 'wrong')
    expect(issue).toBeUndefined()
    expect(mail).toContain('subject=')
  })

  it('ends lines as mail does, and holds no sign that cuts an address short', () => {
    const { mail } = linksIn('fi', 'same')
    expect(filled(mail).body).not.toMatch(/[^\r]\n/)
    expect(mail).not.toMatch(/[\s"<>#+]/)
  })
})
