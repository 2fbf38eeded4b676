import * as z from 'zod'
import { isBusinessId } from '../businessId.ts'
import { webAddress } from './contact.ts'
import { year } from './date.ts'
import { plainText, slug, someText, textPerLanguage } from './text.ts'

const businessId = z
  .string()
  .transform((text) => text.replace(/^(\d{7})(\d)$/, '$1-$2'))
  .refine(isBusinessId, { error: 'business-id' })

const registerNumber = z
  .string()
  .transform((text) => text.replaceAll('.', ''))
  .refine((text) => /^\d{1,6}$/.test(text), { error: 'register-number' })

const parent = z.union([
  slug,
  z.strictObject({
    name: plainText(2, 100).meta({
      description: 'The name of the larger organisation.',
      examples: ['Esimerkkiliitto ry'],
    }),
    url: webAddress
      .optional()
      .meta({ description: 'The web page of the larger organisation.', examples: ['https://example.org/'] }),
  }),
])

/** Who the organisation is. */
export const identity = {
  name: someText(2, 100).meta({
    description: 'The official name, with ry, rf or sr if it has one.',
    examples: ['Esimerkkiyhdistys ry'],
  }),
  alternateNames: z
    .array(plainText(1, 100))
    .max(10, { error: 'too-many' })
    .optional()
    .meta({
      description: 'Abbreviations, former names and everyday names that people search with.',
      examples: [['EY', 'Esimerkki']],
    }),
  formerSlugs: z
    .array(slug)
    .optional()
    .meta({ description: 'Earlier names of this file, so that old addresses still lead here.' }),
  status: z
    .enum(['active', 'paused', 'ended'], { error: 'choice' })
    .default('active')
    .meta({
      description: 'Whether the organisation is active, takes a break or has closed down.',
      examples: ['active'],
    }),
  textLanguage: slug.default('fi').meta({
    description: 'The language of the long text, and of every text that names no language.',
    examples: ['fi'],
  }),
  summary: textPerLanguage(20, 200).meta({
    description: 'What it does and for whom, in one or two short sentences.',
    examples: [{ fi: 'Vertaistukea ja kielikahviloita kaupunkiin muuttaneille.' }],
  }),
  legalForm: z
    .enum(
      [
        'registered-association',
        'foundation',
        'religious-community',
        'cooperative',
        'local-branch',
        'network',
        'unregistered-group',
        'project',
        'public-service',
      ],
      { error: 'choice' },
    )
    .optional()
    .meta({ description: 'The legal form, where it is known.', examples: ['registered-association'] }),
  businessId: businessId
    .optional()
    .meta({ description: 'The business ID (Y-tunnus).', examples: ['1234567-1'] }),
  registerNumber: registerNumber.optional().meta({
    description: 'The number in the register of associations.',
    examples: ['12.345'],
  }),
  founded: year.optional().meta({ description: 'The year in which it was founded.', examples: ['1987'] }),
  parent: parent.optional().meta({
    description:
      'The larger organisation it belongs to: the name of its file without .md, or its name and web page.',
    examples: ['esimerkkiliitto'],
  }),
}
