import { describe, expect, it } from 'vitest'
import { createPageContext } from '#components/pageContext.ts'
import type { LocaleId } from '#i18n/locales.ts'
import { inLocale } from '#i18n/paths.ts'
import { renderOnce } from '#layouts/renderOnce.ts'
import { TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'

const { city, vocabulary } = realContent()

/** Contexts that no other test has rendered with. */
function createContexts(): (locale: LocaleId) => ReturnType<typeof createPageContext> {
  const source = { city, vocabulary, today: TODAY }
  return (locale) => createPageContext(source, locale)
}

const toLinks = async (path: string) => `<a href="${path}">–</a><a href="${inLocale(path, 'sv')}">sv</a>`

describe('renderOnce', () => {
  it('gives each of many pages what it would have rendered itself', async () => {
    const contextOf = createContexts()
    for (const path of ['/fi/organisations/a/', '/fi/organisations/b-2/', '/fi/browse/area/kilo/2/'])
      expect(await renderOnce(contextOf('fi'), 'links', path, toLinks)).toBe(await toLinks(path))
    expect(await renderOnce(contextOf('en'), 'links', '/en/organisations/a/', toLinks)).toBe(
      await toLinks('/en/organisations/a/'),
    )
  })

  it('keeps parts apart by their names', async () => {
    const context = createContexts()('fi')
    const path = '/fi/organisations/a/'
    expect(await renderOnce(context, 'one', path, async () => 'one')).toBe('one')
    expect(await renderOnce(context, 'two', path, async () => 'two')).toBe('two')
  })

  it('renders every other page for itself: a menu marks the page it stands on', async () => {
    const context = createContexts()('fi')
    const mark = async (path: string) => (path === '/fi/browse/' ? 'here' : 'there')
    expect(await renderOnce(context, 'menu', '/fi/organisations/a/', mark)).toBe('there')
    expect(await renderOnce(context, 'menu', '/fi/browse/', mark)).toBe('here')
    expect(await renderOnce(context, 'menu', '/fi/', mark)).toBe('there')
  })
})
