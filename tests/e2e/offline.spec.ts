import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { browsePath, homePath, organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { isOrganisationKept } from '#offline/isKept.ts'
import { realContent } from '../realContent.ts'
import { builtSlugs, RICH, resultLinks, searchBox, waitForSearch } from './site.ts'
import { type SiteServer, type SiteServerOptions, serveSite } from './siteServer.ts'

test.use({ serviceWorkers: 'allow' })

const t = createTranslate('fi')
const HOME = homePath('fi')
const VISITED = organisationPath('fi', RICH)
const OTHER = organisationPath('fi', builtSlugs('fi').find((slug) => slug !== RICH) ?? '')
const NOTE = '.kept-note'

let site: SiteServer

test.beforeEach(async () => {
  site = await serveSite()
})
test.afterEach(() => site.stop())

test('without a network visited pages and the search work, and say how old they are', async ({ page }) => {
  await visit(page, VISITED)
  await site.stop()

  await page.goto(site.origin + VISITED)
  await expect(page.locator(NOTE)).toBeVisible()
  await expect(page.locator(NOTE)).toHaveText(t('offline.note', { date: await dateOfBuild(page) }))
  await page.goto(site.origin + HOME)
  await expect(page.locator(NOTE)).toBeVisible()
  await waitForSearch(page)
  await searchBox(page).fill('trapesa')
  await resultLinks(page).first().click()
  await expect(page).toHaveURL(site.origin + VISITED)
  await expect(page.locator('.organisation')).toBeVisible()
  await expect(page.locator(NOTE)).toBeVisible()
})

test('without a network a page that is not kept leads to the home page, in three actions to an organisation', async ({
  page,
}) => {
  await visit(page, VISITED)
  await site.stop()
  await page.goto(site.origin + OTHER)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('offline.title'))
  await expect(page).toHaveURL(site.origin + OTHER)
  await page
    .getByRole('link', { name: t('notFound.home') })
    .first()
    .click()
  await waitForSearch(page)
  await searchBox(page).fill('trapesa')
  await resultLinks(page).first().click()
  await expect(page).toHaveURL(site.origin + VISITED)
})

test('once the network is back, the page that was asked for is a link away', async ({ page }) => {
  await visit(page, VISITED)
  await site.stop()
  await page.goto(site.origin + OTHER)
  await restart()
  await page.getByRole('link', { name: t('offline.retry') }).click()
  await expect(page.locator('h1')).not.toHaveText(t('offline.title'))
  await expect(page.locator('.organisation')).toBeVisible()
})

test('with a network the newest page is shown, and is what is kept', async ({ page }) => {
  await visit(page, VISITED)
  await restart({ alter: (_path, text) => text.replace('</h1>', ' UUSI</h1>') })
  await page.goto(site.origin + VISITED)
  await expect(page.locator('h1')).toContainText('UUSI')
  await expect(page.locator(NOTE)).toBeHidden()
  await expect.poll(() => readKept(page, VISITED)).toContain('UUSI')
  await site.stop()
  await page.reload()
  await expect(page.locator('h1')).toContainText('UUSI')
})

test('a network that does not answer is given up for the kept page', async ({ page }) => {
  await visit(page, VISITED)
  await restart({ onRequest: ({ url }) => url === VISITED && new Promise(() => {}) })
  await page.goto(site.origin + VISITED)
  await expect(page.locator(NOTE)).toBeVisible()
  await expect(page.locator('.organisation')).toBeVisible()
})

test('a kept page is not shown when it is older than sixty days', async ({ page }) => {
  await visit(page, VISITED)
  await page.evaluate(async (path) => {
    const pages = await caches.open('pages')
    const kept = await pages.match(path)
    const headers = { 'content-type': 'text/html', 'kept-at': String(Date.now() - 61 * 86_400_000) }
    await pages.put(path, new Response(await kept?.text(), { headers }))
  }, VISITED)
  await site.stop()
  await page.goto(site.origin + VISITED)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('offline.title'))
})

test('a page that is gone is kept no longer, the page for no network always', async ({ page }) => {
  await visit(page, VISITED)
  await page.evaluate(async () => {
    const pages = await caches.open('pages')
    for (let number = 0; number < 70; number++) await pages.put(`/fi/${number}/`, new Response(''))
    await pages.put('/fi/gone/', new Response(''))
  })
  await page.goto(`${site.origin}/fi/gone/`)
  await page.goto(site.origin + OTHER)
  await expect.poll(() => keptPaths(page)).not.toContain('/fi/gone/')
  await expect.poll(() => keptPaths(page)).not.toContain('/fi/1/')
  expect(await keptPaths(page)).toContain('/offline/')
})

test('nothing is kept of sensitive pages, of what is typed, nor of what stands behind ? or #', async ({
  page,
}) => {
  const { city, organisations } = realContent()
  const sensitive = organisations.filter((one) => !isOrganisationKept(city, one)).map(({ slug }) => slug)
  expect(sensitive.length).toBeGreaterThan(0)
  const never = [
    ...sensitive.slice(0, 2).map((slug) => organisationPath('fi', slug)),
    browsePath('fi', 'theme', 'crisis-safety'),
  ]
  await visit(page, VISITED)
  for (const path of never) await page.goto(site.origin + path)
  await page.goto(`${site.origin}${HOME}?q=turvakoti#q=turvakoti`)
  await waitForSearch(page)
  await searchBox(page).fill('turvakoti')
  await page.goto(`${site.origin}${VISITED}?from=turvakoti`)
  await expect.poll(() => keptPaths(page)).toContain(VISITED)
  const kept = await keptPaths(page)
  expect(kept.filter((path) => never.includes(path) || /[?#]|turvakoti/.test(path))).toEqual([])
  await site.stop()
  await page.goto(site.origin + never[0])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('offline.title'))
})

test('who comes to a sensitive page first finds nothing installed', async ({ page }) => {
  const { city, organisations } = realContent()
  const slug = organisations.find((one) => !isOrganisationKept(city, one))?.slug ?? ''
  await page.goto(site.origin + organisationPath('fi', slug), { waitUntil: 'networkidle' })
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

test('on a thrifty line only what was opened is kept', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
  )
  await page.goto(site.origin + VISITED)
  await expect.poll(() => keptPaths(page)).toContain(VISITED)
  const kept = await keptPaths(page)
  expect(kept).not.toContain(HOME)
  expect(kept.filter((path) => path.endsWith('.bin'))).toEqual([])
})

test('a city that turns it off clears up on every device that comes by', async ({ page }) => {
  await visit(page, VISITED)
  const retired = readFileSync('src/offline/retired.js', 'utf8')
  await restart({
    alter: (path, text) =>
      path === '/sw.js' ? retired : text.replace(/<script type="module"[^>]*>/, '<script type="text/plain">'),
  })
  await page.goto(site.origin + VISITED)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0)
  await page.goto(site.origin + OTHER)
  await expect(page.locator('.organisation')).toBeVisible()
})

test('with no room left on the device pages open all the same', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 })
  for (const path of [VISITED, HOME, VISITED]) {
    await page.goto(site.origin + path)
    await expect(page.locator('h1')).toBeVisible()
  }
  await page.goto(site.origin + HOME)
  await searchBox(page).fill('jalkapallo')
  await expect(resultLinks(page).first()).toBeVisible()
})

for (const [what, refuse] of Object.entries({
  'refuses to keep anything': () => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'))
  },
  'knows no service workers': () => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
  },
  'lets no page touch storage': () => {
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  },
})) {
  test(`a browser that ${what} shows everything, without an error`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.addInitScript(refuse)
    await page.goto(site.origin + VISITED, { waitUntil: 'networkidle' })
    await page.goto(site.origin + HOME)
    await searchBox(page).fill('jalkapallo')
    await expect(resultLinks(page).first()).toBeVisible()
    expect(errors).toEqual([])
  })
}

/** Opens the home page and a page, and waits until they and the search are kept. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(site.origin + HOME)
  await expect
    .poll(async () => (await keptPaths(page)).filter((kept) => kept.endsWith('.bin')))
    .toHaveLength(3)
  await page.goto(site.origin + path)
  await expect.poll(() => keptPaths(page)).toEqual(expect.arrayContaining([HOME, path, '/offline/']))
}

/** The same address again, perhaps with something else behind it. */
async function restart(options: SiteServerOptions = {}): Promise<void> {
  await site.stop()
  site = await serveSite({ ...options, port: Number(new URL(site.origin).port) })
}

/** Paths of everything kept, as written in the store. */
function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => url.slice(location.origin.length))
  })
}

function readKept(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(async (key) => (await caches.match(key))?.text(), path)
}

/** The day of the build as the foot of the page prints it. */
async function dateOfBuild(page: Page): Promise<string> {
  const foot = (await page.locator('footer').textContent()) ?? ''
  return new RegExp(t('footer.date', { date: '(.+?\\d{4})' })).exec(foot)?.[1] ?? ''
}
