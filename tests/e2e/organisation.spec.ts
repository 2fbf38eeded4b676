import { expect, type Page, test } from '@playwright/test'
import { MAIN_LOCALES } from '#i18n/locales.ts'
import { organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { realContent } from '../realContent.ts'
import { modestSlug, RICH, SENSITIVE, typicalSlug, WALKED_LOCALES } from './site.ts'

const { city } = realContent()
const t = createTranslate('fi')
const PAGE = organisationPath('fi', RICH)
const URL_OF_PAGE = new URL(PAGE, city.site).href

function share(page: Page) {
  return page.getByRole('region', { name: t('share.title') })
}

test('the link is copied and said so; where copying is refused, it stands there to be copied by hand', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(PAGE)
  await share(page)
    .getByRole('button', { name: t('share.copy') })
    .click()
  await expect(share(page).getByRole('status')).toHaveText(t('search.copied'))
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(URL_OF_PAGE)

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await share(page)
    .getByRole('button', { name: t('share.copy') })
    .click()
  await expect(share(page).getByRole('status')).toHaveText(URL_OF_PAGE)
})

test('the share sheet of the device is offered where there is one, and only there', async ({ page }) => {
  const button = share(page).getByRole('button', { name: t('share.device') })
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', { configurable: true, value: undefined })
    delete (Navigator.prototype as { share?: unknown }).share
  })
  await page.goto(PAGE)
  await expect(share(page).getByRole('button', { name: t('share.print') })).toBeVisible()
  await expect(button).toBeHidden()

  await page.addInitScript(() => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(Navigator.prototype, 'share', {
      value: (data: unknown) => Promise.resolve(shared.push(data)),
    })
  })
  await page.goto(PAGE)
  await button.click()
  const shared = await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)
  expect(shared).toEqual([{ title: 'Filoksenia ry', url: URL_OF_PAGE }])
})

test('the link goes out by e-mail and by text message, without script as well', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(PAGE)
  for (const name of [t('share.mail'), t('share.sms')]) {
    const href = await share(page).getByRole('link', { name }).getAttribute('href')
    expect(new URLSearchParams(href?.split('?')[1]).get('body')).toContain(URL_OF_PAGE)
  }
  await expect(share(page).getByRole('button')).toHaveCount(0)
  await context.close()
})

for (const locale of WALKED_LOCALES) {
  test(`the two reports go to the keeper with profile, language and date filled in, ${locale}`, async ({
    page,
  }) => {
    const say = createTranslate(locale)
    await page.goto(organisationPath(locale, RICH))
    for (const title of [say('report.wrong'), say('report.same')]) {
      const link = page.getByRole('link', { name: `${title}: ${say('report.byMail')}` })
      const { pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '')
      expect(pathname).toBe(city.mailbox)
      expect(searchParams.get('subject')).toBe(`${title}: ${RICH}`)
      expect(searchParams.get('body')).toContain(say('report.profile', { slug: RICH }))
      expect(searchParams.get('body')).toContain(say('report.language', { language: locale }))
      expect(searchParams.get('body')).toMatch(/20\d\d-\d\d-\d\d/)
    }
  })
}

test('similar organisations stand with the reason in words', async ({ page }) => {
  await page.goto(PAGE)
  const items = page.getByRole('region', { name: t('similar.title') }).getByRole('listitem')
  await expect(items).toHaveCount(3)
  for (const text of await items.allTextContents()) expect(text).toMatch(/Sama aihe: \S/)
})

test('a sensitive organisation is similar to none, and none to it', async ({ page }) => {
  await page.goto(organisationPath('fi', SENSITIVE))
  await expect(page.getByRole('heading', { name: t('share.title') })).toBeVisible()
  await expect(page.getByRole('region', { name: t('similar.title') })).toHaveCount(0)
})

test('facts that nobody has confirmed lead to whom to tell', async ({ page }) => {
  await page.goto(PAGE)
  await page.getByRole('link', { name: t('fresh.tell') }).click()
  await expect(page.getByRole('heading', { name: t('report.title') })).toBeInViewport()
})

test('a typical organisation is printed on one A4, with its QR code and address, and the richest on two', async ({
  page,
}) => {
  for (const locale of MAIN_LOCALES) {
    for (const [slug, most] of [
      [typicalSlug(locale), 1],
      [modestSlug(locale), 1],
      [RICH, 2],
    ] as const) {
      await page.goto(organisationPath(locale, slug))
      const pdf = await page.pdf({ preferCSSPageSize: true })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
      expect(sheets.length, `${locale}, ${slug}`).toBeGreaterThan(0)
      expect(sheets.length, `${locale}, ${slug}`).toBeLessThanOrEqual(most)
    }
  }
  await page.emulateMedia({ media: 'print' })
  await page.goto(PAGE)
  await expect(page.getByRole('img', { name: t('share.qr') })).toBeVisible()
  await expect(page.getByText(URL_OF_PAGE)).toBeVisible()
  await expect(
    page.locator('.report, .similar, .share-ways, .header-nav').locator('visible=true'),
  ).toHaveCount(0)
})
