import { readData } from './createPlanted.ts'
import type { BenchQuery } from './query.ts'

/** The judged queries of `data/queries.yaml`, and the words that mean nothing. */
export function readJudged(): readonly BenchQuery[] {
  return (readData('queries.yaml') as readonly QueryClass[]).flatMap(({ class: name, queries }) =>
    queries.map(({ text, expect }): BenchQuery => {
      const group = expect === undefined ? 'nonsense' : 'judged'
      return { group, class: name, text, expect: expect === undefined ? [] : [expect] }
    }),
  )
}

interface QueryClass {
  readonly class: string
  readonly queries: readonly { readonly text: string; readonly expect?: string }[]
}
