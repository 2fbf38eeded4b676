import type { Page } from '@playwright/test'

/** No form has as many stops between two fields that follow each other in a test. */
const MOST_STOPS = 80

/** Presses Tab until what the selector says has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate((wanted) => {
      const { activeElement } = document
      return activeElement?.matches(wanted) ? true : (activeElement?.outerHTML.slice(0, 60) ?? '')
    }, selector)
    if (here === true) return
    passed.push(here)
  }
  throw new Error(`${MOST_STOPS} stops and no ${selector}:\n${passed.join('\n')}`)
}
