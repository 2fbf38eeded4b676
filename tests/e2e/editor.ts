import { expect, type Locator, type Page } from '@playwright/test'
import type { LocaleId } from '#i18n/locales.ts'
import { contributePath } from '#i18n/paths.ts'

/** A place that no address leads to (RFC 2606). */
export const REPOSITORY = 'https://code.example/directory'

/** Opens the editor; the city's own file names no repository yet, so the page is told of one. */
export async function openEditor(page: Page, fragment = '', locale: LocaleId = 'fi'): Promise<void> {
  await page.route(`**/${locale}/contribute/`, async (route) => {
    const response = await route.fetch()
    const told = `&quot;repository&quot;:[0,{&quot;url&quot;:[0,&quot;${REPOSITORY}&quot;],&quot;branch&quot;:[0,&quot;main&quot;]}],&quot;mailbox&quot;:`
    const html = (await response.text()).replace('&quot;mailbox&quot;:', told)
    await route.fulfill({ response, body: html })
  })
  await page.goto(contributePath(locale) + fragment)
  await expect(page.locator('.progress')).toBeVisible()
}

/** The control of a field, by the field's name. */
export function field(page: Page, name: string): Locator {
  return page.locator(`[id="field-${name}"]`)
}

/** What stands in the text of the file; the form is open again afterwards. */
export async function readFileTab(page: Page): Promise<string> {
  await page.locator('#tab-file').click()
  const text = await page.locator('#file-text').inputValue()
  await page.locator('#tab-form').click()
  return text
}
