import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const STYLE = /<style>([\s\S]*?)<\/style>/g

/** The classes that a component's own styles name, but for those it says are another's. */
function namedClasses(text: string): readonly string[] {
  const css = [...text.matchAll(STYLE)].map(([, inside = '']) => inside).join('\n')
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]+(?=\{)/g) ?? []
  return selectors.flatMap(
    (one) => one.replace(/:global\((?:[^()]|\([^()]*\))*\)/g, '').match(/(?<=\.)[a-z][\w-]*/g) ?? [],
  )
}

describe('the styles of an Astro component', () => {
  it('name only classes that it writes itself: they reach nothing of the components inside it', () => {
    const faults = globSync('src/**/*.astro').flatMap((path) => {
      const text = readFileSync(path, 'utf8')
      const markup = text.replace(STYLE, '')
      const isWritten = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(markup)
      return namedClasses(text).flatMap((name) => (isWritten(name) ? [] : `${path}: .${name}`))
    })
    expect(faults).toEqual([])
  })

  it('are seen to name a class of another', () => {
    const text = '<style>\n.a :global(.b), .c:hover { rotate: 180deg }\n</style>'
    expect(namedClasses(text)).toEqual(['a', 'c'])
  })
})
