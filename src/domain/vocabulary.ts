import * as z from 'zod'
import { yesOrNo } from './schema/text.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const label = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/), z.string().min(1))
  .refine((text) => ['fi', 'sv', 'en'].every((lang) => text[lang]), { error: 'needs fi, sv and en' })
/** Pages about it get the exit button, the crisis numbers and a title that gives nothing away. Text as written, or read already. */
const sensitive = yesOrNo.or(z.boolean()).default(false)
const codes = z.array(z.string()).default([])

/** Concept schemes that stand in `content/vocabulary/*.yaml`; codes map to PTV, Open Eligibility, ICNPO and YSO. */
export const themeSchema = z.strictObject({
  id,
  label,
  ptv: codes,
  openEligibility: codes,
  icnpo: z.string().optional(),
  yso: codes,
  sensitive,
})
export const targetGroupSchema = z.strictObject({
  id,
  label,
  ptv: codes,
  ptvLifeEvents: codes,
  openEligibility: codes,
  sensitive,
})
export const languageSchema = z.strictObject({
  id,
  /** BCP 47 tag for `lang` attributes. */
  tag: z.string(),
  label,
  self: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  /** ISO 639 code for HSDS 3.0. */
  hsds: z.string(),
  ptv: z.string().optional(),
})
export const areaSchema = z.strictObject({
  id,
  label,
  kind: z.enum(['online', 'country', 'region', 'city', 'major-area', 'district']),
  parent: id.optional(),
  postalCodes: z.array(z.string().regex(/^\d{5}$/)).default([]),
  kokotun: z.string().optional(),
  linkedEvents: z.string().optional(),
})
export const cooperationSchema = z.strictObject({ id, label })

export const vocabularySchema = z.strictObject({
  themes: z.array(themeSchema).min(1),
  targetGroups: z.array(targetGroupSchema).min(1),
  languages: z.array(languageSchema).min(1),
  areas: z.array(areaSchema).min(1),
  cooperation: z.array(cooperationSchema).min(1),
})

export type Language = z.output<typeof languageSchema>
export type Area = z.output<typeof areaSchema>
export type Vocabulary = z.output<typeof vocabularySchema>
