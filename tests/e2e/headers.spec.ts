import { expect, test } from '@playwright/test'
import { realContent } from '../realContent.ts'
import { collectOffences } from './collectOffences.ts'
import { openSearch, readBuilt, resultLinks, searchBox, waitForSearch } from './site.ts'
import { type SiteServer, serveSite } from './siteServer.ts'

let host: SiteServer

test.beforeAll(async () => {
  host = await serveSite({ withHeaders: true })
})
test.afterAll(() => host.stop())

test('the search runs in its worker under both policies', async ({ page }) => {
  const offences = await collectOffences(page)
  await page.goto(`${host.origin}/fi/`)
  await waitForSearch(page)
  expect(page.workers()).toHaveLength(1)
  await searchBox(page).fill('jalkapallo')
  await expect(resultLinks(page).first()).toBeVisible()
  expect(await offences()).toEqual([])
})

test('what a page alone says stops stray script, markup from text, strange workers, forms and frames', async ({
  page,
}) => {
  await openSearch(page)
  const refused = await page.evaluate(() => {
    const isRefused = (act: () => unknown) => {
      try {
        act()
        return false
      } catch {
        return true
      }
    }
    return {
      markup: isRefused(() => {
        document.body.innerHTML = '<img src=x>'
      }),
      script: isRefused(() => {
        document.createElement('script').text = 'alert(1)'
      }),
      worker: isRefused(() => new Worker('/_astro/any.js')),
      policy: isRefused(() => globalThis.trustedTypes?.createPolicy('mine', { createScriptURL: String })),
    }
  })
  expect(refused).toEqual({ markup: true, script: true, worker: true, policy: true })

  await page.evaluate(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      document.documentElement.setAttribute(`data-stopped-${effectiveDirective}`, ''),
    )
    const append = (name: string, attributes: Record<string, string>) => {
      const element = document.createElement(name)
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
      document.body.append(element)
      return element
    }
    append('img', { src: 'https://stranger.example/i.png' })
    append('link', { rel: 'stylesheet', href: 'https://stranger.example/a.css' })
    append('iframe', { src: 'https://stranger.example/' })
    void fetch('https://stranger.example/').catch(() => {})
    const form = append('form', { action: '/fi/' })
    if (form instanceof HTMLFormElement) form.requestSubmit()
  })
  const stopped = () => page.evaluate(() => Object.keys(document.documentElement.dataset).sort())
  await expect
    .poll(stopped)
    .toEqual([
      'stoppedConnectSrc',
      'stoppedFormAction',
      'stoppedFrameSrc',
      'stoppedImgSrc',
      'stoppedStyleSrcElem',
    ])
})

test('security.txt says whom to write to, and for how long that holds', () => {
  const { city } = realContent()
  const fields = Object.fromEntries(
    readBuilt('.well-known/security.txt')
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/) as [string, string]),
  )
  expect(fields.Contact).toBe(`mailto:${city.mailbox}`)
  expect(fields.Canonical).toBe(`${city.site}/.well-known/security.txt`)
  expect(fields['Preferred-Languages']).toBe('fi, sv, en')
  expect(fields.Expires).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
})
