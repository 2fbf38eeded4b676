import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { TODAY } from '../builders.ts'
import { field, openEditor } from './editor.ts'
import { RICH, readBuilt } from './site.ts'

const t = createTranslate('fi')
/** It can be no name of a profile. */
const HOSTILE_NAME = '../../x<img>.md'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00Z`))
})

test('hostile files are opened without harm, and asks before it throws work away', async ({ page }) => {
  const failures: string[] = []
  page.on('pageerror', ({ message }) => failures.push(message))
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
  page.on('dialog', (dialog) => void dialog.accept())
  await openEditor(page)
  const cases = readFileSync('tests/fixtures/hostile/frontmatter-cases.jsonl', 'utf8').trim().split('\n')
  const texts = cases.map((line) =>
    Object.values(JSON.parse(line) as object).filter((one) => typeof one === 'string'),
  )
  const input = page.locator('input[type="file"]')
  const longest = texts.map((strings) => strings.toSorted((a, b) => b.length - a.length)[0] ?? '')
  for (const [index, text] of longest.entries()) {
    const buffer = Buffer.from(text)
    if (index % 2 === 0) await input.setInputFiles({ name: HOSTILE_NAME, mimeType: 'text/markdown', buffer })
    else await drop(page, HOSTILE_NAME, [...buffer])
  }
  await drop(page, 'a.md', [0xff, 0xfe, 0])
  await expect(page.getByText(t('contribute.badFile'))).toBeVisible()
  const script =
    '---\nname: "<img src=x onerror=document.title=1> ry"\nsummary: { fi: "<script>document.title=1</script> jotain" }\n---\n<b onclick=document.title=1>a</b>\n'
  await drop(page, 'b.md', [...Buffer.from(script)])
  await expect(field(page, 'name')).toHaveValue('<img src=x onerror=document.title=1> ry')
  await page.locator('#tab-preview').click()
  await expect(page.locator('.preview-name')).toContainText('<img src=x')
  expect(await page.title()).not.toBe('1')
  expect(failures).toEqual([])

  // A file that is opened where the address leads to nobody is a new profile.
  await page.evaluate(() => {
    location.hash = 'ei-ole'
  })
  await expect(page.getByText(t('contribute.unknown'))).toBeVisible()
  await drop(page, 'keksitty.md', [...Buffer.from('---\nname: Keksitty ry\n---\n')])
  await page.locator('#tab-form').click()
  await expect(field(page, 'name')).toHaveValue('Keksitty ry')
  await expect(page).toHaveURL(/\/contribute\/$/)

  // An address that can be nobody's says so, and leads on.
  await page.evaluate(() => {
    location.hash = '<img src=x>'
  })
  await expect(page.getByText(t('contribute.unknown'))).toBeVisible()
  await page.getByRole('button', { name: t('contribute.new') }).click()
  await expect(field(page, 'name')).toHaveValue('Keksitty ry')
  await expect(page).toHaveURL(/\/contribute\/$/)
})

test('the preview says what the page of the organisation says', async ({ page }) => {
  for (const locale of ['fi', 'en', 'ar'] as const) {
    if (locale === 'fi') {
      await openEditor(page, `#${RICH}`)
      await page.locator('#tab-preview').click()
    } else await page.locator('#preview-language').selectOption(locale)
    const frame = page.locator('.preview-frame')
    await expect(frame).toHaveAttribute('lang', locale)
    await expect(frame.locator('.card .tag').first()).toHaveText(
      createTranslate(locale)('fresh.tag.unconfirmed'),
    )
    const shown = wordsOf(await frame.locator('.organisation').innerText())
    const built = await page.context().newPage()
    await built.goto(organisationPath(locale, RICH))
    // What only a page has: buttons to share, to report, and others like it.
    await built.evaluate(() => {
      for (const tag of document.querySelectorAll('.organisation .tag')) tag.before(' ')
      for (const part of document.querySelectorAll(
        '.report, .tools, .similar, .organisation section:has(> #similar), .freshness a',
      ))
        part.remove()
    })
    const wanted = wordsOf(await built.locator('article.organisation').innerText())
    await built.close()
    expect(
      [...shown].filter((word) => !wanted.has(word)),
      locale,
    ).toEqual([])
    expect(
      [...wanted].filter((word) => !shown.has(word)),
      locale,
    ).toEqual([])
  }
  await page.locator('#preview-query').fill('طعام')
  await expect(page.getByText(t('contribute.queryYes'))).toBeVisible()
  // A page as wide as a computer scrolls in its frame.
  await page.setViewportSize({ width: 320, height: 800 })
  await page.getByRole('radio', { name: t('contribute.desktop') }).check()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('every required field that is forgotten is named and can be gone to; a browser that keeps nothing is told of', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new Error('refused')
      },
    })
  })
  // What no profile can be called by leads to nobody, and a new one can be begun.
  await page.goto('/fi/contribute/#Keksitty.')
  await expect(page.getByText(t('contribute.unknown'))).toBeVisible()
  await page.getByRole('button', { name: t('contribute.new') }).click()
  await expect(page).toHaveURL(/\/contribute\/$/)
  const forgotten = page.locator('.progress .said a')
  const required = ['name', 'summary', 'themes', 'targetGroups', 'languages', 'areas']
  await expect(forgotten).toHaveCount(required.length)
  for (const [index, name] of required.entries()) {
    await forgotten.nth(index).click()
    const focused = () => document.activeElement?.closest('[id^="field-"]')?.id ?? ''
    await expect.poll(() => page.evaluate(focused)).toMatch(new RegExp(`^field-${name}`))
  }
  await expect(page.locator('.form-fields .said li[data-severity="error"]')).toHaveCount(required.length)
  // Tabs of a list are moved between by arrows.
  await page.locator('#tab-form').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('#file-text')).toBeVisible()
  await page.keyboard.press('Home')
  await field(page, 'name').fill('Keksitty ry')
  await expect(page.getByText(t('contribute.notKept'))).toBeVisible()
})

test('what has one right answer is put right by a button, and one of several names is chosen', async ({
  page,
}) => {
  await openEditor(page)
  const said = (name: string) => page.locator(`[id="field-${name}-said"]`)
  await field(page, 'name').fill('Kek\u00adsitty\u2028ry\u200b')
  await said('name').getByRole('button').click()
  await expect(field(page, 'name')).toHaveValue('Keksitty ry')
  await expect(field(page, 'name')).toBeFocused()
  await field(page, 'contact.website').fill('www.example.org')
  await said('contact.website').getByRole('button').click()
  await expect(field(page, 'contact.website')).toHaveValue('https://www.example.org')
  await field(page, 'hours').getByRole('button').click()
  await field(page, 'hours[0].opens').fill('klo 9.30')
  const mend = said('hours[0].opens').getByRole('button')
  await expect(mend).toHaveText(`${t('contribute.fix')} 09:30`)
  await mend.click()
  await expect(field(page, 'hours[0].opens')).toHaveValue('09:30')
  await expect(field(page, 'hours[0].opens')).toBeFocused()
  await expect(mend).toBeHidden()

  const find = page.locator('.start-find')
  await find.getByRole('textbox').or(find.getByRole('combobox')).fill('ry')
  await page.keyboard.press('Enter')
  await expect(find.getByRole('status')).toHaveText(t('contribute.several'))
  const choice = find.getByRole('listitem').first()
  const name = await choice.innerText()
  await choice.getByRole('button').click()
  await expect(page.locator('.editor-head h2')).toHaveText(name)
  await expect(page.locator('.editor-head h2')).toBeFocused()

  // Where the preview does not come, what was typed stays.
  await page.route('**/_astro/PreviewTab*', (route) => route.abort())
  await page.locator('#tab-preview').click()
  await expect(page.locator('#panel-preview').getByRole('alert')).toContainText(t('contribute.failed'))
  await page.unroute('**/_astro/PreviewTab*')
  await page.getByRole('button', { name: t('search.retry') }).click()
  await expect(page.locator('.preview-name')).toHaveText(name)

  // A browser that does not let a page copy leaves it to the person.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  const doors = page.locator('.doors')
  await doors
    .getByRole('button', { name: t('contribute.copy') })
    .first()
    .click()
  const byHand = doors.getByRole('textbox', { name: t('contribute.file') })
  await expect(byHand).toBeFocused()
  const chosen = await page.evaluate(() => getSelection()?.toString())
  await expect(byHand).toHaveValue(chosen ?? '')
})

test('the editor weighs at most 180 KB of script, on its own page only', () => {
  const html = readBuilt('fi/contribute/index.html')
  const first = withImports(
    [...html.matchAll(/(?:component-url|renderer-url)="\/(_astro\/[^"]+\.js)"/g)].map(
      ([, file]) => file ?? '',
    ),
  )
  const bytes = first.reduce((sum, file) => sum + brotliCompressSync(readBuilt(file)).length, 0)
  test.info().annotations.push({
    type: 'weight',
    description: `editor scripts (${first.length} files): ${bytes} bytes`,
  })
  expect(first.length).toBeGreaterThan(1)
  expect(bytes).toBeLessThanOrEqual(180 * 1024)
  for (const other of ['fi/index.html', `fi/organisations/${RICH}/index.html`]) {
    expect(readBuilt(other)).not.toMatch(/Contribute/)
  }
})

/** Drops a file somewhere on the page, which must keep the browser from leaving the page to show it. */
async function drop(page: Page, name: string, bytes: readonly number[]): Promise<void> {
  const isTaken = await page.evaluate(
    ({ name, bytes }) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name))
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
      return !document.querySelector('footer')?.dispatchEvent(event)
    },
    { name, bytes },
  )
  expect(isTaken).toBe(true)
}

function wordsOf(text: string): Set<string> {
  return new Set(text.split(/\s+/).filter(Boolean))
}

function withImports(files: readonly string[]): string[] {
  const all = new Set(files)
  for (const file of all) {
    for (const [, name] of readBuilt(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      all.add(`_astro/${name}`)
  }
  return [...all]
}
