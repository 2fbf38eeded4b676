import { expect, type Page, test } from '@playwright/test'
import { homePath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { collectOffences } from './collectOffences.ts'
import {
  chooseLanguage,
  openSearch,
  pageTypes,
  resultLinks,
  SHARED_PAGES,
  searchBox,
  toggle,
  WALKED_LOCALES,
  waitForSearch,
} from './site.ts'
import { type SiteServer, serveSite } from './siteServer.ts'

/** Words that nobody should learn somebody typed; long enough never to stand in a file's hash by chance. */
const SENSITIVE = `turvakoti väkivalta raiskaus itsemurha masennus päihteet alkoholi huumeet velat ulosotto
  hiv-positiivinen abortti raskaus homoseksuaali lesbo transnainen paperiton turvapaikka vankila avioero huostaanotto pakkoavioliitto
  silpominen seksityö pelaaminen skyddshem våld våldtäkt självmord depression missbruk skulder fängelse skilsmässa
  papperslös asylsökande shelter violence raped suicide addiction debts prison divorce undocumented asylum pregnancy
  abuse gambling trafficking stalking`.split(/\s+/)

/** Fifty words in five languages, typed while a server watches. */
const WATCHED = {
  Finnish: 'väkivalta turvakoti itsemurha masennus päihteet ulosotto paperiton vankila avioero pelaaminen',
  Swedish: 'våldtäkt skyddshem självmord missbruk skulder fängelse skilsmässa papperslös ensamhet ångest',
  English: 'violence shelter suicide addiction debts prison divorce undocumented gambling stalking',
  Russian: 'насилие убежище самоубийство депрессия алкоголь долги тюрьма развод одиночество наркотики',
  Arabic: 'عنف مأوى انتحار اكتئاب إدمان ديون سجن طلاق لجوء وحدة',
} as const satisfies Readonly<Record<string, string>>

test.use({ serviceWorkers: 'allow' })

for (const locale of WALKED_LOCALES) {
  test(`no page asks another host, sets a cookie, stores anything or offends the policy, ${locale}`, async ({
    page,
  }) => {
    const host = await serveSite({ withHeaders: true })
    const offences = await collectOffences(page)
    const strangers: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${host.origin}/`)) strangers.push(request.url())
    })
    for (const [name, path] of Object.entries({ ...pageTypes(locale), ...SHARED_PAGES })) {
      await page.goto(host.origin + path, { waitUntil: 'networkidle' })
      expect(await readStorage(page), name).toEqual({ local: 0, session: 0, cookie: '' })
    }
    expect(await offences()).toEqual([])
    expect(strangers).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    await host.stop()
  })
}

test('nothing typed stands in an address the browser asks for, a title or a store', async ({ page }) => {
  test.setTimeout(180_000)
  expect(SENSITIVE.length).toBeGreaterThanOrEqual(50)
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url(), JSON.stringify(request.headers())))
  await openSearch(page)
  for (const word of SENSITIVE) {
    await searchBox(page).fill(word)
    expect(await page.title()).not.toContain(word)
    expect(decodeURIComponent(page.url())).not.toContain(word)
  }
  await searchBox(page).fill('jalkapallo')
  await expect(resultLinks(page).first()).toBeVisible()
  await toggle(page, 'theme', 'sports')
  await resultLinks(page).first().click()
  await page.waitForLoadState('networkidle')
  // What the worker asks for is told as well.
  expect(new Set(asked.filter((line) => line.endsWith('.bin'))).size).toBeGreaterThanOrEqual(3)
  expect(findTyped(asked, [...SENSITIVE, 'jalkapallo'])).toEqual([])
  expect(await readStorage(page)).toEqual({ local: 0, session: 0, cookie: '' })
})

for (const [lang, text] of Object.entries(WATCHED)) {
  const words = text.split(' ')
  test(`a server never learns what is typed, opened, gone back to and reloaded: ten words in ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const log: string[] = []
    const server = await serveLogged(log)
    const strangers: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server.origin}/`)) strangers.push(request.url())
    })
    await page.goto(server.origin + homePath('fi'))
    await waitForSearch(page)
    let opened = 0
    for (const word of words) {
      await searchBox(page).fill('')
      await searchBox(page).pressSequentially(word)
      opened += await openGoBackReload(page)
      await expect(searchBox(page)).toHaveValue(word)
      expect((await page.title()).toLowerCase()).not.toContain(word)
      expect(decodeURIComponent(page.url())).not.toContain(word)
      expect(await readStorage(page)).toEqual({ local: 0, session: 0, cookie: '' })
    }
    await server.stop()
    expect(opened).toBeGreaterThan(words.length / 2)
    expect(log.length).toBeGreaterThan(opened)
    expectToldNothing(log, words)
    expect(strangers).toEqual([])
  })
}

test('a server never learns filters, a copied link or the way to another language', async ({ page }) => {
  test.setTimeout(180_000)
  const log: string[] = []
  const server = await serveLogged(log)
  const home = server.origin + homePath('fi')
  await page.goto(home)
  await waitForSearch(page)
  await toggle(page, 'theme', 'sports')
  await page.goto(`${home}#language=so&q=turvakoti`)
  await page.reload()
  await expect(searchBox(page)).toHaveValue('turvakoti')
  await chooseLanguage(page, 'sv')
  await page.waitForLoadState('networkidle')
  await server.stop()
  expect(log.filter((line) => line.startsWith('GET /sv/ '))).toHaveLength(1)
  expectToldNothing(log, ['turvakoti', 'theme=', 'language=', 'sports'])
})

/** A server that writes down all a web server is told: addresses and headers. */
function serveLogged(log: string[]): Promise<SiteServer> {
  return serveSite({
    onRequest: ({ method, url, headers }) => log.push(`${method} ${url} ${JSON.stringify(headers)}`),
  })
}

/** Opens the first hit, if there is one, comes back and reloads; gives how many were opened. */
async function openGoBackReload(page: Page): Promise<number> {
  const none = page.getByText(createTranslate('fi')('search.none'))
  let isFound = false
  // The answer to the last letter may come late, and leave nobody where somebody was.
  await expect(async () => {
    isFound = !(await none.isVisible())
    if (isFound) await resultLinks(page).first().click({ timeout: 1000 })
  }).toPass({ timeout: 10_000 })
  if (isFound) {
    await expect(page.locator('article.organisation')).toBeVisible()
    await page.goBack()
  }
  await page.reload()
  await expect(page.locator('.search')).toHaveAttribute('data-progress', 'complete')
  return isFound ? 1 : 0
}

/**
 * Each request is a bare one for a file of the site, without a query, cookie, referrer or body. Which organisation is
 * opened the server does learn, so a word may stand in that address alone.
 */
function expectToldNothing(log: readonly string[], words: readonly string[]): void {
  // A browser that looks for a new service worker names the old one as where it comes from; that is no page.
  const ownWorker = /"referer":"http:\/\/localhost:\d+\/sw\.js"/
  const lines = log.map((line) => safeDecode(line).toLowerCase().replace(ownWorker, ''))
  expect(lines.filter((line) => !/^get \/[^?#\s]* \{/.test(line))).toEqual([])
  expect(lines.filter((line) => /"(referer|cookie|content-length)":/.test(line))).toEqual([])
  const others = lines.map((line) => line.replace(/^get \/[a-z]+\/organisations\/[a-z0-9-]+\/ /, ''))
  expect(findTyped(others, words)).toEqual([])
}

function findTyped(lines: readonly string[], words: readonly string[]): string[] {
  return lines.filter((line) => words.some((word) => safeDecode(line).toLowerCase().includes(word)))
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function readStorage(page: Page): Promise<{ local: number; session: number; cookie: string }> {
  return page.evaluate(() => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
  }))
}
