import { expect, type Page } from '@playwright/test'
import type { LocaleId } from '#i18n/locales.ts'
import { contributePath, homePath, organisationPath } from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import {
  facet,
  option,
  pageTypes,
  RICH,
  resultLinks,
  SHARED_PAGES,
  searchBox,
  showFilters,
  waitForSearch,
} from '../e2e/site.ts'

/** How to bring a page into a state that people meet. */
type Enter = (page: Page) => Promise<void>

export interface State {
  readonly enter: Enter
  /** Where the page differs from the page at rest, which is a state of its own, as a selector. */
  readonly part: string
}

/** Every type of page, and every state of the search, in one language. Shared pages count as Finnish. */
export function pageStates(locale: LocaleId): Readonly<Record<string, State>> {
  const addresses = { ...pageTypes(locale), ...(locale === 'fi' && SHARED_PAGES) }
  const plain = Object.entries(addresses).map(([name, path]) => [name, openPage(path)] as const)
  return {
    ...withPart('html', Object.fromEntries(plain)),
    ...withPart('header', { 'open language menu': openMenu(locale) }),
    ...withPart('.search', searchStates(locale)),
    ...withPart('html', editorStates(locale)),
  }
}

function withPart(part: string, states: Readonly<Record<string, Enter>>): Record<string, State> {
  return Object.fromEntries(Object.entries(states).map(([name, enter]) => [name, { enter, part }]))
}

function openPage(path: string): Enter {
  return async (page) => {
    await page.goto(path)
    if (/^\/[a-z]{2,3}\/$/.test(path)) await waitForSearch(page)
    if (path.endsWith('/contribute/')) await expect(page.locator('.progress')).toBeVisible()
  }
}

function openMenu(locale: LocaleId): Enter {
  return async (page) => {
    await page.goto(organisationPath(locale, RICH))
    await page.locator('.languages summary').click()
  }
}

function searchStates(locale: LocaleId): Readonly<Record<string, Enter>> {
  const open = openPage(homePath(locale))
  return {
    'home with results': async (page) => {
      await page.goto(`${homePath(locale)}#language=ru,ar`)
      await expect(resultLinks(page).first()).toBeVisible()
    },
    'home with an open facet': async (page) => {
      await open(page)
      await showFilters(page)
      await facet(page, 'language').locator('summary').click()
    },
    'home with the area map': async (page) => {
      await page.goto(`${homePath(locale)}#area=suur-tapiola`)
      await waitForSearch(page)
      await showFilters(page)
      await facet(page, 'area').locator('summary').click()
      await expect(page.locator('.map-area').first()).toBeVisible()
    },
    'home with the filter sheet': async (page) => {
      await page.setViewportSize({ width: 360, height: 640 })
      await page.goto(`${homePath(locale)}#theme=sports`)
      await waitForSearch(page)
      await page.locator('.filters-open').click()
      await facet(page, 'theme').locator('summary').click()
      await expect(option(page, 'theme', 'sports')).toBeVisible()
    },
    'home with crisis numbers': async (page) => {
      await page.goto(`${homePath(locale)}#theme=crisis-safety`)
      await expect(page.locator('.crisis')).toBeVisible()
      await expect(resultLinks(page).first()).toBeVisible()
    },
    'home without a hit': async (page) => {
      await open(page)
      // Misspelt so badly that the search can only ask what was meant.
      await searchBox(page, locale).fill('jalkkpallloo ')
      const t = createTranslate(locale)
      await expect(page.getByText(t('search.none'))).toBeVisible()
      await expect(
        page.getByRole('button', { name: t('search.didYouMean', { text: 'jalkapallo' }) }),
      ).toBeVisible()
    },
  }
}

function editorStates(locale: LocaleId): Readonly<Record<string, Enter>> {
  const open = async (page: Page, fragment = '') => {
    await page.goto(contributePath(locale) + fragment)
    await expect(page.locator('.progress')).toBeVisible()
  }
  return {
    'editor with all its parts open, and errors': async (page) => {
      await open(page)
      await page.locator('.progress .said a').first().click()
      await page.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>('.form-section')) part.open = true
      })
      await expect(page.locator('[id="field-licence"]')).toBeVisible()
      await page.locator('.entry-add').first().click()
      await page.locator('.picker summary').first().click()
      await expect(page.locator('.picker-list')).toBeVisible()
    },
    'editor with the text of a profile': async (page) => {
      await open(page, `#${RICH}`)
      await page.locator('#tab-file').click()
    },
    'editor with a preview': async (page) => {
      await open(page, `#${RICH}`)
      await page.locator('#tab-preview').click()
      await expect(page.locator('.preview .card')).toBeVisible()
    },
  }
}
