import { describe, expect, it } from 'vitest'
import { browsePath, combinationPath, homePath, inLocale, organisationPath, pagePath } from '#i18n/paths.ts'

const PATHS = [
  ['home', homePath('fi'), '/fi/'],
  ['an organisation', organisationPath('sv', 'aalto-basket'), '/sv/organisations/aalto-basket/'],
  ['the browse lists', browsePath('en'), '/en/browse/'],
  ['one browse list', browsePath('en', 'area', 'kilo'), '/en/browse/area/kilo/'],
  ['a theme in a language', combinationPath('en', 'so', 'sports'), '/en/browse/language/so/theme/sports/'],
  [
    'a later page of that',
    combinationPath('en', 'so', 'sports', 2),
    '/en/browse/language/so/theme/sports/2/',
  ],
  ['a later page of one', browsePath('en', 'area', 'kilo', 2), '/en/browse/area/kilo/2/'],
  ['a page of the directory', pagePath('fi', 'about'), '/fi/about/'],
] as const

describe('an address', () => {
  it.each(PATHS)('of %s is %s', (_name, path, expected) => {
    expect(path).toBe(expected)
  })

  it('begins at the root and ends with a slash', () => {
    for (const [, path] of PATHS) expect(path).toMatch(/^\/.*\/$/)
  })

  it('of the browse lists stays whole when only half a list is named', () => {
    expect(browsePath('fi', 'area')).toBe('/fi/browse/')
  })
})

describe('inLocale', () => {
  it('swaps only the locale', () => {
    for (const [, path] of PATHS) {
      const swapped = inLocale(path, 'ckb')
      expect(swapped.split('/')[1]).toBe('ckb')
      expect(swapped.split('/').slice(2)).toEqual(path.split('/').slice(2))
    }
  })

  it('leaves a part further on that looks like a locale', () => {
    expect(inLocale('/fi/browse/language/fi/', 'sv')).toBe('/sv/browse/language/fi/')
  })

  it('comes back to the same address', () => {
    for (const [, path] of PATHS) {
      const locale = path.split('/')[1] ?? ''
      expect(inLocale(inLocale(path, 'en'), locale)).toBe(path)
    }
  })

  it('takes a locale with a hyphen', () => {
    expect(inLocale('/zh-hans/about/', 'fi')).toBe('/fi/about/')
  })
})
