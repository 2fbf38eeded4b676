import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteWriter } from '#search/index/bytes.ts'
import {
  FIELD,
  gradeOfWord,
  HIGHEST_GRADE,
  type Posting,
  visitSteps,
  writePostings,
} from '#search/index/postings.ts'

function encode(postings: readonly Posting[]): { readonly steps: Uint8Array; readonly grades: Uint8Array } {
  const [steps, grades] = [new ByteWriter(), new ByteWriter()]
  writePostings(steps, grades, postings)
  return { steps: steps.finish(), grades: grades.finish() }
}

function decode({ steps, grades }: ReturnType<typeof encode>): Posting[] {
  const found: Posting[] = []
  visitSteps(steps, grades, (document, grade) => found.push({ document, grade }))
  return found
}

const POSTINGS = fc
  .uniqueArray(fc.integer({ min: 0, max: 100_000 }))
  .map((documents) => documents.sort((a, b) => a - b))
  .chain((documents) =>
    fc
      .array(fc.integer({ min: 0, max: HIGHEST_GRADE }), {
        minLength: documents.length,
        maxLength: documents.length,
      })
      .map((grades) => documents.map((document, index) => ({ document, grade: grades[index] ?? 0 }))),
  )

describe('postings', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(POSTINGS, (postings) => {
        expect(decode(encode(postings))).toEqual(postings)
      }),
    )
  })

  it('of documents side by side take a byte for the step and one for the grade', () => {
    const postings = Array.from({ length: 100 }, (_, document) => ({ document, grade: FIELD.name }))
    const { steps, grades } = encode(postings)
    expect([steps.length, grades.length]).toEqual([100, 100])
  })

  it('cut in the middle of a number throw', () => {
    const { steps, grades } = encode([{ document: 5000, grade: 3 }])
    expect(() => decode({ steps: steps.subarray(0, -1), grades })).toThrow(RangeError)
  })
})

describe('gradeOfWord', () => {
  it('tells every field, whole or part, by a grade of its own that fits four bits', () => {
    const grades = Object.values(FIELD).flatMap((field) => [
      gradeOfWord(field, false),
      gradeOfWord(field, true),
    ])
    expect(new Set(grades).size).toBe(grades.length)
    expect(Math.max(...grades)).toBeLessThanOrEqual(HIGHEST_GRADE)
  })
})
