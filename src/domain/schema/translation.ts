import * as z from 'zod'
import { plainText, yesOrNo } from './text.ts'

/** The front matter of a translation of a profile's long text: `content/organisations/<slug>.<language>.md`. */
export const translationSchema = z.strictObject({
  translates: plainText(1, 40).meta({
    description: 'Mark of the text it was made from; the check says the right one',
    examples: ['0123456789abcdef'],
  }),
  reviewed: yesOrNo.optional().meta({
    description: 'Whether a person who knows both languages has read it; without a word it counts as unread',
    examples: ['true'],
  }),
  name: plainText(2, 100).optional().meta({ description: 'The name in this language' }),
  summary: plainText(20, 200).optional().meta({ description: 'The summary in this language' }),
})

export type TranslationFields = z.output<typeof translationSchema>
