import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { homePath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import type { SearchService } from '#search/document.ts'
import { TIERS } from '#search/index/searchFiles.ts'
import { filesOf, type Profiles } from '../search/asking.ts'
import {
  allResults,
  expectCount,
  filterSwitch,
  openSearch,
  option,
  readSearchData,
  resultLinks,
  toggle,
  waitForSearch,
} from './site.ts'

const t = createTranslate('fi')
const ALL_WEEK = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const PROFILES: Profiles = {
  paivalla: { name: 'Päiväkerho', hours: [{ days: ALL_WEEK, opens: '09:00', closes: '15:00' }] },
  illalla: { name: 'Iltakerho', hours: [{ days: ALL_WEEK, opens: '14:00', closes: '24:00' }] },
  tauolla: {
    name: 'Taukokerho',
    hours: [{ days: ALL_WEEK, opens: '00:00', closes: '24:00' }],
    closed: [{ from: '2026-11-20', to: '2026-11-30' }],
  },
  eiKerro: { name: 'Vaitelias kerho' },
}

for (const [name, id, offers] of [
  ['price', 'free', ({ price }: SearchService) => price === 'free'],
  ['delivery', 'online', ({ delivery }: SearchService) => delivery.includes('online')],
  ['delivery', 'home-visit', ({ delivery }: SearchService) => delivery.includes('home-visit')],
] as const) {
  test(`${name}, ${id}: gives who says so, and nobody who says nothing`, async ({ page }) => {
    const { documents } = readSearchData()
    const expected = documents.filter(({ services }) => services.some(offers)).map((one) => one.id)
    expect(expected.length).toBeGreaterThan(0)
    await openSearch(page)
    await toggle(page, name, id)
    await expectCount(page, expected.length)
    expect((await allResults(page)).sort()).toEqual(expected.sort())
    await expect(page).toHaveURL(`/fi/#${name}=${id}`)
    await expect(option(page, name, id).locator('xpath=..')).toContainText(`(${expected.length})`)
  })
}

test('volunteers: a checkbox of its own gives who takes them, and can be taken away by its chip', async ({
  page,
}) => {
  const { documents } = readSearchData()
  const expected = documents.filter(({ welcomesVolunteers }) => welcomesVolunteers).map(({ id }) => id)
  await openSearch(page)
  await filterSwitch(page, 'volunteers').check()
  await expectCount(page, expected.length)
  expect((await allResults(page)).sort()).toEqual(expected.sort())
  await page.getByRole('button', { name: t('search.remove', { label: t('facet.volunteers') }) }).click()
  await expect(filterSwitch(page, 'volunteers')).not.toBeChecked()
  await expect(filterSwitch(page, 'volunteers')).toBeFocused()
  await expect(page.locator('#directory')).toBeVisible()
})

test('open now: gives who is open by the clock of the city, and changes as it goes', async ({ page }) => {
  await serve(page, PROFILES)
  // 13:30 in Helsinki.
  await page.clock.install({ time: new Date('2026-11-24T11:30:00Z') })
  await openSearch(page)
  await filterSwitch(page, 'open').check()
  await expect(resultLinks(page)).toHaveText(['Päiväkerho'])
  await page.clock.fastForward('45:00')
  await expect(resultLinks(page)).toHaveText(['Iltakerho', 'Päiväkerho'])
  await page.clock.fastForward('02:00:00')
  await expect(resultLinks(page)).toHaveText(['Iltakerho'])
  await expect(page.getByRole('list', { name: t('search.because') })).toHaveText([t('facet.open')])
})

test('open now: is not offered when nobody is known to be open', async ({ page }) => {
  await serve(page, PROFILES)
  // Independence Day, when most doors are shut whatever a profile says.
  await page.clock.setFixedTime(new Date('2026-12-06T10:00:00Z'))
  await openSearch(page)
  await expect(filterSwitch(page, 'open')).toHaveCount(0)
})

test('open now: goes by the city’s clock, wherever the reader is', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York' })
  const page = await context.newPage()
  await serve(page, PROFILES)
  await page.clock.setFixedTime(new Date('2026-11-24T21:30:00Z'))
  await page.goto(`${homePath('fi')}#open=now`)
  await waitForSearch(page)
  await expect(resultLinks(page)).toHaveText(['Iltakerho'])
  await context.close()
})

/** Has the page load a made-up directory in place of its own. */
async function serve(page: Page, profiles: Profiles): Promise<void> {
  const files = filesOf(profiles)
  for (const tier of TIERS) {
    await page
      .context()
      .route(new RegExp(`/data/${tier}\\.[0-9a-f]+\\.bin$`), (route) =>
        route.fulfill({ body: gzipSync(files[tier]) }),
      )
  }
}
