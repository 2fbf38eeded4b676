import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import axeCore from 'axe-core'
import { DIST, WALKED_LOCALES } from '../e2e/site.ts'
import { findViolations, TAGS } from './findViolations.ts'
import { pageStates } from './states.ts'

/** The dark page is the light one in other colours, so only the rules about them can judge it otherwise. */
const SCHEMES = { light: { colours: false }, dark: { colours: true } } as const
const WIDTHS = [320, 1280]

for (const locale of WALKED_LOCALES) {
  for (const [state, { enter, part }] of Object.entries(pageStates(locale))) {
    test(`axe finds nothing in light and dark, narrow and wide: ${locale}, ${state}`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await enter(page)
      // Once a page, and not before each look, as axe's own package for Playwright would.
      await page.evaluate(axeCore.source)
      for (const [colorScheme, { colours }] of Object.entries(SCHEMES)) {
        await page.emulateMedia({ colorScheme: colorScheme as keyof typeof SCHEMES })
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          const found = await page.evaluate(findViolations, { tags: TAGS, part, colours })
          expect.soft(found, `${colorScheme}, ${width} px`).toEqual([])
        }
      }
    })
  }
}

test('dark is the light page in other colours: no style asks which of them it is', () => {
  const folder = join(DIST, '_astro')
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'))
  const text = sheets.map((file) => readFileSync(join(folder, file), 'utf8')).join('')
  expect(text).toContain('light-dark(')
  expect(text).not.toContain('prefers-color-scheme')
})

test('axe does find what is wrong, in all of a page and in a part', async ({ page }) => {
  await page.setContent('<html><body><img src="x.png"><p><a href="/x"></a></p></body></html>')
  await page.evaluate(axeCore.source)
  const found = (await page.evaluate(findViolations, { tags: TAGS, part: 'html' })).join()
  for (const rule of ['image-alt', 'link-name', 'html-has-lang']) expect(found).toContain(rule)
  const inPart = (await page.evaluate(findViolations, { tags: TAGS, part: 'p' })).join()
  expect(inPart).toContain('link-name')
  expect(inPart).not.toContain('image-alt')
  await page.setContent(
    '<html style="background: #fff"><body><p style="color: #aaa">Pale</p><img src="x.png"></body></html>',
  )
  await page.evaluate(axeCore.source)
  const pale = await page.evaluate(findViolations, { tags: TAGS, part: 'html', colours: true })
  expect(pale).toHaveLength(1)
  expect(pale.join()).toContain('color-contrast')
})
