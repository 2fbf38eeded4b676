import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { browsePath, homePath, organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { TODAY } from '../../builders.ts'
import { waitForSearch } from '../site.ts'
import { type SiteServer, serveSite } from '../siteServer.ts'
import {
  createHostileContent,
  type HostileContent,
  hostileStrings,
  writeHostileContent,
} from './hostileContent.ts'
import { readFrames } from './readFrames.ts'

// The site is built once for all of these.
test.describe.configure({ mode: 'default', timeout: 600_000 })

/** Pages read beside each other in one window. */
const BATCH = 25
/** The search finds by these words and prints them nowhere. */
const UNSEEN = 'keywords'

let folder: string
let counting: Server
const asked: string[] = []
let hostile: HostileContent
let site: SiteServer

test.beforeAll(async () => {
  test.setTimeout(600_000)
  counting = await startCounting()
  const host = `http://127.0.0.1:${(counting.address() as AddressInfo).port}`
  hostile = createHostileContent(hostileStrings(host))
  folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  writeHostileContent(join(folder, 'content'), hostile.profiles)
  const env = {
    ...process.env,
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'site'),
    BUILD_DATE: TODAY,
  }
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build/index.ts'], {
    env,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  site = await serveSite({ folder: join(folder, 'site') })
})

test.afterAll(async () => {
  await site.stop()
  counting.close()
  rmSync(folder, { recursive: true })
})

test('there are all naughty strings and 300 attacks, and most reach a page', () => {
  expect(hostile.profiles.length).toBeGreaterThan(485 + 300)
  const carried = hostile.profiles.map(({ fields }) => fields.length)
  expect(carried.filter((fields) => fields > 10).length).toBeGreaterThan(600)
})

test('what is refused is refused with a place inside the file, and a reason', () => {
  expect(hostile.refusals.length).toBeGreaterThan(500)
  const astray = hostile.refusals.filter(({ text, issue }) => {
    const line = text.split('\n')[issue.line - 1]
    return line === undefined || issue.column < 1 || issue.column > line.length + 1 || issue.message === ''
  })
  expect(astray.map(({ issue }) => issue)).toEqual([])
})

test('no page runs, asks or changes anything', async ({ browser }) => {
  const visit = await openWatched(browser)
  await visit.page.goto(`${site.origin}/robots.txt`)
  const wrong: string[] = []
  for (let from = 0; from < hostile.profiles.length; from += BATCH) {
    const batch = hostile.profiles.slice(from, from + BATCH).map(({ slug, string, fields, prose }) => ({
      path: organisationPath('fi', slug),
      string,
      shown: fields.filter((field) => field !== UNSEEN).length,
      isName: fields.includes('name'),
      isSummary: fields.includes('summary'),
      prose,
    }))
    wrong.push(...(await visit.page.evaluate(readFrames, batch)))
  }
  expect(wrong).toEqual([])
  expect(visit.offences).toEqual([])
  expect(asked).toEqual([])
})

test('no list and no result of the search runs, asks or changes anything', async ({ browser }) => {
  const visit = await openWatched(browser)
  await visit.page.goto(site.origin + browsePath('fi', 'theme', 'peer-support'))
  await visit.page.goto(`${site.origin}${homePath('fi')}#language=fi`)
  await waitForSearch(visit.page)
  const names = visit.page.locator('.results h3 a')
  const more = visit.page.getByRole('button', { name: createTranslate('fi')('search.more') })
  while (await more.isVisible()) await more.click()
  await expect(names).toHaveCount(hostile.profiles.length)
  const shown = (await names.allTextContents()).map(trimmed)
  const named = hostile.profiles
    .filter(({ fields }) => fields.includes('name'))
    .map(({ string }) => trimmed(string))
  expect(named.filter((name) => !shown.includes(name))).toEqual([])
  expect(visit.offences).toEqual([])
  expect(asked).toEqual([])
})

function trimmed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A page that tells of whatever runs or asks anybody but the site; without the policy, as escaping must be enough. */
async function openWatched(browser: Browser) {
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' })
  const offences: string[] = []
  await context.exposeFunction('tellTest', (what: string) => offences.push(what))
  await context.addInitScript(() => {
    const tell = Reflect.get(globalThis, 'tellTest')
    for (const name of ['alert', 'confirm', 'prompt', 'print'])
      Reflect.set(globalThis, name, () => tell(`ran ${name}`))
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/`)) offences.push(`asked ${request.url()}`)
  })
  const page: Page = await context.newPage()
  page.on('dialog', (dialog) => offences.push(`opened ${dialog.type()}`))
  return { page, offences }
}

/** Whoever comes here has been made to. */
function startCounting(): Promise<Server> {
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
    response.end('alert(1)')
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
