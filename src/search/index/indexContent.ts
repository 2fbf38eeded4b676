import type { City } from '#domain/city.ts'
import { parseLemmaTable } from '../words/lemmaTable.ts'
import { buildIndex, type IndexSource } from './buildIndex.ts'
import { listFillerWords } from './fillerWords.ts'
import { listHolidays } from './listHolidays.ts'
import type { SearchFiles } from './searchFiles.ts'

/** A directory's content, as far as the search is made of it. `lemmas` is the text of the table. */
export interface IndexedContent
  extends Pick<IndexSource, 'organisations' | 'vocabulary' | 'concepts' | 'rangeBytes'> {
  readonly city: Pick<City, 'country'>
  readonly lemmas: string
}

/** Content → the files of the search; `today` (ISO date) says for which years holidays are listed. */
export function indexContent(content: IndexedContent, today: string): SearchFiles {
  return buildIndex({
    organisations: content.organisations,
    vocabulary: content.vocabulary,
    concepts: content.concepts,
    lemmas: parseLemmaTable(content.lemmas),
    fillers: listFillerWords(),
    holidays: listHolidays(content.city.country, today),
    ...(content.rangeBytes !== undefined && { rangeBytes: content.rangeBytes }),
  })
}
