import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FACETS, FILTERS } from '#domain/facet.ts'
import type { Freshness } from '#domain/freshness.ts'
import { profileSchema } from '#domain/schema/profile.ts'
import { delivery, price } from '#domain/schema/service.ts'
import { TRUSTS } from '#domain/translated.ts'
import { MESSAGES } from '#i18n/messages.ts'
import { createContributeProps } from '#islands/contribute/contributeProps.ts'
import { previewMessages } from '#islands/contribute/preview/previewMessages.ts'
import { createSearchProps } from '#islands/search/searchProps.ts'
import { SORTS } from '#search/query.ts'
import { TODAY, vocabulary } from '../builders.ts'
import { realContent } from '../realContent.ts'

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))
const KEYS = Object.keys(MESSAGES.en).filter((key) => !key.startsWith('_'))
const FRESHNESS = Object.keys({
  fresh: 0,
  due: 0,
  overdue: 0,
  unconfirmed: 0,
} satisfies Record<Freshness, number>)

/** What may stand at the end of a key that the source puts together: `` t(`facet.${facet}`) ``. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'facet.': FILTERS,
  'browse.': FACETS,
  'fresh.': FRESHNESS,
  'fresh.tag.': FRESHNESS,
  'text.tag.': TRUSTS,
  'search.sort.': SORTS,
  'delivery.': delivery.options,
  'price.': [...price.options, 'unknown'],
  'legalForm.': profileSchema.shape.legalForm.unwrap().options,
  // An active organisation needs no word.
  'org.': profileSchema.shape.status.unwrap().options.filter((status) => status !== 'active'),
}

function readSource(folder: string, name = /\.(ts|tsx|astro)$/): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')
}

/** The keys in a piece of source as they stand in quotes, inside a call of `t` or not. */
function literalsIn(source: string): Set<string> {
  return new Set([...source.matchAll(/'([a-zA-Z]+(?:\.[\w-]+)*)'/g)].map(([, key]) => key ?? ''))
}

/** Keys in quotes between the parentheses of `t(…)`, a choice between two included. */
function calledIn(source: string): string[] {
  const calls = [...source.matchAll(/\bt\(([^`(){}]*)/g)].map(([, inside]) => inside ?? '')
  return calls.flatMap((inside) => [...inside.matchAll(/'([^']*)'/g)].map(([, key]) => key ?? ''))
}

/** The beginnings of keys that are put together. */
function beginningsIn(source: string): string[] {
  return [...new Set([...source.matchAll(/\bt\(`([^`$]*)\$\{/g)].map(([, text]) => text ?? ''))]
}

const source = readSource(SOURCE)

describe('the keys of the messages', () => {
  it('are each used by the source: a text nobody sees need not be translated', () => {
    const literals = literalsIn(source)
    const put = beginningsIn(source).flatMap((start) => (ENDINGS[start] ?? []).map((end) => start + end))
    expect(KEYS.filter((key) => !literals.has(key) && !put.includes(key))).toEqual([])
  })

  it('hold every key that the source says', () => {
    const called = calledIn(source)
    expect(called.length).toBeGreaterThan(80)
    expect(called.filter((key) => !KEYS.includes(key))).toEqual([])
  })

  it('hold every key that the source puts together', () => {
    const beginnings = beginningsIn(source)
    expect([...beginnings].sort()).toEqual(Object.keys(ENDINGS).sort())
    const missing = beginnings
      .flatMap((start) => (ENDINGS[start] ?? []).map((end) => start + end))
      .filter((key) => !KEYS.includes(key))
    expect(missing).toEqual([])
  })
})

/** Every key said in the files of these folders, put together or not. */
function saidIn(folders: readonly string[], name: RegExp): string[] {
  const island = folders.map((folder) => readSource(`${SOURCE}/islands/${folder}`, name)).join('\n')
  const put = beginningsIn(island).flatMap((start) => (ENDINGS[start] ?? []).map((end) => start + end))
  return [...calledIn(island), ...put]
}

describe('the texts handed to the search', () => {
  it('are all that its island says', () => {
    const catalogue = { city: realContent().city, vocabulary: vocabulary(), concepts: [], today: TODAY }
    const urls = { names: '/', concepts: '/', texts: '/', parts: {} }
    const handed = Object.keys(createSearchProps('en', catalogue, urls).messages)
    // The labels of options are put together by the page, in searchProps.ts.
    const said = saidIn(['search', 'safety'], /\.tsx$/)
    expect(said.length).toBeGreaterThan(15)
    expect(said.filter((key) => !handed.includes(key))).toEqual([])
  })
})

describe('the texts handed to the editor', () => {
  it('are all that its own parts say, and those of its preview all that the preview says', () => {
    const handed = Object.keys(createContributeProps('en', realContent().city).messages)
    // Parts of the preview say their own and, outside the frame, those of the editor.
    const shown = [...Object.keys(previewMessages('en')), ...handed]
    const said = saidIn(['contribute'], /^(?!preview\/).*\.tsx$/)
    expect(said.length).toBeGreaterThan(60)
    expect(said.filter((key) => !handed.includes(key))).toEqual([])
    expect(saidIn(['contribute/preview'], /\.tsx$/).filter((key) => !shown.includes(key))).toEqual([])
  })
})
