import { expect, type Page, test } from '@playwright/test'
import { createTranslate } from '#i18n/translate.ts'
import { expectedSlugs } from './expected.ts'
import {
  allResults,
  expectCount,
  facet,
  openSearch,
  option,
  readSearchData,
  resultLinks,
  searchBox,
  toggle,
  waitForSearch,
} from './site.ts'

const t = createTranslate('fi')

test.describe('common needs', () => {
  test('are answered on the spot, with the keyboard at the answer, and Back leads home', async ({ page }) => {
    await openSearch(page)
    await page.locator('[data-search="theme=material-aid"]').click()
    await expectCount(page, expectedSlugs(readSearchData(), { theme: ['material-aid'] }).length)
    await expect(page.locator('#search-results')).toBeFocused()
    await expect(page.locator('.needs')).toBeHidden()
    await page.goBack()
    await expect(page.locator('.needs')).toBeVisible()

    // A word is looked for, and stands in no address.
    await page.locator('[data-search^="q="]').click()
    await expect(resultLinks(page).first()).toBeVisible()
    await expect(searchBox(page)).not.toHaveValue('')
    expect(new URL(page.url()).hash).toBe('')
  })

  test('have the emergency number beside danger, and lead to the crisis numbers', async ({ page }) => {
    await openSearch(page)
    await expect(page.locator('.needs').getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112')
    await page.locator('[data-search="theme=crisis-safety"]').click()
    await expect(page.locator('.crisis')).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('the first result of a word is seen without scrolling', async ({ page }) => {
    await openSearch(page)
    await searchBox(page).fill('jalkapallo')
    const first = page.locator('.card').first()
    await expect(first).toBeVisible()
    await expect(first.getByRole('heading')).toBeInViewport({ ratio: 1 })
    await expect(first.locator('.card-fresh')).toBeInViewport({ ratio: 1 })
  })

  test('filters stand in a sheet that counts, keeps the focus and is one step back', async ({ page }) => {
    await openSearch(page, 'fi', '#language=fi')
    const button = page.locator('.filters-open')
    const sheet = page.getByRole('dialog', { name: t('search.filters') })
    await expect(button).toHaveText(/\(1\)/)
    await button.click()
    await expect(sheet).toBeVisible()
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await toggle(page, 'theme', 'sports')
    await toggle(page, 'area', 'suur-tapiola')
    const both = { language: ['fi'], theme: ['sports'], area: ['suur-tapiola'] }
    const count = expectedSlugs(readSearchData(), both).length
    await expect(sheet.getByRole('button', { name: t('search.show', { count }), exact: true })).toBeVisible()

    // Back closes the sheet and keeps what was chosen; the next Back takes it away.
    await page.goBack()
    await expect(sheet).toBeHidden()
    await expect(button).toHaveText(/\(3\)/)
    await expectCount(page, count)
    await page.goBack()
    await expect(button).toHaveText(/\(1\)/)

    // Esc closes first the facet, then the sheet.
    await button.click()
    await facet(page, 'price').locator('summary').click()
    await option(page, 'price', 'free').press('Escape')
    await expect(sheet).toBeVisible()
    await expect(option(page, 'price', 'free')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(button).toBeFocused()

    // A link that is followed instead of going back is obeyed.
    await button.click()
    await page.goto('/fi/#theme=sports')
    await expect(sheet).toBeHidden()
    await expectCount(page, expectedSlugs(readSearchData(), { theme: ['sports'] }).length)

    await button.click()
    await sheet.getByRole('button', { name: t('search.clearAll') }).click()
    // The button at the foot says the same until the new count is known.
    await sheet
      .getByRole('button', { name: t('search.close') })
      .first()
      .click()
    await expect(sheet).toBeHidden()
    await expect(page).toHaveURL('/fi/')

    // It closes as well where the address named a place on the page before the search was there.
    await page.evaluate(() => history.replaceState(null, '', '#letter-1'))
    await page.reload()
    await waitForSearch(page)
    await button.click()
    await expect(sheet).toBeVisible()
    await sheet.locator('.sheet-close').click()
    await expect(sheet).toBeHidden()
    await expect(page).toHaveURL('/fi/')
  })
})

test('areas can be chosen on the map as in the list, with the keyboard', async ({ page }) => {
  await openSearch(page)
  await facet(page, 'area').locator('summary').click()
  const map = page.getByRole('group', { name: t('map.label') })
  await expect(map.getByRole('checkbox')).toHaveCount(7)
  for (const shape of await map.getByRole('checkbox').all()) {
    const [, name = '', number] = /^(.+): (\d+) /.exec((await shape.getAttribute('aria-label')) ?? '') ?? []
    const row = facet(page, 'area').locator('.facet-option', { hasText: name })
    await expect(row).toContainText(`(${number})`)
  }
  const shape = map.getByRole('checkbox', { name: /^Suur-Tapiola:/ })
  await shape.press('Space')
  await expect(shape).toHaveAttribute('aria-checked', 'true')
  await expect(option(page, 'area', 'suur-tapiola')).toBeChecked()
  await expectCount(page, expectedSlugs(readSearchData(), { area: ['suur-tapiola'] }).length)
  await option(page, 'area', 'suur-tapiola').uncheck()
  await expect(shape).toHaveAttribute('aria-checked', 'false')
  await shape.press('Enter')
  await shape.press('Escape')
  await expect(map).toBeHidden()
  await expect(facet(page, 'area').locator('summary')).toBeFocused()
})

test('results stand by name where somebody asks, after a reload as well', async ({ page }) => {
  await openSearch(page)
  await searchBox(page).fill('jalkapallo')
  await expect(resultLinks(page).first()).toBeVisible()
  const before = await allResults(page)
  await page.getByText(t('search.sort.name'), { exact: true }).click()
  await expect(page).toHaveURL('/fi/#sort=name')
  await expectSorted(page)
  expect((await allResults(page)).sort()).toEqual(before.sort())
  await page.reload()
  await expect(page.getByRole('radio', { name: t('search.sort.name') })).toBeChecked()
  await expectSorted(page)
  await page.getByText(t('search.sort.best'), { exact: true }).click()
  await expect(page).toHaveURL('/fi/')
})

test('where a page may not copy, the link is there to be copied by hand, order included', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await openSearch(page, 'fi', '#theme=sports&sort=name')
  await page.getByRole('button', { name: t('search.copy') }).click()
  await expect(page.getByLabel(t('search.copyBy'))).toHaveValue(/\/fi\/#theme=sports&sort=name$/)
})

async function expectSorted(page: Page): Promise<void> {
  await expect(async () => {
    const names = await resultLinks(page).allTextContents()
    expect(names.length).toBeGreaterThan(1)
    expect(names).toEqual(names.toSorted(new Intl.Collator('fi').compare))
  }).toPass()
}
