import { expect, type Page, test } from '@playwright/test'
import { FACETS } from '#domain/facet.ts'
import { createTranslate } from '#i18n/translate.ts'
import { expectedCount, expectedSlugs, findSplitPair } from './expected.ts'
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
} from './site.ts'

const t = createTranslate('fi')
test.describe('facets', () => {
  for (const name of FACETS) {
    test(`${name}: an option gives the organisations that offer it, and its count says how many`, async ({
      page,
    }) => {
      const data = readSearchData()
      await openSearch(page)
      await facet(page, name).locator('summary').click()
      const options = facet(page, name).locator('.facet-option')
      await expect(options.first()).toBeVisible()
      const ids = await options
        .locator('input')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
      expect(ids.length).toBeGreaterThan(3)
      for (const id of ids.filter((_, index) => index % Math.ceil(ids.length / 5) === 0)) {
        await option(page, name, id).click()
        const expected = expectedSlugs(data, { [name]: [id] })
        await expectCount(page, expected.length)
        await expect(option(page, name, id).locator('xpath=..')).toContainText(`(${expected.length})`)
        await expect.poll(async () => (await allResults(page)).sort(), id).toEqual(expected)
        await option(page, name, id).click()
      }
    })

    test(`${name}: no option leads to nothing, alone or under a theme`, async ({ page }) => {
      const data = readSearchData()
      await openSearch(page)
      for (const theme of [[], [data.terms.theme[2]?.id ?? '']]) {
        const others = name === 'theme' ? {} : { theme }
        if (theme[0]) await toggle(page, 'theme', theme[0])
        await openFacet(page, name)
        for (const [id, count] of Object.entries(await readCounts(page, name))) {
          expect(count, id).toBeGreaterThan(0)
          expect(count, id).toBe(expectedCount(data, name, id, others))
        }
        await facet(page, name).locator('summary').click()
      }
    })
  }

  test('several options of one facet widen', async ({ page }) => {
    const data = readSearchData()
    await openSearch(page)
    await toggle(page, 'language', 'ru')
    await toggle(page, 'language', 'ar')
    const expected = expectedSlugs(data, { language: ['ru', 'ar'] })
    await expectCount(page, expected.length)
    await expect.poll(async () => (await allResults(page)).sort()).toEqual(expected)
  })

  test('facets together must be met by one and the same service', async ({ page }) => {
    const data = readSearchData()
    const { slug, language, target } = findSplitPair(data)
    await openSearch(page)
    await toggle(page, 'language', language)
    expect(await allResults(page)).toContain(slug)
    await toggle(page, 'target', target)
    const expected = expectedSlugs(data, { language: [language], target: [target] })
    await expectCount(page, expected.length)
    const found = await allResults(page)
    expect(found).not.toContain(slug)
    expect(found.sort()).toEqual(expected)
  })

  test('words and filters narrow together', async ({ page }) => {
    await openSearch(page)
    await searchBox(page).fill('kerho')
    await expect(resultLinks(page).first()).toBeVisible()
    const byWord = await allResults(page)
    await toggle(page, 'theme', 'sports')
    const inTheme = new Set(expectedSlugs(readSearchData(), { theme: ['sports'] }))
    const expected = byWord.filter((id) => inTheme.has(id))
    await expectCount(page, expected.length)
    await expect.poll(async () => (await allResults(page)).sort()).toEqual(expected.sort())
  })

  test('filters can be taken away one by one, per facet, and all at once', async ({ page }) => {
    const data = readSearchData()
    await openSearch(page, 'fi', '#language=ru,ar&theme=sports')
    const label = data.terms.theme.find(({ id }) => id === 'sports')?.label.fi ?? ''
    await page.getByRole('button', { name: t('search.remove', { label }) }).click()
    await expectCount(page, expectedSlugs(data, { language: ['ru', 'ar'] }).length)

    await facet(page, 'language').locator('summary').click()
    await page.getByRole('button', { name: t('facet.clear', { facet: t('facet.language') }) }).click()
    await expect(page.getByRole('list', { name: t('search.chosen') })).toHaveCount(0)
    await expect(resultLinks(page)).toHaveCount(0)
    await expect(page.locator('#directory')).toBeVisible()

    await facet(page, 'language').locator('summary').click()
    await toggle(page, 'language', 'ru')
    await toggle(page, 'target', 'women')
    await page.getByRole('button', { name: t('search.clearAll') }).click()
    await expect(page.getByRole('list', { name: t('search.chosen') })).toHaveCount(0)
    await expect(page).toHaveURL('/fi/')
  })

  test('a long list of options has a box to find one in', async ({ page }) => {
    await openSearch(page)
    await facet(page, 'language').locator('summary').click()
    await facet(page, 'language').getByLabel(t('facet.find')).fill('somal')
    await expect(facet(page, 'language').getByRole('checkbox')).toHaveCount(1)
    await expect(option(page, 'language', 'so')).toBeVisible()
  })

  test('a long list of results grows by twenty', async ({ page }) => {
    const expected = expectedSlugs(readSearchData(), { language: ['fi'] })
    expect(expected.length).toBeGreaterThan(40)
    await openSearch(page, 'fi', '#language=fi')
    await expect(resultLinks(page)).toHaveCount(20)
    await page.getByRole('button', { name: t('search.more') }).click()
    await expect(resultLinks(page)).toHaveCount(40)
    await expect.poll(async () => (await allResults(page)).sort()).toEqual(expected)
  })
})

/** Options are made when a facet is opened. */
async function openFacet(page: Page, name: (typeof FACETS)[number]): Promise<void> {
  const options = facet(page, name).locator('.facet-option')
  if (!(await options.first().isVisible())) await facet(page, name).locator('summary').click()
  await expect(options.first()).toBeVisible()
}

async function readCounts(page: Page, name: (typeof FACETS)[number]): Promise<Record<string, number>> {
  const pairs = await facet(page, name)
    .locator('.facet-option')
    .evaluateAll((labels) =>
      labels.map((label) => [
        label.querySelector('input')?.value ?? '',
        Number(/\((\d+)\)/.exec(label.textContent ?? '')?.[1]),
      ]),
    )
  expect(pairs.length).toBeGreaterThan(0)
  return Object.fromEntries(pairs)
}
