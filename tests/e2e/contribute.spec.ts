import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { field, openEditor, REPOSITORY, readFileTab } from './editor.ts'
import { builtDay, RICH } from './site.ts'

const t = createTranslate('fi')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${builtDay()}T12:00:00Z`))
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

  // The browser asks before it leaves unsent work; reload, and Back from another page, bring the draft again.
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await expect(page.locator('.kept')).toBeVisible()
  expect(await readFileTab(page)).toBe(changed)
  await page.goto('/fi/')
  await page.goBack()
  expect(await readFileTab(page)).toBe(changed)

  // The link to the content opens no profile of that name, and the address goes on naming the draft's.
  await page.locator('.skip-link').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#${RICH}$`))
  await page.locator('.editor-jumps a').last().click()
  await expect(page.locator('#send')).toBeInViewport()
  await expect(page).toHaveURL(new RegExp(`#${RICH}$`))
  expect(await readFileTab(page)).toBe(changed)

  // Where somebody else has changed the profile meanwhile, whoever sends the draft must know.
  await expect(page.getByText(t('contribute.outdated'))).toBeHidden()
  const published = source.replace(/^founded: .*$/m, 'founded: 1995')
  await page.route(`**/data/profiles/${RICH}.md`, (route) => route.fulfill({ body: published }))
  await page.reload()
  await expect(page.getByText(t('contribute.outdated'))).toBeVisible()
  expect(await readFileTab(page)).toBe(changed)
  await page.unroute(`**/data/profiles/${RICH}.md`)
  await page.reload()

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
  await expect(page.locator('.editor-head h2')).toBeFocused()
  expect(await readFileTab(page)).toBe(source)
  expect(asked.at(-1)).toBe('confirm')
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
})

test('the text is copied for GitHub, and a button that goes away hands the focus on', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openEditor(page, `#${RICH}`)
  await page
    .getByRole('button', { name: t('contribute.perLanguage') })
    .first()
    .click()
  await expect(field(page, 'name.fi')).toBeFocused()
  const chips = field(page, 'themes').locator('.chip')
  const count = await chips.count()
  await chips.last().click()
  await expect(chips).toHaveCount(count - 1)
  await expect(chips.first()).toBeFocused()

  // A letter that was begun may never be sent.
  const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
  const mail = page.locator('[data-door="mail"]')
  await mail.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()))
  await mail.click()
  expect(await asks()).toBe(true)
  const github = page.locator('.doors > li:has([data-door="github"])')
  await github.getByRole('button', { name: t('contribute.copy') }).click()
  await expect(page.getByText(t('contribute.copied'))).toBeVisible()
  expect(await asks()).toBe(false)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await readFileTab(page))
  expect(copied).toMatch(/^name:\n {2}fi: /m)
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
  expect(after.filter((line) => !before.includes(line))).toEqual([`confirmed: "${builtDay()}"`])
  expect(before.filter((line) => !after.includes(line) && !line.startsWith('confirmed:'))).toEqual([])
  const letter = new URL((await page.locator('[data-door="mail"]').getAttribute('href')) ?? '')
  expect(letter.searchParams.get('body')).toContain(`+ confirmed: "${builtDay()}"`)
  await expect(page.locator('[data-ready="true"]')).toBeVisible()
})
