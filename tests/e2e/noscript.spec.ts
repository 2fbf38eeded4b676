import { expect, type Page, test } from '@playwright/test'
import { FACETS } from '#domain/facet.ts'
import { isPlaceholderMailbox } from '#domain/isPlaceholderMailbox.ts'
import { MAIN_LOCALES } from '#i18n/locales.ts'
import { browsePath, contributePath, homePath, organisationPath, pagePath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { realContent } from '../realContent.ts'
import { builtSlugs, RICH, readBuilt } from './site.ts'

test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } })

for (const locale of [...MAIN_LOCALES, 'ar'] as const) {
  const t = createTranslate(locale)

  test(`without script the home page lists every organisation, ${locale}`, async ({ page }) => {
    await page.goto(homePath(locale))
    const listed = await hrefs(page, '.organisations a')
    const active = builtSlugs(locale).filter(
      (slug) => !readBuilt(`${locale}/organisations/${slug}/index.html`).includes(t('org.ended')),
    )
    expect([...listed].sort()).toEqual(active.map((slug) => organisationPath(locale, slug)).sort())
    await expect(page.locator('.organisations a').last()).toBeVisible()
  })

  test(`without script there is no search form, but a word why, ${locale}`, async ({ page }) => {
    await page.goto(homePath(locale))
    await expect(page.locator('form')).toBeHidden()
    // Playwright's getByText does not look inside <noscript>.
    const word = page.locator('noscript > p')
    await expect(word).toBeVisible()
    await expect(word).toHaveText(t('home.noscript'))
  })
}

test('without script every letter leads to its organisations', async ({ page }) => {
  await page.goto(homePath('fi'))
  const letters = page.getByRole('navigation', { name: createTranslate('fi')('home.letters') })
  const links = await letters.getByRole('link').all()
  expect(links.length).toBeGreaterThan(10)
  for (const link of links) {
    const letter = (await link.textContent())?.trim() ?? ''
    await link.click()
    const heading = page.locator(`h3${await link.getAttribute('href')}`)
    await expect(heading).toHaveText(letter)
    await expect(heading).toBeInViewport()
  }
})

test('without script the lists reach every facet, and each list its organisations', async ({ page }) => {
  const t = createTranslate('sv')
  await page.goto(homePath('sv'))
  await page.getByRole('link', { name: t('home.browse') }).click()
  await expect(page).toHaveURL(browsePath('sv'))
  for (const facet of FACETS) {
    await page.goto(browsePath('sv'))
    const terms = page.getByRole('region', { name: t(`facet.${facet}`) })
    const first = terms.getByRole('listitem').first()
    const count = /\((\d+)\)/.exec((await first.textContent()) ?? '')?.[1]
    await first.getByRole('link').click()
    await expect(page.locator('.organisations > li')).toHaveCount(Number(count))
    await page.locator('.organisations a').first().click()
    await expect(page).toHaveURL(/\/sv\/organisations\//)
  }
})

test('without script an organisation page is complete', async ({ page }) => {
  const t = createTranslate('fi')
  await page.goto(organisationPath('fi', RICH))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const key of ['org.contact', 'org.facts', 'org.services', 'org.sources', 'fresh.title'] as const) {
    await expect(page.getByRole('heading', { level: 2, name: t(key) })).toBeVisible()
  }
  await expect(page.locator('.ways a').first()).toBeVisible()
  await expect(page.locator('.services > li').first()).toBeVisible()
  // What only a script can do is not offered.
  await expect(page.locator('main [hidden]:not([data-do]), main details:not([open])')).toHaveCount(0)
})

test('without script the page of the editor leads to other ways, and says when its mailbox is none', async ({
  page,
}) => {
  const t = createTranslate('fi')
  const { mailbox } = realContent().city
  await page.goto(contributePath('fi'))
  const main = page.getByRole('main')
  expect(await hrefs(page, 'main noscript a')).toEqual([`mailto:${mailbox}`, pagePath('fi', 'participate')])
  await expect(main.locator('noscript > p').first()).toContainText(t('contribute.noscript'))
  const said = isPlaceholderMailbox(mailbox) ? 1 : 0
  await expect(main.locator('noscript > p', { hasText: t('footer.placeholder') })).toHaveCount(said)
  await expect(page.locator('footer p', { hasText: t('footer.placeholder') })).toHaveCount(said)
})

function hrefs(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}
