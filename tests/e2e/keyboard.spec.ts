import { expect, type Page, test } from '@playwright/test'
import { browsePath, homePath, organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { facet, openSearch, RICH, resultLinks, searchBox } from './site.ts'

const t = createTranslate('fi')

// Smooth scrolling would show a stop before it has come into the window.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the first stop skips to the content', async ({ page }) => {
  for (const path of [homePath('fi'), organisationPath('fi', RICH), browsePath('fi')]) {
    await page.goto(path)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: t('site.skip') })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    const isInside = await page.evaluate(() => document.activeElement?.closest('main') !== null)
    expect(isInside, path).toBe(true)
  }
})

test('to skip to the content leaves the search as it is', async ({ page }) => {
  await openSearch(page, 'fi', '#theme=sports')
  await searchBox(page).fill('tennis')
  await expect(resultLinks(page).first()).toBeVisible()
  await page.getByRole('link', { name: t('site.skip') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(searchBox(page)).toHaveValue('tennis')
  await expect(page.locator('[data-facet="theme"] .facet-count')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#theme=sports')
})

test('slash, words, arrow and Enter lead to an organisation', async ({ page }) => {
  await openSearch(page)
  await page.keyboard.press('/')
  await expect(searchBox(page)).toBeFocused()
  await page.keyboard.type('jalkapallo')
  await expect(resultLinks(page).nth(1)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(resultLinks(page).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(resultLinks(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(searchBox(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const href = await resultLinks(page).first().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(href ?? '')
})

test('a slash can be typed in the box, and Escape clears the words', async ({ page }) => {
  await openSearch(page)
  await page.keyboard.press('/')
  await page.keyboard.type('24/7')
  await expect(searchBox(page)).toHaveValue('24/7')
  await page.keyboard.press('Escape')
  await expect(searchBox(page)).toHaveValue('')
  await expect(searchBox(page)).toBeFocused()
  await expect(page.locator('#directory')).toBeVisible()
})

test('Enter in the box neither reloads the page nor loses the words', async ({ page }) => {
  await openSearch(page)
  await searchBox(page).fill('jalkapallo')
  await page.keyboard.press('Enter')
  await expect(searchBox(page)).toHaveValue('jalkapallo')
  await expect(page).toHaveURL('/fi/')
  await expect(resultLinks(page).first()).toBeVisible()
})

for (const key of ['Enter', 'Space'] as const) {
  test(`a facet opens with ${key}, is ticked with Space and closed with Escape`, async ({ page }) => {
    await openSearch(page)
    const language = facet(page, 'language')
    await language.locator('summary').focus()
    await page.keyboard.press(key)
    await expect(language.locator('.facet-option').first()).toBeVisible()
    await tabUntil(page, () => document.activeElement?.matches('input[type=checkbox]') === true)
    await page.keyboard.press('Space')
    const focused = language.locator('input:focus')
    await expect(focused).toBeChecked()
    await expect(page).toHaveURL(new RegExp(`#language=${await focused.inputValue()}$`))
    await expect(resultLinks(page).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(language).not.toHaveAttribute('open')
    await expect(language.locator('summary')).toBeFocused()
  })
}

test('taking a filter away does not lose the place of the keyboard', async ({ page }) => {
  await openSearch(page, 'fi', '#language=ru,ar')
  await expect(resultLinks(page).first()).toBeVisible()
  const clearAll = page.getByRole('button', { name: t('search.clearAll') })
  await clearAll.focus()
  await page.keyboard.press('Enter')
  await expect(clearAll).toHaveCount(0)
  const isInSearch = await page.evaluate(() => document.activeElement?.closest('form') !== null)
  expect(isInSearch).toBe(true)
})

for (const [name, path] of [
  ['home', homePath('fi')],
  ['organisation', organisationPath('fi', RICH)],
  ['browse', browsePath('fi')],
] as const) {
  test(`focus is visible at every stop, ${name}`, async ({ page }) => {
    await page.goto(path)
    await walk(page, name)
  })
}

test('focus is visible at every stop of a search with an open facet', async ({ page }) => {
  await openSearch(page, 'fi', '#language=ru')
  await facet(page, 'theme').locator('summary').click()
  await expect(resultLinks(page).first()).toBeVisible()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await walk(page, 'search')
})

/** Presses Tab through the whole page. Every stop must be drawn with an outline and stand in the window. */
async function walk(page: Page, name: string): Promise<void> {
  test.setTimeout(300_000)
  const stops = await page.evaluate(countStops)
  expect(stops, name).toBeGreaterThan(10)
  const seen: Stop[] = []
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(describeStop)
    if (stop) seen.push(stop)
  }
  expect(new Set(seen.map(({ key }) => key)).size, `${name}: stops seen`).toBeGreaterThan(stops * 0.9)
  expect(seen.filter(({ hasOutline, isInWindow }) => !hasOutline || !isInWindow)).toEqual([])
}

async function tabUntil(page: Page, isThere: () => boolean): Promise<void> {
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(isThere)) return
  }
  throw new Error('Five Tabs did not lead there')
}

interface Stop {
  readonly key: string
  readonly hasOutline: boolean
  readonly isInWindow: boolean
}

/** Runs in the page. */
function countStops(): number {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')
  return [...all].filter((element) => element.checkVisibility({ visibilityProperty: true })).length
}

/** Runs in the page; undefined where focus has left the document. */
function describeStop(): Stop | undefined {
  const element = document.activeElement
  if (!element || element === document.body) return undefined
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  return {
    key: `${element.tagName} ${element.getAttribute('href') ?? element.textContent} ${box.x} ${box.y + scrollY}`,
    hasOutline:
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)',
    isInWindow: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
  }
}
