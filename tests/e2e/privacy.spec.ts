import { expect, type Page, test } from '@playwright/test'
import { homePath } from '#i18n/paths.ts'
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
import { serveSite } from './siteServer.ts'

/** Words that nobody should learn somebody typed; long enough never to stand in a file's hash by chance. */
const SENSITIVE = `turvakoti väkivalta raiskaus itsemurha masennus päihteet alkoholi huumeet velat ulosotto
  hiv-positiivinen abortti raskaus homoseksuaali lesbo transnainen paperiton turvapaikka vankila avioero huostaanotto pakkoavioliitto
  silpominen seksityö pelaaminen skyddshem våld våldtäkt självmord depression missbruk skulder fängelse skilsmässa
  papperslös asylsökande shelter violence raped suicide addiction debts prison divorce undocumented asylum pregnancy
  abuse gambling trafficking stalking`.split(/\s+/)

for (const locale of WALKED_LOCALES) {
  test(`no page asks another host, sets a cookie or stores anything, ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const strangers: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) strangers.push(request.url())
    })
    for (const [name, path] of Object.entries({ ...pageTypes(locale), ...SHARED_PAGES })) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await readStorage(page), name).toEqual({ local: 0, session: 0, cookie: '' })
    }
    expect(strangers).toEqual([])
    expect(await page.context().cookies()).toEqual([])
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
  expect(asked.filter((line) => line.endsWith('.bin'))).toHaveLength(3)
  expect(findTyped(asked, [...SENSITIVE, 'jalkapallo'])).toEqual([])
  expect(await readStorage(page)).toEqual({ local: 0, session: 0, cookie: '' })
})

test('a server in front of the site never learns what was typed, filtered or copied', async ({ page }) => {
  test.setTimeout(180_000)
  const log: string[] = []
  const server = await serveSite({
    onRequest: ({ url, headers }) => log.push(`${url} referer: ${headers.referer ?? 'none'}`),
  })
  const home = server.origin + homePath('fi')
  await page.goto(home)
  await waitForSearch(page)
  for (const word of SENSITIVE) await searchBox(page).fill(word)
  await searchBox(page).fill('jalkapallo')
  await toggle(page, 'theme', 'sports')
  await resultLinks(page).first().click()
  await page.goBack()
  await page.reload()
  await page.goto(`${home}#language=so&q=turvakoti`)
  await page.reload()
  await waitForSearch(page)
  await chooseLanguage(page, 'sv')
  await page.waitForLoadState('networkidle')
  await server.stop()

  expect(log.filter((line) => line.startsWith('/fi/ ')).length).toBeGreaterThan(1)
  expect(findTyped(log, [...SENSITIVE, 'jalkapallo', 'theme=', 'language=', '?'])).toEqual([])
  expect(log.filter((line) => !line.endsWith(' referer: none'))).toEqual([])
})

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
