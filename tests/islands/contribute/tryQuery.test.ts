import { describe, expect, it } from 'vitest'
import { createMeanings } from '#islands/contribute/preview/meanings.ts'
import { tryQuery } from '#islands/contribute/preview/tryQuery.ts'
import { listFillerWords } from '#search/index/fillerWords.ts'
import { organisation, TODAY } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

const { vocabulary, concepts } = realContent()
const one = organisation({ languages: ['so'], themes: ['language-learning'] })

function ask(text: string, locale = 'fi') {
  const meanings = createMeanings(concepts, listFillerWords(), locale)
  return tryQuery(text, { organisation: one, vocabulary, meanings, locale, today: TODAY })
}

describe('tryQuery', () => {
  it.each([
    ['a word of the summary', 'kielikahvila'],
    ['a name', 'Esimerkkiyhdistys'],
    ['a word for its theme', 'suomen kurssi'],
  ])('finds a draft by %s and says why', (_what, text) => {
    expect(ask(text)?.length).toBeGreaterThan(0)
  })

  it('finds it by words of the reader’s language', () => {
    expect(ask('язык', 'ru')).toBeDefined()
  })

  it('does not find it by what it is not about', () => {
    expect(ask('purjehdus')).toBeUndefined()
  })
})
