import { describe, expect, it } from 'vitest'
import { standIn } from '#profiles/standIn.ts'
import { writeProfile } from '#profiles/writeProfile.ts'
import { issuesOf, vocabulary } from '../builders.ts'

describe('standIn', () => {
  it('is a profile without an error', () => {
    const issues = issuesOf(writeProfile(standIn(vocabulary()), ''))
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
