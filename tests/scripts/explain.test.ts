import { describe, expect, it } from 'vitest'
import { RULES } from '#profiles/rules/index.ts'
import { explain, listExplained } from '../../scripts/validate/explain.ts'

describe('listExplained', () => {
  const all = listExplained()

  it('has every rule and every code once, with a reason in a sentence', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(RULES.map(({ id }) => id)))
    for (const { id, why } of all) expect(why, id).toMatch(/^.{20,200}\.$/)
  })

  it('gives no two the same reason', () => {
    expect(new Set(all.map(({ why }) => why)).size).toBe(all.length)
  })
})

describe('explain', () => {
  it('prints one in full, all in a list, and nothing for what does not exist', () => {
    expect(explain('yaml-tab')).toContain('sarkainmerkki')
    expect(explain(undefined)?.split('\n')).toHaveLength(listExplained().length)
    expect(explain('toString')).toBeUndefined()
  })
})
