import { z } from 'zod'
import { isBusinessId } from '../businessId.ts'
import { closed, contact, hours, location, webAddress } from './contact.ts'
import { day, partialDate, year } from './date.ts'
import { delivery, price, service } from './service.ts'
import {
  ids,
  plainText,
  slug,
  someText,
  targetGroups,
  textPerLanguage,
  wordsPerLanguage,
  yesOrNo,
} from './text.ts'

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
    name: plainText(2, 100).meta({ description: 'Its name', examples: ['Esimerkkiliitto ry'] }),
    url: webAddress.optional().meta({ description: 'Its web page', examples: ['https://example.org/'] }),
  }),
])

const cooperation = z.strictObject({
  offers: ids(1, 10).optional().meta({ description: 'What the organisation can give to others' }),
  seeks: ids(1, 10).optional().meta({ description: 'What the organisation looks for from others' }),
})

const volunteering = z.strictObject({
  welcome: yesOrNo.meta({ description: 'Are new volunteers welcome' }),
  text: textPerLanguage(5, 300).optional().meta({ description: 'What a volunteer does' }),
  url: webAddress.optional().meta({ description: 'Where to sign up' }),
})

const notice = z.strictObject({
  text: textPerLanguage(5, 300).meta({ description: 'Something that holds for a while' }),
  until: day.meta({ description: 'Last day of the notice' }),
})

/** A source, and which fields were only inferred from it rather than read in it. */
const source = z
  .strictObject({
    title: plainText(2, 200).meta({ description: 'Title of the page or paper' }),
    url: webAddress.optional().meta({ description: 'Its address' }),
    publisher: plainText(2, 100).optional().meta({ description: 'Who published it' }),
    date: partialDate.optional().meta({ description: 'Its date, as far as known', examples: ['2023-05'] }),
    inferred: z
      .array(plainText(2, 40))
      .optional()
      .meta({ description: 'Fields that follow from it but do not stand in it', examples: [['languages']] }),
  })
  .refine((entry) => entry.url !== undefined || entry.publisher !== undefined, {
    error: 'source-without-origin',
  })

const identity = {
  name: someText(2, 100).meta({ description: 'Official name', examples: ['Esimerkkiyhdistys ry'] }),
  alternateNames: z.array(plainText(1, 100)).max(10, { error: 'too-many' }).optional().meta({
    description: 'Abbreviations, former names and everyday names',
  }),
  formerSlugs: z.array(slug).optional().meta({ description: 'Earlier names of this file' }),
  status: z.enum(['active', 'paused', 'ended'], { error: 'choice' }).default('active').meta({
    description: 'Does the organisation work now',
  }),
  textLanguage: slug.default('fi').meta({ description: 'Language of the long text', examples: ['fi'] }),
  summary: textPerLanguage(20, 200).meta({
    description: 'What it does and for whom, in one or two short sentences',
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
    .meta({ description: 'Legal form, where it is known' }),
  businessId: businessId.optional().meta({ description: 'Business ID', examples: ['1234567-1'] }),
  registerNumber: registerNumber.optional().meta({
    description: 'Number in the register of associations',
    examples: ['12.345'],
  }),
  founded: year.optional().meta({ description: 'Year of founding', examples: ['1987'] }),
  parent: parent.optional().meta({ description: 'The larger organisation it belongs to' }),
}

const offer = {
  themes: ids(1, 4).meta({ description: 'What it works with', examples: [['peer-support']] }),
  targetGroups: targetGroups.meta({ description: 'For whom', examples: [['immigrants']] }),
  languages: ids(1, 60).meta({ description: 'Languages people can be served in', examples: [['fi', 'so']] }),
  interpreting: z
    .union([yesOrNo, textPerLanguage(2, 200)])
    .optional()
    .meta({ description: 'Can an interpreter be arranged' }),
  areas: ids(1, 20).meta({ description: 'Where', examples: [['online']] }),
  price: price.optional().meta({ description: 'What it costs' }),
  eligibility: textPerLanguage(2, 300).optional().meta({ description: 'Who can come, in detail' }),
  notFor: textPerLanguage(2, 300).optional().meta({ description: 'Who it is not for' }),
  services: z.array(service).max(20, { error: 'too-many' }).optional().meta({
    description: 'Separate things it does, when they differ',
  }),
  delivery: z.array(delivery).optional().meta({ description: 'How one takes part' }),
  cooperation: cooperation.optional().meta({ description: 'Working with the city and others' }),
  volunteering: volunteering.optional().meta({ description: 'Coming along as a volunteer' }),
  keywords: wordsPerLanguage(15).optional().meta({ description: 'More words people may search with' }),
}

const reaching = {
  contact: contact.optional().meta({ description: 'How to reach the organisation' }),
  firstContact: textPerLanguage(5, 300).optional().meta({ description: 'How to make the first contact' }),
  locations: z.array(location).max(20, { error: 'too-many' }).optional().meta({ description: 'Places' }),
  hours: hours.optional().meta({ description: 'Opening hours' }),
  closed: closed.optional().meta({ description: 'Breaks' }),
}

const trust = {
  notice: notice.optional().meta({ description: 'A notice that ends' }),
  confirmed: day.optional().meta({
    description: 'The day the organisation last confirmed these facts',
    examples: ['2026-11-01'],
  }),
  reviewEvery: z
    .enum(['1', '3', '6', '12', '24'], { error: 'choice' })
    .default('12')
    .transform(Number)
    .meta({ description: 'Months until the facts should be confirmed again' }),
  sources: z.array(source).optional().meta({ description: 'Where unconfirmed facts were read' }),
  licence: z.enum(['CC-BY-4.0', 'CC0-1.0'], { error: 'choice' }).default('CC-BY-4.0').meta({
    description: 'Licence of the text',
  }),
}

/** The front matter of one profile. Goes in as strings (YAML failsafe), comes out typed, with defaults filled in. */
export const profileSchema = z
  .strictObject({ ...identity, ...offer, ...reaching, ...trust })
  .refine((profile) => profile.confirmed !== undefined || (profile.sources?.length ?? 0) > 0, {
    error: 'sources-required',
    path: ['sources'],
  })
  .refine((profile) => profile.confirmed === undefined || hasContact(profile), {
    error: 'contact-required',
    path: ['contact'],
  })

/**
 * An organisation that speaks for itself must say how to reach it. A profile written from public sources may know
 * no way that is safe to print; its page says so instead.
 */
function hasContact(profile: { contact?: object | undefined; locations?: object[] | undefined }): boolean {
  return Object.keys(profile.contact ?? {}).length > 0 || (profile.locations ?? []).length > 0
}

export type Profile = z.output<typeof profileSchema>
