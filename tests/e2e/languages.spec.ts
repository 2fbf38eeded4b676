import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { LOCALES, type LocaleId, MAIN_LOCALES } from '#i18n/locales.ts'
import { MESSAGES } from '#i18n/messages.ts'
import { homePath, organisationPath, pagePath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { DIST, LOCALE_IDS, openSearch, RICH, readBuilt } from './site.ts'

const OTHERS = LOCALE_IDS.filter((id) => !MAIN_LOCALES.some((main) => main === id))
const RIGHT_TO_LEFT = LOCALE_IDS.filter((id) => LOCALES[id].dir === 'rtl')

test.describe('without script, 320 px wide', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  for (const locale of ['fi', 'ar'] as const) {
    test(`the menu shows all languages by their own names, inside the window, ${locale}`, async ({
      page,
    }) => {
      await page.goto(organisationPath(locale, RICH))
      await page.locator('.languages summary').click()
      for (const id of LOCALE_IDS) {
        const link = page.locator(`.languages a[hreflang="${id}"]`)
        await expect(link).toHaveText(LOCALES[id].self)
        await expect(link).toHaveAttribute('lang', id)
        await expect(link.locator('bdi')).toHaveAttribute('dir', LOCALES[id].dir)
        const box = await link.boundingBox()
        expect(box?.height, id).toBeGreaterThanOrEqual(44)
        expect(box?.x, id).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? 0), id).toBeLessThanOrEqual(320)
      }
    })
  }
})

test('the foot of a page says whether a native speaker has checked its language', () => {
  for (const id of LOCALE_IDS) {
    const html = readBuilt(`${id}/index.html`)
    const isReviewed = MESSAGES[id]._status === 'reviewed'
    expect(html.includes(createTranslate(id)('footer.unreviewed')), id).toBe(!isReviewed)
    expect(html.includes(createTranslate(id)('footer.help')), id).toBe(!isReviewed)
  }
})

test('a page that is not written in a language is shown in English, and says so', async ({ page }) => {
  for (const id of OTHERS) {
    const html = readBuilt(`${id}/about/index.html`)
    expect(html, id).toMatch(/<article lang="en" dir="ltr"/)
    expect(html, id).toMatch(/class="tag"/)
  }
  await page.goto(pagePath('ar', 'about'))
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).direction)).toBe('ltr')
})

test('right to left: the page is mirrored, and Latin names and addresses stay as they are', async ({
  page,
}) => {
  for (const id of RIGHT_TO_LEFT) {
    await page.goto(organisationPath(id, RICH))
    const name = page.locator('.header-name')
    const box = await name.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0), id).toBeGreaterThan(640)
    const directions = await page
      .locator('.ways bdi')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction))
    expect(directions.length, id).toBeGreaterThan(0)
    expect(new Set(directions), id).toEqual(new Set(['ltr']))
    expect(await page.locator('h1 bdi').evaluate((one) => getComputedStyle(one).direction), id).toBe('ltr')
  }
})

test('the search speaks every language', async ({ page }) => {
  for (const id of OTHERS) {
    await openSearch(page, id)
    await expect(
      page.getByRole('button', { name: createTranslate(id)('search.submit'), exact: true }),
    ).toBeVisible()
    await page.goto(`${homePath(id)}#language=ru`)
    await expect(page.locator('#search-results')).toBeVisible()
  }
})

test('a script carries the texts of no language: the page hands it its own', () => {
  const scripts = readdirSync(join(DIST, '_astro')).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(1)
  for (const file of scripts) {
    const script = readBuilt(`_astro/${file}`)
    for (const id of LOCALE_IDS) expect(script.includes(noneHelp(id)), `${file} ${id}`).toBe(false)
  }
  for (const id of LOCALE_IDS) expect(readBuilt(`${id}/index.html`).includes(noneHelp(id)), id).toBe(true)
})

function noneHelp(id: LocaleId): string {
  return createTranslate(id)('search.noneHelp')
}
