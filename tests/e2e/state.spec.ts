import { expect, test } from '@playwright/test'
import { browsePath, homePath, organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import {
  allResults,
  chooseLanguage,
  expectCount,
  facet,
  openSearch,
  option,
  RICH,
  resultLinks,
  searchBox,
  toggle,
  waitForSearch,
} from './site.ts'

const t = createTranslate('fi')
const WORDS = 'suomi'
const SCRIPTS = /\/_astro\/.*\.js$/

test('Back from an organisation brings words, filters and results back', async ({ page }) => {
  await openSearch(page)
  await searchBox(page).fill(WORDS)
  await toggle(page, 'language', 'fi')
  await expect(resultLinks(page).first()).toBeVisible()
  const before = await allResults(page)
  await resultLinks(page).first().click()
  await expect(page).toHaveURL(organisationPath('fi', before[0] ?? ''))
  await page.goBack()
  await expect(searchBox(page)).toHaveValue(WORDS)
  await expect(option(page, 'language', 'fi')).toBeChecked()
  await expectCount(page, before.length)
  expect(await allResults(page)).toEqual(before)
})

test('reload keeps words and filters', async ({ page }) => {
  await openSearch(page)
  await toggle(page, 'theme', 'sports')
  await searchBox(page).fill('tanssi')
  await expect(resultLinks(page).first()).toBeVisible()
  const before = await allResults(page)
  await page.reload()
  await expect(searchBox(page)).toHaveValue('tanssi')
  await expect(option(page, 'theme', 'sports')).toBeChecked()
  await expectCount(page, before.length)
})

test('Back undoes one filter at a time and Forward brings it back', async ({ page }) => {
  await openSearch(page)
  await searchBox(page).fill(WORDS)
  await toggle(page, 'language', 'ru')
  await toggle(page, 'language', 'ar')
  await page.goBack()
  await expect(option(page, 'language', 'ar')).not.toBeChecked()
  await expect(option(page, 'language', 'ru')).toBeChecked()
  await expect(searchBox(page)).toHaveValue(WORDS)
  await page.goBack()
  await expect(option(page, 'language', 'ru')).not.toBeChecked()
  await expect(searchBox(page)).toHaveValue(WORDS)
  await page.goForward()
  await expect(option(page, 'language', 'ru')).toBeChecked()
})

test('words never stand in the address while typing', async ({ page }) => {
  await openSearch(page)
  const addresses: string[] = []
  page.on('framenavigated', (frame) => addresses.push(frame.url()))
  for (const letter of 'turvakoti') {
    await searchBox(page).press(letter)
    addresses.push(page.url())
  }
  await toggle(page, 'language', 'fi')
  await searchBox(page).press('s')
  addresses.push(page.url())
  for (const address of addresses) expect(address).not.toMatch(/turva|q=|\?/)
  await expect(page).toHaveURL('/fi/#language=fi')
  await expect(page).toHaveTitle(/^(?!.*turva)/)
})

test('the copied link opens the same words, filters and results elsewhere', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSearch(page)
  await searchBox(page).fill('äiti & lapsi, 100 %')
  await searchBox(page).fill('kieli kahvila')
  await toggle(page, 'language', 'fi')
  await expect(resultLinks(page).first()).toBeVisible()
  const before = await allResults(page)
  await page.getByRole('button', { name: t('search.copy') }).click()
  await expect(page.getByText(t('search.copied'))).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('#language=fi')

  const elsewhere = await browser.newPage()
  await elsewhere.goto(link)
  await expect(searchBox(elsewhere)).toHaveValue('kieli kahvila')
  await expect(option(elsewhere, 'language', 'fi')).toBeChecked()
  await waitForSearch(elsewhere)
  await expect.poll(() => allResults(elsewhere)).toEqual(before)
  await expect(elsewhere).toHaveURL(/\/fi\/#language=fi$/)
  await elsewhere.close()
})

test('"copied" is not said of a search that has changed since', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSearch(page, 'fi', '#language=fi')
  await page.getByRole('button', { name: t('search.copy') }).click()
  await expect(page.getByText(t('search.copied'))).toBeVisible()
  await toggle(page, 'theme', 'sports')
  await expect(page.getByText(t('search.copied'))).toBeHidden()
})

test('a link with words of every kind arrives whole', async ({ page }) => {
  const words = 'äiti & lapsi = 100 % #1, اللغة'
  await page.goto(`${homePath('fi')}#q=${encodeURIComponent(words)}`)
  await expect(searchBox(page)).toHaveValue(words)
  await expect(page).toHaveURL('/fi/')
})

test('the address bar of a filtered search opens the same filters', async ({ page, browser }) => {
  await openSearch(page)
  await toggle(page, 'language', 'ru')
  await toggle(page, 'area', 'leppavaara')
  const before = await allResults(page)
  const elsewhere = await browser.newPage()
  await elsewhere.goto(page.url())
  await expect(option(elsewhere, 'language', 'ru')).toBeChecked()
  await expect(option(elsewhere, 'area', 'leppavaara')).toBeChecked()
  await expectCount(elsewhere, before.length)
  await waitForSearch(elsewhere)
  await expect.poll(() => allResults(elsewhere)).toEqual(before)
  await elsewhere.close()
})

test('a link to filters followed from the search itself is obeyed', async ({ page }) => {
  await openSearch(page, 'fi', '#language=ru')
  await page.goto('/fi/#language=ar')
  await expect(option(page, 'language', 'ar')).toBeChecked()
  await expect(option(page, 'language', 'ru')).not.toBeChecked()
})

test('what is typed before the script has come stays and is searched', async ({ page }) => {
  const gate = Promise.withResolvers<void>()
  await page.route(SCRIPTS, async (route) => {
    await gate.promise
    await route.continue()
  })
  await page.goto(homePath('fi'), { waitUntil: 'commit' })
  await searchBox(page).fill('jalkapallo')
  gate.resolve()
  await waitForSearch(page)
  await expect(searchBox(page)).toHaveValue('jalkapallo')
  await expect(resultLinks(page).first()).toBeVisible()
})

test('another language keeps the organisation and the list', async ({ page }) => {
  for (const pathOf of [
    (locale: string) => organisationPath(locale, RICH),
    (locale: string) => browsePath(locale),
    (locale: string) => browsePath(locale, 'language', 'so'),
  ]) {
    await page.goto(pathOf('fi'))
    await chooseLanguage(page, 'sv')
    await expect(page).toHaveURL(pathOf('sv'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await chooseLanguage(page, 'ar')
    await expect(page).toHaveURL(pathOf('ar'))
  }
})

test('another language keeps the filters of the search', async ({ page }) => {
  await openSearch(page)
  await toggle(page, 'language', 'ru')
  await chooseLanguage(page, 'sv')
  await expect(page).toHaveURL('/sv/#language=ru')
  await expect(option(page, 'language', 'ru')).toBeChecked()
  await expect(facet(page, 'language').locator('summary')).toContainText('1')
})

test('a list leads to the search with its filter set', async ({ page }) => {
  await page.goto(browsePath('fi', 'language', 'so'))
  await page.getByRole('link', { name: t('search.filters') }).click()
  await expect(option(page, 'language', 'so')).toBeChecked()
})
