import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { WALKED_LOCALES } from '../e2e/site.ts'
import { pageStates } from './states.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [320, 1280]

for (const locale of WALKED_LOCALES) {
  for (const [state, enter] of Object.entries(pageStates(locale))) {
    test(`axe finds nothing in light and dark, narrow and wide: ${locale}, ${state}`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await enter(page)
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          expect.soft(await findViolations(page), `${colorScheme}, ${width} px`).toEqual([])
        }
      }
    })
  }
}

/**
 * Every rule of the tags, none disabled. The pages have no frames, which is all that legacy mode cannot look into, and
 * without it axe opens a second page for each look, which takes three times as long.
 */
async function findViolations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
