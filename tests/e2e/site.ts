import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { FACETS, type Facet, type FilterName } from '#domain/facet.ts'
import { LOCALES, type LocaleId } from '#i18n/locales.ts'
import {
  browsePath,
  combinationPath,
  contributePath,
  homePath,
  organisationPath,
  pagePath,
} from '#i18n/paths.ts'
import { createTranslate } from '#i18n/translate.ts'
import { type SearchData, toSearchData } from '#search/document.ts'
import { realContent } from '../realContent.ts'

/** The built site that the preview server shows. */
export const DIST = process.env.OUT_DIR ?? 'dist'
export const LOCALE_IDS = Object.keys(LOCALES) as LocaleId[]
/** One language after another would take an hour: a long one, a short one and one from right to left stand for all. */
export const WALKED_LOCALES = ['fi', 'en', 'ar'] as const satisfies readonly LocaleId[]
/** The organisation with the most to show, and the one whose page the tests walk through. */
export const RICH = 'trapesa'
/** One whose page has the exit and the crisis numbers. */
export const SENSITIVE = 'lyomaton-linja-espoossa'
/** Where the browser asks for the files of the search. */
export const NAMES_URL = /\/data\/names\.[0-9a-f]+\.bin$/
export const RUSSIAN_URL = /\/data\/words-ru\.[0-9a-f]+\.bin$/
export const TEXTS_URL = /\/data\/texts\.[0-9a-f]+\.bin$/

/** Every built HTML file, from the root of the site: `fi/index.html`. */
export function htmlFiles(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
}

export function readBuilt(file: string): string {
  return readFileSync(join(DIST, file), 'utf8')
}

/** The day that the site was built for, an ISO date: for its tools no day comes before it. */
export function builtDay(): string {
  return JSON.parse(readBuilt('build.json')).date
}

/** The slugs that have an organisation page. */
export function builtSlugs(locale: LocaleId): string[] {
  return readdirSync(join(DIST, locale, 'organisations')).sort()
}

let searched: SearchData | undefined

/** What the search knows of the organisations, from the content that the site was built of, read once a process. */
export function readSearchData(): SearchData {
  const { organisations, vocabulary } = realContent()
  searched ??= toSearchData(organisations, vocabulary)
  return searched
}

/** The organisation with the least to show. */
export function modestSlug(locale: LocaleId): string {
  return slugsBySize(locale)[0] ?? ''
}

/** One with as much to show as half of all have at most. */
export function typicalSlug(locale: LocaleId): string {
  const slugs = slugsBySize(locale)
  return slugs[Math.floor(slugs.length / 2)] ?? ''
}

function slugsBySize(locale: LocaleId): string[] {
  const sized = builtSlugs(locale).map((slug) => ({
    slug,
    size: readBuilt(`${locale}/organisations/${slug}/index.html`).length,
  }))
  return sized.sort((a, b) => a.size - b.size).map(({ slug }) => slug)
}

/** One address of every type of page there is in a language. */
export function pageTypes(locale: LocaleId): Readonly<Record<string, string>> {
  const own = readdirSync('content/pages/en').map((file) => file.replace(/\.md$/, ''))
  return {
    home: homePath(locale),
    'rich organisation': organisationPath(locale, RICH),
    'sensitive organisation': organisationPath(locale, SENSITIVE),
    'sensitive list': browsePath(locale, 'theme', 'crisis-safety'),
    'modest organisation': organisationPath(locale, modestSlug(locale)),
    'browse index': browsePath(locale),
    editor: contributePath(locale),
    ...Object.fromEntries(FACETS.map((facet) => [`browse ${facet}`, browseTermPath(locale, facet)])),
    'browse language and theme': firstCombination(locale),
    ...Object.fromEntries(own.map((name) => [name, pagePath(locale, name)])),
  }
}

/** Pages that are in no language, or in all, or in several. */
export const SHARED_PAGES: Readonly<Record<string, string>> = {
  'choose language': '/',
  '404': '/404.html',
  offline: '/offline/',
  'style guide': '/styleguide/',
}

function browseTermPath(locale: LocaleId, facet: Facet): string {
  return browsePath(locale, facet, readdirSync(join(DIST, locale, 'browse', facet)).sort()[0])
}

function firstCombination(locale: LocaleId): string {
  const language = 'ru'
  const themes = readdirSync(join(DIST, locale, 'browse/language', language, 'theme')).sort()
  return combinationPath(locale, language, themes[0] ?? '')
}

/** Opens the search and waits until it answers. */
export async function openSearch(page: Page, locale: LocaleId = 'fi', fragment = ''): Promise<void> {
  await page.goto(homePath(locale) + fragment)
  await waitForSearch(page)
}

/** All files of the search have come, and counts stand beside the options. */
export async function waitForSearch(page: Page): Promise<void> {
  await expect(page.locator('.search')).toHaveAttribute('data-progress', 'complete')
  await expect(page.locator('.search')).toHaveAttribute('data-counted')
}

/** On a narrow screen the filters are in a sheet; opens it there. */
export async function showFilters(page: Page): Promise<void> {
  const button = page.locator('.filters-open')
  if (await button.isVisible()) await button.click()
}

/** Opens the menu of languages and goes to the same page in another. */
export async function chooseLanguage(page: Page, locale: LocaleId): Promise<void> {
  await page.locator('.languages summary').click()
  await page.getByRole('link', { name: LOCALES[locale].self }).click()
}

/** A filter with a single option stands as a checkbox of its own. */
export function filterSwitch(page: Page, name: FilterName): Locator {
  return page.locator(`.switches input[data-facet="${name}"]`)
}

export function searchBox(page: Page, locale: LocaleId = 'fi'): Locator {
  return page.getByRole('searchbox', { name: createTranslate(locale)('search.label') })
}

export function facet(page: Page, name: FilterName): Locator {
  return page.locator(`details[data-facet="${name}"]`)
}

export function option(page: Page, name: FilterName, id: string): Locator {
  return facet(page, name).locator(`input[value="${id}"]`)
}

/** Ticks or unticks an option, opening its facet for the while. */
export async function toggle(page: Page, name: FilterName, id: string): Promise<void> {
  const summary = facet(page, name).locator('summary')
  await summary.click()
  await option(page, name, id).click()
  await summary.click()
}

/** The heading above the results says how many there are. */
export async function expectCount(page: Page, count: number, locale: LocaleId = 'fi'): Promise<void> {
  const text = createTranslate(locale)('search.count', { count })
  await expect(page.getByRole('heading', { level: 2, name: text, exact: true })).toBeVisible()
}

export function resultLinks(page: Page): Locator {
  return page.locator('.results h3 a')
}

/** The slugs of all results in their order, after "show more" until there are as many as the heading says. */
export async function allResults(page: Page, locale: LocaleId = 'fi'): Promise<string[]> {
  const more = page.getByRole('button', { name: createTranslate(locale)('search.more') })
  await expect(async () => {
    if (await more.isVisible()) await more.click({ timeout: 1000 })
    expect(await resultLinks(page).count()).toBe(await readCount(page))
  }).toPass({ intervals: [50], timeout: 10_000 })
  return resultLinks(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
  )
}

/** Goes through the results until the organisation is among them. */
export async function expectResult(page: Page, slug: string, locale: LocaleId = 'fi'): Promise<void> {
  const more = page.getByRole('button', { name: createTranslate(locale)('search.more') })
  const hit = page.locator(`.results h3 a[href$="/${slug}/"]`)
  await expect(async () => {
    if ((await hit.count()) === 0 && (await more.isVisible())) await more.click({ timeout: 1000 })
    expect(await hit.count(), slug).toBe(1)
  }).toPass({ intervals: [50], timeout: 10_000 })
}

/** What the heading above the results says; 0 where there is none. */
async function readCount(page: Page): Promise<number> {
  const [heading = '0'] = await page.locator('#search-results').allTextContents()
  return Number.parseInt(heading, 10)
}
