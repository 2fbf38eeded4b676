import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, type Page, type Request, test } from '@playwright/test'
import { browsePath, homePath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import {
  NAMES_URL,
  openSearch,
  option,
  RUSSIAN_URL,
  resultLinks,
  searchBox,
  TEXTS_URL,
  toggle,
} from './site.ts'

const t = createTranslate('fi')
const WORDS = 'jalkapallo'
/** Stands in every answer to it, as what was asked. */
const HELD = 'shakki'
/** Debts. */
const RUSSIAN = 'долги'
const SLOW_MS = 3000
/** Place of the version in a file of the index, behind the four bytes of its sign. */
const VERSION_AT = 4

/** What a context routes holds for its workers too. */
const FAILURES = {
  'is missing': (page: Page) => page.context().route(NAMES_URL, (route) => route.fulfill({ status: 404 })),
  'is cut short': (page: Page) =>
    page.context().route(NAMES_URL, async (route) => {
      const file = await (await route.fetch()).body()
      await route.fulfill({ body: file.subarray(0, file.length / 2) })
    }),
  'is another file': (page: Page) =>
    page
      .context()
      .route(NAMES_URL, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Wi-Fi</h1>' })),
  'is of another version': (page: Page) =>
    page.context().route(NAMES_URL, async (route) => {
      const plain = gunzipSync(await (await route.fetch()).body())
      plain[VERSION_AT] = 99
      await route.fulfill({ body: gzipSync(plain) })
    }),
  'cannot be reached': (page: Page) =>
    page.context().route(NAMES_URL, (route) => route.abort('internetdisconnected')),
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

    const refused = namesAnswered(page)
    await page.getByRole('button', { name: t('search.retry') }).click()
    await refused
    await expect(message.last()).toBeVisible()
    await page.context().unroute(NAMES_URL)
    await page.getByRole('button', { name: t('search.retry') }).click()
    await expect(resultLinks(page).first()).toBeVisible()
    await expect(searchBox(page)).toHaveValue(WORDS)
    await expect(page.getByRole('button', { name: t('search.retry') })).toHaveCount(0)
  })
}

/** The message of before stands there until the next answer; only the request tells that one has come. */
function namesAnswered(page: Page): Promise<unknown> {
  const isNames = (request: Request) => NAMES_URL.test(request.url())
  const [context, settings] = [page.context(), { predicate: isNames, timeout: 10_000 }]
  return Promise.any([
    context.waitForEvent('requestfinished', settings),
    context.waitForEvent('requestfailed', settings),
  ])
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
  await page.context().unroute(NAMES_URL)
  await page.getByRole('button', { name: t('search.retry') }).click()
  await expect(resultLinks(page).first()).toBeVisible()
  await expect(option(page, 'language', 'ru')).toBeChecked()
})

test('slow search data: words can be typed at once and are answered when it comes', async ({ page }) => {
  await page.context().route(NAMES_URL, async (route) => {
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

test('long texts missing: names are found all the same, a message says what is missing, retry works', async ({
  page,
}) => {
  await page.context().route(TEXTS_URL, (route) => route.fulfill({ status: 404 }))
  await page.goto(homePath('fi'))
  await searchBox(page).fill('trapesa')
  await expect(resultLinks(page).first()).toBeVisible()
  const message = page.getByRole('paragraph').filter({ hasText: t('search.partial') })
  await expect(message.last()).toBeVisible()
  await page.context().unroute(TEXTS_URL)
  await page.getByRole('button', { name: t('search.retry') }).click()
  await expect(page.getByRole('button', { name: t('search.retry') })).toHaveCount(0)
  await expect(resultLinks(page).first()).toBeVisible()
  await expect(searchBox(page)).toHaveValue('trapesa')
})

test('words of another language come when they are typed, and nothing counts as not found before', async ({
  page,
}) => {
  await page.context().route(RUSSIAN_URL, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
    await route.continue()
  })
  await openSearch(page)
  await searchBox(page).fill(RUSSIAN)
  await expect(page.locator('.search').getByText(t('search.loading')).last()).toBeVisible()
  await expect(page.getByText(t('search.none'))).toHaveCount(0)
  await expect(resultLinks(page).first()).toBeVisible({ timeout: 2 * SLOW_MS })
  await expect(searchBox(page)).toHaveValue(RUSSIAN)
})

test('words of another language missing: a message says so, retry works', async ({ page }) => {
  await page.context().route(RUSSIAN_URL, (route) => route.fulfill({ status: 404 }))
  await openSearch(page)
  await searchBox(page).fill(RUSSIAN)
  const message = page.getByRole('paragraph').filter({ hasText: t('search.partial') })
  await expect(message.last()).toBeVisible()
  await page.context().unroute(RUSSIAN_URL)
  await page.getByRole('button', { name: t('search.retry') }).click()
  await expect(resultLinks(page).first()).toBeVisible()
  await expect(searchBox(page)).toHaveValue(RUSSIAN)
  await expect(page.getByRole('button', { name: t('search.retry') })).toHaveCount(0)
})

test('without workers the search runs on the page', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))
  await page.goto(homePath('fi'))
  await searchBox(page).fill(WORDS)
  await expect(resultLinks(page).first()).toBeVisible()
})

test('a late answer never stands in the place of a newer one', async ({ page }) => {
  await page.addInitScript(holdBackAnswers, HELD)
  await openSearch(page)
  await searchBox(page).fill(HELD)
  await expect(page.locator('html')).toHaveAttribute('data-late', 'held')
  await searchBox(page).fill('trapesa')
  await expect(resultLinks(page).first()).toHaveAttribute('href', /trapesa/)
  await page.evaluate(() => dispatchEvent(new Event('release')))
  await expect(page.locator('html')).toHaveAttribute('data-late', 'told')
  // A frame for the page to draw what it has been told.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(resultLinks(page).first()).toHaveAttribute('href', /trapesa/)
  await expect(searchBox(page)).toHaveValue('trapesa')
})

/** Runs in the page: what its worker answers to some words comes to it only when the test says so. */
function holdBackAnswers(words: string): void {
  const tell = (state: string) => document.documentElement.setAttribute('data-late', state)
  class Late extends Worker {
    override set onmessage(hear: (event: MessageEvent) => void) {
      this.addEventListener('message', (event: MessageEvent) => {
        if (!JSON.stringify(event.data).includes(words)) return hear(event)
        tell('held')
        addEventListener('release', () => {
          hear(event)
          tell('told')
        })
      })
    }
  }
  Object.defineProperty(globalThis, 'Worker', { value: Late })
}
