import { describe, expect, it } from 'vitest'
import type { Issue } from '#profiles/issue.ts'
import { judgeBuild } from '#profiles/judgeBuild.ts'
import type { Judgement } from '#profiles/readContent.ts'
import { issuesOf, organisation, profileText } from '../builders.ts'
import { realContent } from '../realContent.ts'

const FOLDER = 'content'
const CONTENT = realContent()
const ORGANISATION = organisation()

/** An error in a file of the content folder. */
function errorIn(file: string): Issue {
  const [issue] = issuesOf(profileText({ themes: ['sportz'] }))
  if (!issue) throw new Error('An unknown theme is an error')
  return { ...issue, file: `${FOLDER}/${file}` }
}

function judgement(good: number, issues: readonly Issue[] = []): Judgement {
  const organisations = Array.from({ length: good }, (_, number) => ({
    ...ORGANISATION,
    slug: `koe-${number}`,
  }))
  const bad = new Set(issues.map(({ file }) => file)).size
  return { files: good + bad, issues, content: { ...CONTENT, organisations } }
}

const publish = (given: Judgement, lastCount?: number) =>
  judgeBuild(given, FOLDER, { mode: 'publish', lastCount })

describe('judgeBuild', () => {
  it('finds nothing in the way of content without an error, in either mode', () => {
    for (const mode of ['strict', 'publish'] as const)
      expect(judgeBuild(judgement(3), FOLDER, { mode })).toEqual({ obstacle: undefined, leftOut: [] })
  })

  it('stops a strict build at one bad profile, and names the place', () => {
    const { obstacle, leftOut } = judgeBuild(judgement(500, [errorIn('organisations/rikki.md')]), FOLDER, {
      mode: 'strict',
    })
    expect(obstacle).toMatch(/content\/organisations\/rikki\.md:\d+:\d+/)
    expect(leftOut).toEqual([])
  })

  it('leaves bad profiles out of a published site, up to two in a hundred', () => {
    const two = [errorIn('organisations/eka.md'), errorIn('organisations/toka.md')]
    expect(publish(judgement(98, two))).toEqual({ obstacle: undefined, leftOut: two })
    expect(publish(judgement(97, two)).obstacle).toMatch(/^2 of 99 profiles have errors.*2 %/)
  })

  it('counts a profile once, however many errors it has', () => {
    const error = errorIn('organisations/eka.md')
    expect(publish(judgement(60, [error, error, error])).obstacle).toBeUndefined()
  })

  it('publishes nothing where the city, a page or the vocabulary is wrong', () => {
    for (const file of ['city.yaml', 'pages/fi/about.md', 'vocabulary/themes.yaml'])
      expect(publish(judgement(500, [errorIn(file)])).obstacle).toContain(`${FOLDER}/${file}`)
  })

  it('publishes nothing where the content could not be read', () => {
    expect(publish({ files: 3, issues: [errorIn('city.yaml')] }).obstacle).toContain('city.yaml')
  })

  it('publishes no empty directory', () => {
    expect(publish(judgement(0)).obstacle).toBe('there is no profile without an error.')
  })

  it('does not publish fewer than nine in ten of the last site, where that is known', () => {
    expect(publish(judgement(90), 100).obstacle).toBeUndefined()
    expect(publish(judgement(89), 100).obstacle).toMatch(/^89 organisations are left of 100.*--allow-fewer/)
    expect(publish(judgement(89)).obstacle).toBeUndefined()
    expect(judgeBuild(judgement(1), FOLDER, { mode: 'strict', lastCount: 100 }).obstacle).toBeUndefined()
  })
})
