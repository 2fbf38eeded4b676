import * as z from 'zod'

/** BCP 47 language keys of text, as in `languages.yaml`; whether the language exists is for a rule to say. */
export const languageKey = z.string().regex(/^[a-z]{2,3}(-[a-z]+)*$/, { error: 'language-key' })

/** One passage of plain text of `min`–`max` characters. */
export function plainText(min: number, max: number) {
  return z
    .string()
    .refine((text) => text.trim() !== '', { error: 'empty', abort: true })
    .min(min, { error: 'too-short', abort: true })
    .max(max, { error: 'too-long', abort: true })
}

/** The same passage in one or more languages: `{ fi: …, sv: … }`. */
export function textPerLanguage(min: number, max: number) {
  return z
    .record(languageKey, plainText(min, max))
    .refine((text) => Object.keys(text).length > 0, { error: 'empty' })
}

/** Text per language, or one text in the profile's `textLanguage`. */
export function someText(min: number, max: number) {
  return z.union([plainText(min, max), textPerLanguage(min, max)])
}

/** Lists of words per language. */
export function wordsPerLanguage(most: number) {
  return z.record(languageKey, z.array(plainText(1, 60)).max(most, { error: 'too-many' }))
}

/** Every scalar reaches the schema as it was typed, so `true` is a word here. */
export const yesOrNo = z.enum(['true', 'false'], { error: 'yes-or-no' }).transform((word) => word === 'true')

export const slug = z
  .string()
  .max(80, { error: 'too-long' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slug' })

/** Ids of vocabulary terms; whether they exist is for a rule to say, which can suggest the nearest. */
export function ids(min: number, max: number) {
  return z.array(slug).min(min, { error: 'too-few' }).max(max, { error: 'too-many' })
}

/** `everyone` is all of them, so it stands alone. */
export const targetGroups = ids(1, 6).refine(
  (groups) => groups.length === 1 || !groups.includes('everyone'),
  { error: 'everyone-alone' },
)
