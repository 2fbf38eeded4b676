import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '#profiles/rules/index.ts'
import { BODY_WORDING } from '#profiles/wording/body.ts'
import { FILE_WORDING } from '#profiles/wording/file.ts'
import { SCHEMA_WORDING } from '#profiles/wording/schema.ts'
import { TRAP_WORDING } from '#profiles/wording/traps.ts'
import { YAML_WORDING } from '#profiles/wording/yaml.ts'
import { realContent } from '../realContent.ts'
import { judgeFixture, listRuleFixtures, REPORT, RULE_FIXTURES, reportFixture } from '../ruleFixtures.ts'

const TABLES = { ...BODY_WORDING, ...FILE_WORDING, ...SCHEMA_WORDING, ...TRAP_WORDING, ...YAML_WORDING }
const IDS = [...new Set([...RULES.map(({ id }) => id), ...Object.keys(TABLES)])].sort()

/** What cannot stand in a file of the repository, and why. */
const WITHOUT_FIXTURE: Readonly<Record<string, string>> = {
  'file-kind': 'a link or a folder; readFiles.test.ts makes them',
  'file-missing': 'what is not there; readContent.test.ts takes parts away',
  'file-unreadable': 'a file without permission; git keeps no permissions',
  invalid: 'the words for a constraint that somebody forgot to word; no such constraint may exist',
}

const known = realContent()
const fixtures = listRuleFixtures()
const isUpdating = process.env.UPDATE_GOLDEN === '1'

describe('the fixtures of the rules', () => {
  it('are there for every rule and every code, but for the exceptions with a reason', () => {
    expect(IDS.filter((id) => !fixtures.includes(id) && !(id in WITHOUT_FIXTURE))).toEqual([])
  })

  it('are there for nothing else', () => {
    expect(fixtures.filter((id) => !IDS.includes(id))).toEqual([])
  })

  it('have no exception that is no longer needed', () => {
    const needless = Object.keys(WITHOUT_FIXTURE).filter((id) => fixtures.includes(id) || !IDS.includes(id))
    expect(needless).toEqual([])
  })
})

describe.each(fixtures)('the fixture of %s', (id) => {
  it('breaks this rule and no other', () => {
    const { bad, issues } = judgeFixture(id, known, 'en')
    const own = issues.filter(({ file }) => file === bad)
    expect(own.length, 'the bad file has an issue').toBeGreaterThan(0)
    expect([...new Set(issues.map(({ ruleId }) => ruleId))]).toEqual([id])
  })

  it('is reported as the golden report says', () => {
    const path = `${RULE_FIXTURES}/${id}/${REPORT}`
    const report = reportFixture(id, known)
    if (isUpdating) writeFileSync(path, report)
    expect(existsSync(path), 'run UPDATE_GOLDEN=1 npx vitest run tests/profiles/fixtures.test.ts').toBe(true)
    expect(report).toBe(readFileSync(path, 'utf8'))
  })
})
