import { expect, type Page, test } from '@playwright/test'
import { browsePath, homePath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { DATA_URL, option, resultLinks, searchBox, toggle } from './site.ts'

const t = createTranslate('fi')
const WORDS = 'jalkapallo'
const SLOW_MS = 3000

const FAILURES = {
  'is missing': (page: Page) => page.route(DATA_URL, (route) => route.fulfill({ status: 404 })),
  'is cut short': (page: Page) =>
    page.route(DATA_URL, (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"documents":[{"id":"tra' }),
    ),
  'is another file': (page: Page) =>
    page.route(DATA_URL, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Wi-Fi</h1>' })),
  'cannot be reached': (page: Page) => page.route(DATA_URL, (route) => route.abort('internetdisconnected')),
} as const

for (const [what, fail] of Object.entries(FAILURES)) {
  test(`search data ${what}: an honest message, words kept, retry works`, async ({ page }) => {
    await fail(page)
    await page.goto(homePath('fi'))
    const message = page.getByRole('paragraph').filter({ hasText: t('search.failed') })
    await expect(message.last()).toBeVisible()
    await searchBox(page).fill(WORDS)
    await expect(message.last()).toBeVisible()
    await expect(resultLinks(page)).toHaveCount(0)
    await expect(page.getByText(t('search.none'))).toHaveCount(0)

    await page.getByRole('button', { name: t('search.retry') }).click()
    await expect(message.last()).toBeVisible()
    await page.unroute(DATA_URL)
    await page.getByRole('button', { name: t('search.retry') }).click()
    await expect(resultLinks(page).first()).toBeVisible()
    await expect(searchBox(page)).toHaveValue(WORDS)
    await expect(page.getByRole('button', { name: t('search.retry') })).toHaveCount(0)
  })
}

test('search data missing: the directory is there, before a search and during one', async ({ page }) => {
  await FAILURES['is missing'](page)
  await page.goto(homePath('fi'))
  await expect(page.getByRole('button', { name: t('search.retry') })).toBeVisible()
  await expect(page.locator('#directory')).toBeVisible()
  await searchBox(page).fill(WORDS)
  await expect(page.locator('#directory')).toBeVisible()
  await page
    .locator('#directory')
    .getByRole('link', { name: t('home.browse') })
    .click()
  await expect(page).toHaveURL(browsePath('fi'))
})

test('search data missing: the failure is announced', async ({ page }) => {
  await FAILURES['is missing'](page)
  await page.goto(homePath('fi'))
  await expect(page.getByRole('status').first()).toHaveText(t('search.failed'))
})

test('search data missing: filters chosen meanwhile are kept', async ({ page }) => {
  await FAILURES['is missing'](page)
  await page.goto(homePath('fi'))
  await expect(page.getByRole('button', { name: t('search.retry') })).toBeVisible()
  await toggle(page, 'language', 'ru')
  await page.unroute(DATA_URL)
  await page.getByRole('button', { name: t('search.retry') }).click()
  await expect(resultLinks(page).first()).toBeVisible()
  await expect(option(page, 'language', 'ru')).toBeChecked()
})

test('slow search data: words can be typed at once and are answered when it comes', async ({ page }) => {
  await page.route(DATA_URL, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
    await route.continue()
  })
  await page.goto(homePath('fi'), { waitUntil: 'commit' })
  await searchBox(page).fill(WORDS)
  const waiting = page.locator('.search').getByText(t('search.loading'))
  await expect(waiting.last()).toBeVisible()
  await expect(page.getByText(t('search.none'))).toHaveCount(0)
  await expect(page.getByRole('status').first()).toHaveText(t('search.loading'))
  await expect(resultLinks(page).first()).toBeVisible({ timeout: 2 * SLOW_MS })
  await expect(searchBox(page)).toHaveValue(WORDS)
  await expect(page.getByText(t('search.loading'))).toHaveCount(0)
})
