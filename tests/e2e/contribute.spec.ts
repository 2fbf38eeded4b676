import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'
import { choose, field, openEditor, REPOSITORY, readFileTab } from './editor.ts'
import { RICH } from './site.ts'

const t = createTranslate('fi')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00Z`))
})

test('a secretary writes a new profile from nothing and opens it on GitHub', async ({ page, context }) => {
  await openEditor(page)
  const progress = page.locator('.progress')
  // Every required field that is forgotten is named, and its link leads to it.
  await expect(progress.locator('.said a')).toHaveCount(6)
  for (const name of ['name', 'summary', 'themes', 'targetGroups', 'languages', 'areas']) {
    await progress.locator(`a[href="#field-${name}"]`).click()
    const focused = () => document.activeElement?.closest('[id^="field-"]')?.id ?? ''
    await expect.poll(() => page.evaluate(focused)).toMatch(new RegExp(`^field-${name}`))
  }
  await expect(page.locator('.form-fields .said li[data-severity="error"]')).toHaveCount(6)

  await field(page, 'name').fill('Keksitty "Kielikahvila" ry')
  await field(page, 'summary.fi').fill('Kielikahviloita ja vertaistukea kaikille, jotka haluavat oppia.')
  await field(page, 'summary').locator('select').selectOption('ar')
  await field(page, 'summary.ar').fill('مقاهي لغوية ودعم متبادل لكل من يرغب في التعلم معنا')
  expect(await field(page, 'summary.ar').getAttribute('dir')).toBe('rtl')
  await choose(page, 'themes', 'language caf', 'language-learning')
  await choose(page, 'targetGroups', 'invandr', 'immigrants')
  await choose(page, 'languages', 'العربية', 'ar')
  await choose(page, 'areas', 'эспоо', 'espoo')
  await field(page, 'contact.website').fill('https://example.org/')
  await page.locator('.confirm-now').click()
  await expect(progress.locator('[data-ready="true"]')).toHaveText(t('contribute.ready'))

  const text = await readFileTab(page)
  const github = page.locator('[data-door="github"]')
  const href = (await github.getAttribute('href')) ?? ''
  expect(href.length).toBeLessThanOrEqual(7800)
  await context.route(`${REPOSITORY}/**`, (route) => route.fulfill({ body: 'GitHub' }))
  const opened = context.waitForEvent('page')
  await github.click()
  const sent = new URL((await opened).url()).searchParams
  expect(Object.fromEntries(sent)).toEqual({
    filename: 'content/organisations/keksitty-kielikahvila.md',
    value: text,
  })
  expect(errorsIn(text, 'keksitty-kielikahvila')).toEqual([])

  const download = page.waitForEvent('download')
  await page
    .getByRole('button', { name: t('contribute.downloadFile') })
    .last()
    .click()
  const file = await download
  expect(file.suggestedFilename()).toBe('keksitty-kielikahvila.md')
  expect(readFileSync((await file.path()) ?? '', 'utf8')).toBe(text)
})

test('a profile that is there is corrected line by line, and nothing that was typed is lost', async ({
  page,
}) => {
  await openEditor(page, `#${RICH}`)
  const source = readFileSync(`content/organisations/${RICH}.md`, 'utf8')
  expect(await readFileTab(page)).toBe(source)
  await expect(page.locator('[data-door="github"]')).toHaveAttribute(
    'href',
    `${REPOSITORY}/edit/main/content/organisations/${RICH}.md`,
  )
  // A comment typed into the text stays when the form changes the line.
  await page.locator('#tab-file').click()
  const commented = source.replace(/^founded: .*$/m, 'founded: 1996 # from the register')
  await page.locator('#file-text').fill(commented)
  await page.locator('#tab-form').click()
  await page.locator('[data-section="identity"] > summary').click()
  await field(page, 'founded').fill('1997')
  const changed = commented.replace('founded: 1996', 'founded: "1997"')
  expect(await readFileTab(page)).toBe(changed)

  // Reload, and Back from another page, bring the draft again.
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(page.locator('.kept')).toBeVisible()
  expect(await readFileTab(page)).toBe(changed)
  await page.goto('/fi/')
  await page.goBack()
  expect(await readFileTab(page)).toBe(changed)

  // What the form cannot read stays text, and the form says so.
  await page.locator('#tab-file').click()
  await page.locator('#file-text').fill(changed.replace('---\n', '---\nname: "half\n'))
  await page.locator('#tab-form').click()
  await expect(page.getByText(t('contribute.broken'))).toBeVisible()
  await page.locator('.progress .said a').first().click()
  await expect(page.locator('#file-text')).toBeFocused()
  await page.locator('#file-text').fill(changed.replace('---\n', '---\nadress: Katu 1\n'))
  await page.locator('#tab-form').click()
  await expect(page.locator('#panel-form .note')).toContainText('adress')

  await page.locator('.kept button').click()
  expect(await readFileTab(page)).toBe(source)
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
})

test('“nothing has changed” is one step from the page of an organisation', async ({ page }) => {
  await page.goto(organisationPath('fi', RICH))
  await page
    .locator('.report')
    .getByRole('link', { name: t('contribute.confirmNow') })
    .click()
  await expect(page.locator('.editor-head .note')).toContainText(t('report.same'))
  const before = readFileSync(`content/organisations/${RICH}.md`, 'utf8').split('\n')
  const after = (await readFileTab(page)).split('\n')
  expect(after.filter((line) => !before.includes(line))).toEqual([`confirmed: "${TODAY}"`])
  expect(before.filter((line) => !after.includes(line) && !line.startsWith('confirmed:'))).toEqual([])
  await expect(page.locator('[data-ready="true"]')).toBeVisible()
})

function errorsIn(text: string, slug: string): string[] {
  const { vocabulary, city } = realContent()
  const files = [{ path: `content/organisations/${slug}.md`, text }]
  const { issues } = validateProfiles(files, { vocabulary, city, today: TODAY, lang: 'fi' })
  return issues.filter(({ severity }) => severity === 'error').map(({ message }) => message)
}
