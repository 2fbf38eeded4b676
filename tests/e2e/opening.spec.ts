import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { homePath, organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { withoutNeeds } from '../../scripts/synth/withoutNeeds.ts'
import { profileText, TODAY, typed } from '../builders.ts'
import { type SiteServer, serveSite } from './siteServer.ts'

// One worker builds the small site once.
test.describe.configure({ mode: 'default' })

const t = createTranslate('fi')
const WEEK = typed('[{ days: [mo, tu, we, th, fr], opens: "09:00", closes: "15:30" }]')
const NIGHT = typed(
  '[{ days: [sa], opens: "20:00", closes: "24:00" }, { days: [su], opens: "00:00", closes: "05:00" }]',
)

/** Made-up profiles; no real one has opening hours that are known for sure. */
const PROFILES = {
  viikko: profileText({ hours: WEEK, closed: typed('[{ from: 2026-12-19, to: 2026-12-22 }]') }),
  yo: profileText({ name: 'Yöesimerkki ry', hours: NIGHT, contact: { website: 'https://example.org/yo' } }),
  vanha: profileText({
    name: 'Vanha esimerkki ry',
    hours: WEEK,
    contact: { website: 'https://example.org/vanha' },
    confirmed: '2020-01-01',
  }),
  paikat: profileText({
    name: 'Paikkaesimerkki ry',
    contact: { website: 'https://example.org/paikat' },
    locations: [
      { street: 'Esimerkkikatu 1', postalCode: '02600', hours: WEEK },
      { street: 'Esimerkkitie 2', coordinates: { latitude: '60.2189', longitude: '24.8122' } },
    ],
  }),
}

const folder = mkdtempSync(join(tmpdir(), 'opening-'))
let server: SiteServer

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const content = join(folder, 'content')
  for (const part of ['vocabulary', 'pages'])
    cpSync(join('content', part), join(content, part), { recursive: true })
  const city = withoutNeeds(readFileSync('content/city.yaml', 'utf8'))
  writeFileSync(join(content, 'city.yaml'), city.replace(/^locales: .*$/m, 'locales: [fi]'))
  mkdirSync(join(content, 'organisations'))
  for (const [slug, text] of Object.entries(PROFILES))
    writeFileSync(join(content, 'organisations', `${slug}.md`), text)
  const site = join(folder, 'site')
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: site, BUILD_DATE: TODAY }
  execFileSync('npm', ['run', 'build'], { env, stdio: 'pipe' })
  server = await serveSite({ folder: site })
})

test.afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a made-up page at a moment; the device stands in another time zone than the organisation. */
async function openAt(page: Page, slug: keyof typeof PROFILES, moment: string): Promise<void> {
  await page.clock.setFixedTime(new Date(moment))
  await page.goto(server.origin + organisationPath('fi', slug))
}

test.describe('wherever the device is', () => {
  test.use({ timezoneId: 'America/New_York' })

  for (const [when, slug, moment, said] of [
    ['in the morning', 'viikko', '2026-11-24T07:00:00Z', t('org.open')],
    ['a minute before', 'viikko', '2026-11-24T06:59:00Z', t('org.shut')],
    ['at closing time', 'viikko', '2026-11-24T13:30:00Z', t('org.shut')],
    ['an hour earlier by the sun in summer', 'viikko', '2026-07-01T06:00:00Z', t('org.open')],
    ['in a break', 'viikko', '2026-12-21T10:00:00Z', t('org.shut')],
    ['on Independence Day', 'yo', '2026-12-06T01:00:00Z', t('org.holiday')],
    ['after midnight', 'yo', '2026-11-28T22:30:00Z', t('org.open')],
    ['in the night when clocks go back, an hour longer', 'yo', '2026-10-25T02:59:00Z', t('org.open')],
    ['and not a minute more', 'yo', '2026-10-25T03:00:00Z', t('org.shut')],
  ] as const) {
    test(`the page says what is true there: ${when}`, async ({ page }) => {
      await openAt(page, slug, moment)
      await expect(page.locator('.opening')).toHaveText(said)
    })
  }
})

test('the word changes while the page stays open', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T13:29:30Z') })
  await page.goto(server.origin + organisationPath('fi', 'viikko'))
  await expect(page.locator('.opening')).toHaveText(t('org.open'))
  await page.clock.runFor('01:00')
  await expect(page.locator('.opening')).toHaveText(t('org.shut'))
})

test('hours that nobody has confirmed lately are shown, but never as open', async ({ page }) => {
  await openAt(page, 'vanha', '2026-11-24T10:00:00Z')
  await expect(page.locator('.hours')).toContainText('09:00–15:30')
  await expect(page.locator('.opening')).toHaveCount(0)
  await expect(page.getByText(t('org.hoursUnsure'))).toBeVisible()
})

test('a result says how long ago its organisation confirmed it, and whether that is too long', async ({
  page,
}) => {
  await page.goto(`${server.origin}${homePath('fi')}#language=fi`)
  const fresh = page.locator('.card', { hasText: 'Yöesimerkki ry' }).locator('.card-fresh')
  await expect(fresh).toHaveText(t('fresh.tag.ago', { ago: '23 päivää sitten' }))
  const old = page.locator('.card', { hasText: 'Vanha esimerkki ry' }).locator('.card-fresh')
  await expect(old).toContainText(t('fresh.tag.ago', { ago: '6 vuotta sitten' }))
  await expect(old).toContainText(t('fresh.tag.overdue'))
})

test('each place says its own, and shows the way there', async ({ page }) => {
  await openAt(page, 'paikat', '2026-11-24T10:00:00Z')
  await expect(page.locator('.places .opening')).toHaveText([t('org.open')])
  const routes = page.getByRole('link', { name: t('org.route') })
  await expect(routes).toHaveCount(2)
  await expect(routes.first()).toHaveAttribute('href', /^https:.*Esimerkkikatu%201%2C%2002600%20Espoo$/)
  await expect(routes.last()).toHaveAttribute('href', /^https:.*Esimerkkitie.*60\.2189%2C24\.8122$/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the hours stand alone, and nothing is said of now', async ({ page }) => {
    await page.goto(server.origin + organisationPath('fi', 'viikko'))
    await expect(page.locator('.hours')).toContainText('09:00–15:30')
    await expect(page.locator('.opening')).toBeHidden()
  })
})
