import { expect, type Page, test } from '@playwright/test'
import { MAIN_LOCALES } from '#i18n/locales.ts'
import { browsePath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import type { SearchDocument } from '#search/document.ts'
import { expectCount, expectResult, openSearch, readSearchData, resultLinks, searchBox } from './site.ts'

const t = createTranslate('fi')

test.describe('words', () => {
  test('an organisation is found first by its name', async ({ page }) => {
    const { documents } = readSearchData()
    await openSearch(page)
    for (const { id, name } of documents.filter((_, index) => index % 15 === 0)) {
      await searchBox(page).fill(Object.values(name)[0] ?? '')
      await expect(resultLinks(page).first(), id).toHaveAttribute('href', `/fi/organisations/${id}/`)
    }
  })

  for (const locale of MAIN_LOCALES) {
    test(`a word of a summary finds the organisation, ${locale}`, async ({ page }) => {
      const written = readSearchData().documents.filter(({ summary }) => summary[locale])
      await openSearch(page, locale)
      for (const { id, summary } of written.filter((_, index) => index % 25 === 3)) {
        const word = longestWord(summary[locale] ?? '')
        await searchBox(page, locale).fill(word)
        await test.step(word, () => expectResult(page, id, locale))
      }
    })
  }

  for (const [locale, need] of [
    ['fi', 'ruoka-apu'],
    ['sv', 'mathjälp'],
    ['en', 'food aid'],
  ] as const) {
    test(`a need in everyday words finds help: ${need}`, async ({ page }) => {
      await openSearch(page, locale)
      await searchBox(page, locale).fill(need)
      await expectResult(page, 'espoon-ruoka-apuverkosto', locale)
    })
  }

  test('a keyword finds the organisation, whatever the language of the page', async ({ page }) => {
    const withKeywords = readSearchData().documents.filter(({ keywords }) => keywords.length > 0)
    await openSearch(page, 'en')
    for (const document of withKeywords.filter((_, index) => index % 25 === 0)) {
      const word = lastKeyword(document)
      await searchBox(page, 'en').fill(word)
      await test.step(word, () => expectResult(page, document.id, 'en'))
    }
  })

  test('every hit says why it was found', async ({ page }) => {
    await openSearch(page)
    await searchBox(page).fill('jalkapallo')
    await expect(page.locator('.card').first()).toBeVisible()
    const reasons = page.getByRole('list', { name: t('search.because') })
    await expect(reasons).toHaveCount(await page.locator('.card').count())
    await expect(reasons.first()).toContainText(/\p{L}/u)
  })

  test('nonsense finds nothing, and the page helps on', async ({ page }) => {
    await openSearch(page)
    await searchBox(page).fill('asdf')
    await expectCount(page, 0)
    await expect(resultLinks(page)).toHaveCount(0)
    await expect(page.getByText(t('search.none'))).toBeVisible()
    await expect(page.getByText(t('search.noneHelp'))).toBeVisible()
    await page.getByRole('link', { name: t('search.browse') }).click()
    await expect(page).toHaveURL(browsePath('fi'))
  })

  test('the count is announced once after a pause, not at every letter', async ({ page }) => {
    // The page's clock stands still between letters, so a busy computer makes no pause of its own.
    await page.clock.install({ time: 0 })
    await openSearch(page)
    await page.clock.pauseAt(60_000)
    await page.evaluate(recordAnnouncements)
    for (const letter of 'jalkapallo') {
      await searchBox(page).press(letter)
      await expect(page.locator('#search-results')).toBeVisible()
      await page.clock.runFor(100)
    }
    await expect(page.locator('#search-results')).toHaveText(/^[1-9]/)
    expect(await readAnnouncements(page)).toEqual([])
    await page.clock.runFor(1000)
    const count = await page.locator('#search-results').textContent()
    await expect(page.getByRole('status').first()).toHaveText(count ?? '')
    expect(await readAnnouncements(page)).toEqual([count])
  })
})

function longestWord(text: string): string {
  return [...text.matchAll(/\p{L}+/gu)].map(([word]) => word).sort((a, b) => b.length - a.length)[0] ?? ''
}

function lastKeyword({ keywords }: SearchDocument): string {
  return keywords.at(-1) ?? ''
}

/** Runs in the page: keeps every text that a status region takes. */
function recordAnnouncements(): void {
  const texts: string[] = []
  Object.assign(window, { announcements: texts })
  for (const region of document.querySelectorAll('[role=status]')) {
    const note = () => texts.push(region.textContent ?? '')
    new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true })
  }
}

function readAnnouncements(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { announcements: string[] }).announcements)
}
