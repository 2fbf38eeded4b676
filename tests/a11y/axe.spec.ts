import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { LOCALE_IDS } from '../e2e/site.ts'
import { pageStates } from './states.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const locale of LOCALE_IDS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing on any page: ${locale}, ${colorScheme}, ${width} px`, async ({ page }) => {
        test.setTimeout(600_000)
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const [state, enter] of Object.entries(pageStates(locale))) {
          await enter(page)
          const { violations } = await createAxe(page).analyze()
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
          )
          expect.soft(found, state).toEqual([])
        }
      })
    }
  }
}

/**
 * Every rule of the tags, none disabled. The pages have no frames, which is all that legacy mode cannot look into, and
 * without it axe opens a second page for each look, which takes three times as long.
 */
function createAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
}
