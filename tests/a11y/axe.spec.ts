import { expect, test } from '@playwright/test'
import axeCore from 'axe-core'
import { WALKED_LOCALES } from '../e2e/site.ts'
import { findViolations, TAGS } from './findViolations.ts'
import { pageStates } from './states.ts'

const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [320, 1280]

for (const locale of WALKED_LOCALES) {
  for (const [state, { enter, part }] of Object.entries(pageStates(locale))) {
    test(`axe finds nothing in light and dark, narrow and wide: ${locale}, ${state}`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await enter(page)
      // Once a page, and not before each look, as axe's own package for Playwright would.
      await page.evaluate(axeCore.source)
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          const found = await page.evaluate(findViolations, { tags: TAGS, part })
          expect.soft(found, `${colorScheme}, ${width} px`).toEqual([])
        }
      }
    })
  }
}

test('axe does find what is wrong, in all of a page and in a part', async ({ page }) => {
  await page.setContent('<html><body><img src="x.png"><p><a href="/x"></a></p></body></html>')
  await page.evaluate(axeCore.source)
  const found = (await page.evaluate(findViolations, { tags: TAGS, part: 'html' })).join()
  for (const rule of ['image-alt', 'link-name', 'html-has-lang']) expect(found).toContain(rule)
  const inPart = (await page.evaluate(findViolations, { tags: TAGS, part: 'p' })).join()
  expect(inPart).toContain('link-name')
  expect(inPart).not.toContain('image-alt')
})
