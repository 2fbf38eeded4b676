import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { browsePath, homePath, organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import {
  LOCALE_IDS,
  openSearch,
  option,
  RICH,
  resultLinks,
  searchBox,
  toggle,
  waitForSearch,
} from './site.ts'

const t = createTranslate('fi')
const SCRIPTS = /\/_astro\/.*\.js$/
const SENT_MS = 500
/** What browser makers call "slow 3G". */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

test('where no script comes, as in a very old browser, letters and lists lead to an organisation', async ({
  page,
}) => {
  await page.route(SCRIPTS, (route) => route.abort())
  await page.goto(homePath('fi'))
  const letters = page.getByRole('navigation', { name: t('home.letters') })
  await letters.getByRole('link').first().click()
  await page.locator('#directory .organisations a').first().click()
  await expect(page.locator('.organisation')).toBeVisible()
  await page.goto(browsePath('fi'))
  await page
    .getByRole('region', { name: t('facet.theme') })
    .getByRole('link')
    .first()
    .click()
  await page.locator('.organisations a').first().click()
  await expect(page.locator('.organisation')).toBeVisible()
})

test('where no script comes, words typed into the search go nowhere', async ({ page }) => {
  await page.route(SCRIPTS, (route) => route.abort())
  await page.goto(homePath('fi'))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await searchBox(page).fill('turvakoti')
  await page.evaluate(() => document.querySelector('form')?.requestSubmit())
  // A form that were sent would be on its way by now.
  await setTimeout(SENT_MS)
  expect(asked.filter((url) => url.includes('turvakoti'))).toEqual([])
  expect(page.url()).not.toContain('turvakoti')
})

test('a browser without what newer ones have still searches', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of [
      'Worker',
      'requestIdleCallback',
      'trustedTypes',
      'IntersectionObserver',
      'AbortController',
    ])
      Reflect.deleteProperty(globalThis, name)
    Reflect.deleteProperty(navigator, 'clipboard')
  })
  await page.goto(homePath('fi'))
  await searchBox(page).fill('jalkapallo')
  await expect(resultLinks(page).first()).toBeVisible()
})

test('on slow 3G the page can be read and an organisation found', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', SLOW_3G)
  await page.goto(homePath('fi'), { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await searchBox(page).fill('jalkapallo')
  await expect(resultLinks(page).first()).toBeVisible({ timeout: 40_000 })
  await resultLinks(page).first().click()
  await expect(page.locator('.organisation')).toBeVisible()
})

test('two tabs search side by side, each for itself', async ({ page, context }) => {
  const other = await context.newPage()
  await openSearch(page)
  await openSearch(other)
  await toggle(page, 'language', 'ru')
  await searchBox(other).fill('jalkapallo')
  await expect(resultLinks(other).first()).toBeVisible()
  await expect(searchBox(page)).toHaveValue('')
  await expect(other).toHaveURL(homePath('fi'))
  await other.reload()
  await page.reload()
  await waitForSearch(page)
  await expect(searchBox(other)).toHaveValue('jalkapallo')
  await expect(option(page, 'language', 'ru')).toBeChecked()
})

test('on paper an organisation has its contacts, and no menu', async ({ page }) => {
  await page.goto(organisationPath('fi', RICH))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.getByRole('heading', { name: t('org.contact') })).toBeVisible()
  for (const hidden of ['.header-nav', '.languages', '.kept-note'])
    await expect(page.locator(hidden)).toBeHidden()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('on paper the results of a search stay, and the whole directory where there is none', async ({
  page,
}) => {
  await openSearch(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#directory .organisations a').last()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await searchBox(page).fill('jalkapallo')
  await expect(resultLinks(page).first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(resultLinks(page).first()).toBeVisible()
})

for (const locale of LOCALE_IDS) {
  test(`the directory can be put among a phone’s own programs, ${locale}`, async ({ page, request }) => {
    await page.goto(homePath(locale))
    const address = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? ''
    const manifest = await (await request.get(address)).json()
    expect(manifest).toMatchObject({
      lang: locale,
      start_url: homePath(locale),
      scope: '/',
      display: 'minimal-ui',
    })
    expect(manifest.name).not.toBe('')
    const icons: { src: string; sizes: string; type: string; purpose: string }[] = manifest.icons
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    )
    for (const { src, sizes, type } of icons) {
      const bytes = await (await request.get(src)).body()
      // Width and height of a PNG stand behind its sign and the name of its first part.
      if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
      else expect(bytes.toString()).toContain('<svg')
    }
    const session = await page.context().newCDPSession(page)
    expect((await session.send('Page.getAppManifest')).errors).toEqual([])
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // Tests run in windows that keep nothing, where a whole Chromium installs nothing, and its shell has no say.
    const amiss = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')
    expect(amiss).toEqual([])
  })
}
