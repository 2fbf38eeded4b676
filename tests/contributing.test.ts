import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const GUIDES = ['CONTRIBUTING.md', 'CONTRIBUTING.fi.md', 'CONTRIBUTING.sv.md']
const PICTURES = readdirSync('.github/pictures')

describe.each(GUIDES)('%s', (guide) => {
  const text = readFileSync(guide, 'utf8')

  it('leads with the form of the site, and shows every step in words of its own', () => {
    expect(text.indexOf('/contribute/')).toBeLessThan(text.indexOf('mailbox'))
    const shown = [...text.matchAll(/!\[([^\]]+)\]\(\.github\/pictures\/([^)]+)\)/g)]
    expect(shown.map(([, , file]) => file)).toEqual(PICTURES)
    expect(new Set(shown.map(([, alt]) => alt)).size).toBe(4)
  })

  it('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link ?? '')
    expect(links.length).toBeGreaterThan(8)
    expect(links.filter((link) => !existsSync(link))).toEqual([])
  })
})

describe.each(PICTURES)('picture %s', (file) => {
  const text = readFileSync(`.github/pictures/${file}`, 'utf8')

  it('says in three languages what it shows, and holds no words that one of them would miss', () => {
    for (const part of ['title', 'desc'])
      for (const lang of ['fi', 'sv', 'en'])
        expect(text).toMatch(new RegExp(`<${part} lang="${lang}">[^<]+</${part}>`))
    expect(text).not.toMatch(/<text|<script|<image|href|style=|on\w+=/)
    expect(text.length).toBeLessThan(3_000)
  })
})
