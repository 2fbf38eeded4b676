import { expect, type Page, test } from '@playwright/test'
import { browsePath, homePath, organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { realContent } from '../realContent.ts'
import { openSearch, RICH, SENSITIVE, searchBox, WALKED_LOCALES } from './site.ts'

const { city } = realContent()
const PAGE = organisationPath('fi', SENSITIVE)
const LIST = browsePath('fi', 'theme', 'crisis-safety')
const t = createTranslate('fi')

/** Stands in for the site the exit leads to, and answers once `answer` is called: nothing leaves this machine. */
async function holdOtherSite(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(`${city.exit}**`, async (route) => {
    await promise
    await route.fulfill({ contentType: 'text/html', body: '<title>Other</title>Elsewhere' })
  })
  return resolve
}

/** Tells what a person sees at the moment the page begins to leave; Playwright itself looks at no page that is leaving. */
async function watchCover(page: Page): Promise<() => Promise<string>> {
  const { promise, resolve } = Promise.withResolvers<string>()
  await page.exposeFunction('tellCover', resolve)
  await page.evaluate(() => {
    const { tellCover } = window as unknown as { tellCover: (cover: string) => void }
    new MutationObserver(() => {
      const { position, inset, zIndex } = getComputedStyle(document.documentElement, '::before')
      const { visibility } = getComputedStyle(document.querySelector('h1') as Element)
      tellCover(`${position} ${inset} ${zIndex}, page ${visibility}`)
    }).observe(document.documentElement, { attributeFilter: ['data-left'] })
  })
  return () => promise
}

for (const [way, leave] of Object.entries({
  'a click': (page: Page) => page.getByRole('link', { name: t('exit.leave') }).click({ noWaitAfter: true }),
  'the keyboard': async (page: Page) => {
    await page.getByRole('link', { name: t('exit.leave') }).focus()
    await page.keyboard.press('Enter')
  },
  'Shift three times': async (page: Page) => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
  },
})) {
  test(`${way} covers the page at once and leaves it so that Back does not lead here`, async ({ page }) => {
    await page.goto(homePath('fi'))
    await page.goto(PAGE)
    const answer = await holdOtherSite(page)
    const cover = await watchCover(page)
    await leave(page)
    expect(await cover()).toBe('fixed 0px 99, page hidden')
    answer()
    await expect(page).toHaveURL(city.exit)
    await page.goBack()
    await expect(page).toHaveURL(homePath('fi'))
  })
}

test('capitals, Shift + Tab and two presses leave nothing', async ({ page }) => {
  await page.goto(PAGE)
  await page.keyboard.press('Shift+A')
  for (let press = 0; press < 4; press++) await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await expect(page.locator('[data-exit-status]')).toHaveText('2/3')
  await expect(page).toHaveURL(PAGE)
  await expect(page.locator('h1')).toBeVisible()
})

test('the exit stays in sight to the end of the page, and nothing that is focused hides below it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(PAGE)
  await page.locator('footer').scrollIntoViewIfNeeded()
  await expect(page.getByRole('link', { name: t('exit.leave') })).toBeInViewport({ ratio: 1 })
})

for (const locale of WALKED_LOCALES) {
  test(`a sensitive page has a title that gives nothing away, crisis numbers and honest words, ${locale}`, async ({
    page,
  }) => {
    const say = createTranslate(locale)
    for (const path of [organisationPath(locale, SENSITIVE), browsePath(locale, 'target', 'survivors')]) {
      await page.goto(path)
      await expect(page).toHaveTitle(city.title[locale] ?? '')
      await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
        'content',
        city.title[locale] ?? '',
      )
      const strip = page.getByRole('region', { name: say('crisis.title') })
      await expect(strip.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112')
      await expect(page.getByText(say('exit.limits'))).toBeVisible()
      await expect(page.getByText(say('exit.keys'))).toBeVisible()
    }
  })
}

test('other pages have neither exit nor crisis numbers, and Shift does nothing there', async ({ page }) => {
  for (const path of [organisationPath('fi', RICH), browsePath('fi', 'theme', 'sports'), homePath('fi')]) {
    await page.goto(path)
    await expect(page.locator('a[data-exit], .crisis')).toHaveCount(0)
    for (let press = 0; press < 4; press++) await page.keyboard.press('Shift')
    await expect(page).toHaveURL(path)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the exit is a plain link, and Shift is not promised', async ({ page }) => {
    await page.goto(LIST)
    ;(await holdOtherSite(page))()
    await expect(page.getByText(t('exit.keys'))).toBeHidden()
    await page.getByRole('link', { name: t('exit.leave') }).click()
    await expect(page).toHaveURL(city.exit)
  })
})

test('words of danger, in any language, bring the crisis numbers and the exit to the search', async ({
  page,
}) => {
  await openSearch(page)
  for (const words of ['väkivalta ', 'min man slår mig', 'suicide ', 'домашнее насилие', 'زوجي يضربني']) {
    await searchBox(page).fill(words)
    await expect(page.locator('.crisis a[href="tel:112"]'), words).toBeVisible()
    await searchBox(page).fill('jalkapallo')
    await expect(page.locator('.crisis'), words).toBeHidden()
  }
  await searchBox(page).fill('turvakoti ')
  ;(await holdOtherSite(page))()
  await expect(page.locator('.crisis')).toBeVisible()
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
  await expect(page).toHaveURL(city.exit)
})

test('a search narrowed to a sensitive theme shows the crisis numbers', async ({ page }) => {
  await openSearch(page, 'fi', '#theme=crisis-safety')
  await expect(page.locator('.crisis')).toBeVisible()
})
