import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteWriter } from '#search/index/bytes.ts'
import {
  encodePostings,
  FIELD,
  gradeOfWord,
  HIGHEST_GRADE,
  type Posting,
  visitPostings,
  visitSteps,
  writePostings,
} from '#search/index/postings.ts'

function decode(bytes: Uint8Array): Posting[] {
  const found: Posting[] = []
  visitPostings(bytes, (document, grade) => found.push({ document, grade }))
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
        expect(decode(encodePostings(postings))).toEqual(postings)
      }),
    )
  })

  it('of documents side by side take one byte each for the better places', () => {
    const postings = Array.from({ length: 100 }, (_, document) => ({ document, grade: FIELD.name }))
    expect(encodePostings(postings)).toHaveLength(100)
  })

  it('cut in the middle of a number throw', () => {
    const bytes = encodePostings([{ document: 5000, grade: 3 }])
    expect(() => decode(bytes.subarray(0, -1))).toThrow(RangeError)
  })
})

describe('steps and grades', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(POSTINGS, (postings) => {
        const [steps, grades] = [new ByteWriter(), new ByteWriter()]
        writePostings(steps, grades, postings)
        const found: Posting[] = []
        visitSteps(steps.finish(), grades.finish(), (document, grade) => found.push({ document, grade }))
        expect(found).toEqual(postings)
      }),
    )
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
