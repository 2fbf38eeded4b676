import { describe, expect, it } from 'vitest'
import { standApart } from '#styleguide/standApart.ts'

describe('standApart', () => {
  it('gives ids, and whatever points to them, a name of their own', () => {
    expect(standApart('<label for="a">x</label><input id="a" name="b" aria-describedby="a c">', 'fi-x')).toBe(
      '<label for="fi-x-a">x</label><input id="fi-x-a" name="fi-x-b" aria-describedby="fi-x-a fi-x-c">',
    )
  })

  it('does so for tabs and lists of choices too', () => {
    expect(standApart('<input list="a"><button aria-controls="b">', 'fi-x')).toBe(
      '<input list="fi-x-a"><button aria-controls="fi-x-b">',
    )
  })

  it('leaves icons, which stand once on the page', () => {
    const html = '<svg><use href="#icon-phone"></use></svg>'
    expect(standApart(html, 'fi-x')).toBe(html)
  })

  it('leaves data and words alone', () => {
    const html = '<p data-id="a" class="id">id=&quot;a&quot;</p>'
    expect(standApart(html, 'fi-x')).toBe(html)
  })

  it('names landmarks after their specimen', () => {
    expect(standApart('<section aria-labelledby="a"></section>', 'fi-x')).toBe(
      '<section aria-labelledby="fi-x-a fi-x-says"></section>',
    )
    expect(standApart('<nav aria-label="Pages"></nav>', 'fi-x')).toBe('<nav aria-label="Pages (fi-x)"></nav>')
    expect(standApart('<form role="search"></form>', 'fi-x')).toBe(
      '<form role="search" aria-labelledby="fi-x-says"></form>',
    )
    expect(standApart('<ul aria-label="Reasons"></ul>', 'fi-x')).toBe('<ul aria-label="Reasons"></ul>')
  })

  it('leads links to what is made up, or stands elsewhere on the real page, back to the specimen', () => {
    expect(
      standApart('<a href="/fi/organisations/made-up-example/">x</a><a href="#report">y</a>', 'fi-x'),
    ).toBe('<a href="#fi-x">x</a><a href="#fi-x">y</a>')
    const real = '<a href="/fi/browse/">x</a><a href="https://example.org/#a">y</a>'
    expect(standApart(real, 'fi-x')).toBe(real)
  })
})
