import { describe, expect, it } from 'vitest'
import { judgeEach, judgeTogether } from '#profiles/judgeInParts.ts'
import type { SourceFile } from '#profiles/sourceFile.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'
import { judgeFixture, listRuleFixtures } from '../ruleFixtures.ts'

const { vocabulary, city } = realContent()
const options = { vocabulary, city, today: TODAY, lang: 'sv', also: 'en' } as const
const fixtures = listRuleFixtures().map((id) => ({ id, files: judgeFixture(id, options, 'sv').files }))

/** Each file in a part of its own, and sent through a copy as another thread would. */
function judgeApart(files: readonly SourceFile[]) {
  const judged = files.flatMap((file) => structuredClone(judgeEach([file], options)))
  return judgeTogether(files, judged, options)
}

describe('judging in parts', () => {
  it.each(fixtures)('says of the fixture of $id what the judging of all says', ({ files }) => {
    expect(judgeApart(files)).toEqual(validateProfiles(files, options).issues)
  })

  it('says of all fixtures in one folder what the judging of all says', () => {
    const all = fixtures.flatMap(({ id, files }) =>
      files.map(({ path, text }) => ({ path: `organisations/${id.toLowerCase()}-${path}`, text })),
    )
    const issues = judgeApart(all)
    expect(issues).toEqual(validateProfiles(all, options).issues)
    expect(new Set(issues.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(60)
  })
})
