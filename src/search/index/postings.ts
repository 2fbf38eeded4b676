import { ByteReader, type ByteWriter } from './bytes.ts'

/** Where in a document a word stands; the number decides its weight. A lower number is a better place. */
export const FIELD = { name: 0, alias: 1, service: 2, summary: 3, body: 4 } as const

/** One document that has a word or a concept: its number, and 0 to 15 for how it has it. */
export interface Posting {
  readonly document: number
  /** Of a word: field × 2, + 1 where it is only part of a compound. Of a concept: how much it is about it, 15 most. */
  readonly grade: number
}

export const HIGHEST_GRADE = 15

export function gradeOfWord(field: number, isPart: boolean): number {
  return field * 2 + (isPart ? 1 : 0)
}

/**
 * Postings by rising document number → the steps between documents, and their grades, a byte each: what is alike stands
 * together, which compresses better where there are many (measured at 3,000 organisations: 42 KB against 46).
 */
export function writePostings(steps: ByteWriter, grades: ByteWriter, postings: readonly Posting[]): void {
  let previous = -1
  for (const { document, grade } of postings) {
    steps.number(document - previous)
    grades.number(grade)
    previous = document
  }
}

/** Tells every posting of one word in order. */
export function visitSteps(
  steps: Uint8Array,
  grades: Uint8Array,
  visit: (document: number, grade: number) => void,
): void {
  const reader = new ByteReader(steps)
  let document = -1
  for (const grade of grades) {
    document += reader.number()
    visit(document, grade)
  }
}
