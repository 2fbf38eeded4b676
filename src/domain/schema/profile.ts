import * as z from 'zod'
import { closed, contact, hours, location, webAddress } from './contact.ts'
import { day, partialDate } from './date.ts'
import { identity } from './identity.ts'
import { delivery, price, service } from './service.ts'
import { ids, plainText, targetGroups, textPerLanguage, wordsPerLanguage, yesOrNo } from './text.ts'

const cooperation = z.strictObject({
  offers: ids(1, 10)
    .optional()
    .meta({
      description: 'What the organisation can give to the city and to other organisations.',
      examples: [['premises']],
    }),
  seeks: ids(1, 10)
    .optional()
    .meta({
      description: 'What the organisation looks for from the city and from other organisations.',
      examples: [['volunteers']],
    }),
})

const volunteering = z.strictObject({
  welcome: yesOrNo.meta({ description: 'Whether new volunteers are welcome.', examples: ['true'] }),
  text: textPerLanguage(5, 300)
    .optional()
    .meta({
      description: 'What a volunteer does.',
      examples: [{ fi: 'Keittää kahvia ja juttelee kävijöiden kanssa.' }],
    }),
  url: webAddress.optional().meta({ description: 'The page on which one signs up.' }),
})

const notice = z.strictObject({
  text: textPerLanguage(5, 300).meta({
    description: 'Something temporary, such as a move or a break.',
    examples: [{ fi: 'Kahvila on kiinni heinäkuun.' }],
  }),
  until: day.meta({ description: 'The last day on which the notice is shown.', examples: ['2026-12-31'] }),
})

/** A source, and which fields were only inferred from it rather than read in it. */
const source = z
  .strictObject({
    title: plainText(2, 200).meta({
      description: 'The title of the page or paper.',
      examples: ['Toimintakertomus 2025'],
    }),
    url: webAddress.optional().meta({ description: 'The address of the page.' }),
    publisher: plainText(2, 100)
      .optional()
      .meta({ description: 'Who published it.', examples: ['Esimerkkiyhdistys ry'] }),
    date: partialDate
      .optional()
      .meta({ description: 'Its date, as far as it is known.', examples: ['2023-05'] }),
    inferred: z
      .array(plainText(2, 40))
      .optional()
      .meta({
        description: 'Fields that can be inferred from the source but are not said in it.',
        examples: [['languages']],
      }),
  })
  .refine((entry) => entry.url !== undefined || entry.publisher !== undefined, {
    error: 'source-without-origin',
  })

const offer = {
  themes: ids(1, 4).meta({ description: 'What it works with.', examples: [['peer-support']] }),
  targetGroups: targetGroups.meta({ description: 'The people it is for.', examples: [['immigrants']] }),
  languages: ids(1, 60).meta({
    description: 'The languages in which people can be served, whatever language this text is in.',
    examples: [['fi', 'so']],
  }),
  interpreting: z
    .union([yesOrNo, textPerLanguage(2, 200)])
    .optional()
    .meta({ description: 'Whether an interpreter can be arranged, or how.', examples: ['true'] }),
  areas: ids(1, 20).meta({ description: 'The areas it serves.', examples: [['online']] }),
  price: price.optional().meta({ description: 'What it costs to take part.', examples: ['free'] }),
  eligibility: textPerLanguage(2, 300)
    .optional()
    .meta({ description: 'Who can come, in detail.', examples: [{ fi: 'Kaikki yli 18-vuotiaat.' }] }),
  notFor: textPerLanguage(2, 300)
    .optional()
    .meta({
      description: 'Who it is not for, so that nobody comes in vain.',
      examples: [{ fi: 'Emme anna lääkärinapua.' }],
    }),
  services: z.array(service).max(20, { error: 'too-many' }).optional().meta({
    description: 'Separate activities, if they are for different people, in other languages or elsewhere.',
  }),
  delivery: z
    .array(delivery)
    .optional()
    .meta({ description: 'How people take part.', examples: [['place', 'online']] }),
  cooperation: cooperation
    .optional()
    .meta({ description: 'Working together with the city and other organisations.' }),
  volunteering: volunteering.optional().meta({ description: 'How to join as a volunteer.' }),
  keywords: wordsPerLanguage(15)
    .optional()
    .meta({
      description: 'More words that people may search with.',
      examples: [{ fi: ['kielikahvila', 'vertaistuki'] }],
    }),
}

const reaching = {
  contact: contact.optional().meta({ description: 'How to reach the organisation.' }),
  firstContact: textPerLanguage(5, 300)
    .optional()
    .meta({
      description: 'How to make the first contact, and whether a referral is needed.',
      examples: [{ fi: 'Soita tai tule käymään, lähetettä ei tarvita.' }],
    }),
  locations: z
    .array(location)
    .max(20, { error: 'too-many' })
    .optional()
    .meta({ description: 'Places that people can visit.' }),
  hours: hours.optional().meta({ description: 'When the organisation is open.' }),
  closed: closed.optional().meta({ description: 'Breaks, such as the summer holidays.' }),
}

const trust = {
  sensitive: yesOrNo.optional().meta({
    description:
      'Whether its visitors must be able to leave the page at once. Left out, it follows from the themes and the people it is for.',
    examples: ['true'],
  }),
  notice: notice.optional().meta({ description: 'A notice that disappears from the site by itself.' }),
  confirmed: day.optional().meta({
    description: 'The day on which the organisation itself last confirmed these facts.',
    examples: ['2026-11-01'],
  }),
  reviewEvery: z
    .enum(['1', '3', '6', '12', '24'], { error: 'choice' })
    .default('12')
    .transform(Number)
    .meta({ description: 'How many months until the facts should be confirmed again.', examples: ['12'] }),
  sources: z
    .array(source)
    .optional()
    .meta({ description: 'Where the facts were read, if the organisation has not confirmed them.' }),
  licence: z.enum(['CC-BY-4.0', 'CC0-1.0'], { error: 'choice' }).default('CC-BY-4.0').meta({
    description: 'The licence of the text.',
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
