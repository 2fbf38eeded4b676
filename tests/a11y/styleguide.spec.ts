import { expect, test } from '@playwright/test'
import axeCore from 'axe-core'
import { findFaintFocus, look, numberControls } from './controls.ts'
import { findViolations, TAGS } from './findViolations.ts'

// Light and dark, narrow and wide, text sizes and what a finger hits: axe.spec.ts and reflow.spec.ts, as on every page.

/** WCAG 2.2, 1.4.11. */
const LINE = 3

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/styleguide/')
})

test('every control shows that the pointer is over it and that it is pressed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const kinds = await page.evaluate(numberControls, 'fi')
  expect(kinds.length).toBeGreaterThan(40)
  for (const [number, kind] of kinds.entries()) {
    const rest = await page.evaluate(look, number)
    await page.mouse.move(rest.x, rest.y)
    const hovered = await page.evaluate(look, number)
    await page.mouse.down()
    const pressed = await page.evaluate(look, number)
    await page.mouse.up()
    expect.soft(hovered.style === rest.style, `${kind} looks the same under the pointer`).toBe(false)
    expect.soft(pressed.style === hovered.style, `${kind} looks the same when pressed`).toBe(false)
  }
})

test('the focus of every control stands out from what is around it, in light and dark', async ({ page }) => {
  expect((await page.evaluate(numberControls, 'fi')).length).toBeGreaterThan(40)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await page.evaluate(findFaintFocus, LINE), colorScheme).toEqual([])
  }
})

test('with forced colours axe finds nothing, and a very wide window shows no scroll bar at its foot', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.evaluate(axeCore.source)
  expect(await page.evaluate(findViolations, { tags: TAGS, part: 'html' })).toEqual([])
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }))
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
})

test('nothing leads to the style guide, and it is not kept on the device', async ({ page }) => {
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(page.locator('meta[name=offline]')).toHaveAttribute('content', 'never')
})
