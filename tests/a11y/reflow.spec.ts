import { expect, type Page, test } from '@playwright/test'
import { homePath, organisationPath } from '#i18n/paths.ts'
import { LOCALE_IDS, RICH, showFilters, waitForSearch } from '../e2e/site.ts'
import { pageStates } from './states.ts'

/** WCAG 1.4.12, and more line height than the site's own. */
const TEXT_SPACING = `* { line-height: 1.6 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`
const TOUCH = 44
/** WCAG 2.5.8 for links that are no controls; text of a sentence is exempt. */
const TARGET = 24

const CONDITIONS = {
  'a window of 320 px': { width: 320, css: '' },
  'text of 200 %': { width: 1280, css: 'html { font-size: 200% !important }' },
  'wide text spacing': { width: 1280, css: TEXT_SPACING },
  'wide text spacing at 320 px': { width: 320, css: TEXT_SPACING },
} as const

for (const locale of ['fi', 'sv', 'ar'] as const) {
  test(`no page scrolls sideways, whatever the window, text size or spacing, and fingers hit, ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    for (const [state, { enter }] of Object.entries(pageStates(locale))) {
      await enter(page)
      for (const [condition, { width, css }] of Object.entries(CONDITIONS)) {
        await page.setViewportSize({ width, height: 800 })
        await setCss(page, css)
        expect.soft(await page.evaluate(findOverflow), `${state}, ${condition}`).toEqual([])
      }
      await setCss(page, '')
      expect.soft(await page.evaluate(findSmallTargets, { touch: TOUCH, target: TARGET }), state).toEqual([])
    }
  })
}

test('no words run out of the control they stand in, on a narrow screen with filters chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const locale of LOCALE_IDS) {
    await page.goto(`${homePath(locale)}#language=so,ar&area=kilo&target=women&theme=sports`)
    await waitForSearch(page)
    expect.soft(await page.evaluate(findSpilt), locale).toEqual([])
    await showFilters(page)
    for (const css of ['', TEXT_SPACING]) {
      await setCss(page, css)
      expect.soft(await page.evaluate(findSpilt), `${locale} ${css}`).toEqual([])
    }
  }
})

for (const path of [homePath('fi'), organisationPath('fi', RICH)]) {
  test(`with forced colours the page is there and focus is seen, ${path}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(readOutline)
      expect(outline.style, `stop ${step}`).toBe('solid')
      expect(outline.width, `stop ${step}`).toBeGreaterThanOrEqual(2)
    }
  })
}

test('for whoever wants no motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(homePath('fi'))
  await waitForSearch(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

/** A constructed sheet works under any Content-Security-Policy. */
async function setCss(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

/** Runs in the page: what can be seen standing out of the window, when the page can be scrolled sideways. */
function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth,
  )
  return [
    `${scrollWidth} px wide`,
    ...wide.map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`),
  ]
}

/** Runs in the page: controls with a part that reaches beyond their own edge. */
function findSpilt(): string[] {
  return [...document.querySelectorAll<HTMLElement>('summary, button, .button, .chip, .tag')]
    .filter((control) => control.checkVisibility())
    .filter((control) => {
      const { left, right } = control.getBoundingClientRect()
      const parts = [...control.querySelectorAll('*')].map((part) => part.getBoundingClientRect())
      const isSpilt = parts.some((part) => part.left < left - 1 || part.right > right + 1)
      return isSpilt || control.scrollWidth > control.clientWidth + 1
    })
    .map((control) => control.textContent ?? '')
}

/** Runs in the page: what is pressed must be `touch` high, every other link `target` or inside a sentence. */
function findSmallTargets({ touch, target }: { touch: number; target: number }): string[] {
  const controls =
    'button, summary, .button, nav a, .facet-option, input[type=search], li > a:only-child, h2 a, h3 a, h4 a'
  return [...document.querySelectorAll<HTMLElement>(`a[href], ${controls}`)]
    .filter((element) => element.checkVisibility() && !element.matches('.skip-link'))
    .filter((element) => {
      const { height } = element.getBoundingClientRect()
      if (element.matches(controls) && !isInSentence(element)) return height < touch - 0.5
      return height < target && !isInSentence(element)
    })
    .map((element) => `${element.tagName} ${element.textContent} ${element.getBoundingClientRect().height}`)

  function isInSentence(element: HTMLElement): boolean {
    const block = element.closest('p, li, dd, blockquote')
    const isInline = getComputedStyle(element).display === 'inline'
    return isInline && (block?.textContent ?? '').trim() !== (element.textContent ?? '').trim()
  }
}

/** Runs in the page. */
function readOutline(): { style: string; width: number } {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
  return { style: outlineStyle, width: Number.parseFloat(outlineWidth) }
}
