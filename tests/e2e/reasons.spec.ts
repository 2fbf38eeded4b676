import { expect, type Page, test } from '@playwright/test'
import { createTranslate } from '#i18n/translate.ts'
import { openSearch, resultLinks, searchBox } from './site.ts'

const t = createTranslate('fi')
const ARROW = t('search.leadsTo')

function reasons(page: Page) {
  return page.getByRole('list', { name: t('search.because') })
}

test.describe('why a hit is one', () => {
  test('a misspelt word says what it led to, also to who only hears it', async ({ page }) => {
    await openSearch(page)
    await searchBox(page).fill('vapaaehtoistoo ')
    const chip = reasons(page).first().getByRole('listitem').first()
    await expect(chip).toHaveText(new RegExp(`^vapaaehtoistoo ${ARROW} \\p{L}`, 'u'))
    await expect(chip.locator('.visually-hidden')).toHaveText(` ${ARROW} `)
  })

  test('a word of another language says the concept in the language of the page', async ({ page }) => {
    for (const [locale, label] of [
      ['fi', 'Yksinäisyys'],
      ['sv', 'Ensamhet'],
      ['en', 'Loneliness'],
    ] as const) {
      await openSearch(page, locale)
      await searchBox(page, locale).fill('одиночество')
      const list = page.getByRole('list', { name: createTranslate(locale)('search.because') })
      await expect(list.first()).toContainText('одиночество')
      await expect(list.first()).toContainText(label)
    }
  })

  test('a word that stands there as typed is said once', async ({ page }) => {
    await openSearch(page)
    await searchBox(page).fill('trapesa')
    const chip = reasons(page).first().getByRole('listitem').first()
    await expect(chip).toHaveText(/^trapesa$/i)
  })

  test('a filter says its option in the words of the page', async ({ page }) => {
    await openSearch(page, 'fi', '#language=ru')
    await expect(reasons(page).first()).toHaveText(/venäjä/i)
  })

  test('right-to-left words stand in a box of their own', async ({ page }) => {
    await openSearch(page)
    await searchBox(page).fill('ديون')
    await expect(reasons(page).first().locator('bdi.asked')).toHaveText('ديون')
  })
})

test.describe('marks', () => {
  test('show the words that were looked for, in any of their forms, and change no letter', async ({
    page,
  }) => {
    await openSearch(page)
    await searchBox(page).fill('filoksenia')
    const name = resultLinks(page).first()
    await expect(name.locator('mark').first()).toHaveText(/^filoksenia$/i)
    const marked = await name.textContent()
    await searchBox(page).fill('')
    await expect(page.locator('#directory')).toBeVisible()
    const plain = page.locator('#directory').getByRole('link', { name: marked ?? '', exact: true })
    await expect(plain).toHaveCount(1)
  })

  test('stand in the summary on a word with other dots and endings than were typed', async ({ page }) => {
    await openSearch(page)
    await searchBox(page).fill('nuori')
    const marks = page.locator('.card mark')
    await expect(marks.first()).toBeVisible()
    for (const text of await marks.allTextContents()) expect(text).toMatch(/^nuor/i)
  })
})

test.describe('help where nothing is found', () => {
  test('by keyboard: another spelling is one press away', async ({ page }) => {
    await openSearch(page)
    await searchBox(page).fill('jalkkpallloo ')
    const suggestion = page.getByRole('button', { name: t('search.didYouMean', { text: 'jalkapallo' }) })
    await suggestion.focus()
    await page.keyboard.press('Enter')
    await expect(searchBox(page)).toHaveValue('jalkapallo')
    await expect(resultLinks(page).first()).toBeVisible()
    await expectPlaceKept(page)
  })

  test('by keyboard: without the filter that costs most there is something', async ({ page }) => {
    await openSearch(page, 'fi', '#language=vi&theme=sports')
    const help = page.getByRole('button', { name: /^Ilman|ilman/ }).first()
    await help.focus()
    await page.keyboard.press('Enter')
    await expect(resultLinks(page).first()).toBeVisible()
    await expectPlaceKept(page)
  })

  test('says whom to ask', async ({ page }) => {
    await openSearch(page)
    await searchBox(page).fill('xyzzy')
    await expect(page.locator('.none').getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/)
  })
})

/** The button that was pressed is gone; whoever uses a keyboard must not start again from the top. */
async function expectPlaceKept(page: Page): Promise<void> {
  const isInSearch = await page.evaluate(() => document.activeElement?.closest('.search') !== null)
  expect(isInSearch).toBe(true)
}
