import type { Page } from '@playwright/test'

/** What the browser complains of in all pages from now on: broken policies, errors, refused loads. */
export async function collectOffences(page: Page): Promise<() => Promise<string[]>> {
  const told: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text())
  })
  page.on('pageerror', (error) => told.push(error.message))
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      // An error that nobody catches is told to the test.
      reportError(new Error(`${effectiveDirective} ${blockedURI}`)),
    ),
  )
  return async () => {
    await page.evaluate(() => new Promise(requestAnimationFrame))
    return told
  }
}
