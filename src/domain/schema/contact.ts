import * as z from 'zod'
import { toE164 } from '../phone.ts'
import { findAddressFault } from '../webAddress.ts'
import { day } from './date.ts'
import { ids, plainText, someText, textPerLanguage } from './text.ts'

/** A web address that a reader may be sent to. */
export const webAddress = z
  .string()
  .max(500, { error: 'too-long' })
  .refine((text) => findAddressFault(text) === undefined, { error: 'web-address' })

/** Stored as E.164; written as people write it. */
export const phone = z.string().transform((text, context) => {
  const number = toE164(text)
  if (number === undefined) context.addIssue({ code: 'custom', message: 'phone' })
  return number ?? z.NEVER
})

export const email = z.email({ error: 'email' }).max(254, { error: 'too-long' })

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'time' })

/** Opening hours in the city's own time zone. */
export const hours = z.array(
  z.strictObject({
    days: z
      .array(z.enum(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], { error: 'weekday' }))
      .min(1, { error: 'too-few' })
      .meta({ description: 'The days of the week.', examples: [['mo', 'tu']] }),
    opens: time.meta({ description: 'The time of opening.', examples: ['09:00'] }),
    closes: time.meta({ description: 'The time of closing.', examples: ['15:30'] }),
    note: someText(1, 200)
      .optional()
      .meta({
        description: 'What is special about these hours.',
        examples: [{ fi: 'Parillisilla viikoilla.' }],
      }),
  }),
)

/** Seasonal breaks, both days included. */
export const closed = z.array(
  z.strictObject({
    from: day.meta({ description: 'The first day of the break.', examples: ['2026-07-01'] }),
    to: day.meta({ description: 'The last day of the break.', examples: ['2026-07-31'] }),
    note: someText(1, 200).optional().meta({ description: 'Why, or where to ask meanwhile.' }),
  }),
)

const phoneLine = z.strictObject({
  number: phone.meta({ description: 'The phone number of this line.', examples: ['+358 9 1234567'] }),
  label: someText(1, 80)
    .optional()
    .meta({ description: 'What this line is for.', examples: [{ fi: 'Neuvonta somaliksi' }] }),
  languages: ids(1, 60)
    .optional()
    .meta({ description: 'The languages spoken on this line.', examples: [['so']] }),
  hours: hours.optional().meta({ description: 'When the line is open.' }),
})

export const contact = z.strictObject({
  website: webAddress.optional().meta({
    description: 'The web page of the organisation.',
    examples: ['https://example.org/'],
  }),
  email: email.optional().meta({
    description: 'A shared e-mail address, never a person’s own.',
    examples: ['info@example.org'],
  }),
  phone: phone.optional().meta({
    description: 'The organisation’s phone number, never a person’s own.',
    examples: ['+358 9 1234567'],
  }),
  phones: z.array(phoneLine).max(20, { error: 'too-many' }).optional().meta({
    description: 'More phone lines, for example one for each language.',
  }),
  form: webAddress.optional().meta({
    description: 'The page with a contact form.',
    examples: ['https://example.org/contact'],
  }),
  social: z
    .array(webAddress)
    .max(8, { error: 'too-many' })
    .optional()
    .meta({
      description: 'The organisation’s pages on social media.',
      examples: [['https://example.org/some']],
    }),
})

/** Degrees (WGS 84), with a point before the decimals. */
export const coordinate = z
  .string()
  .regex(/^-?\d{1,3}\.\d{1,7}$/, { error: 'coordinate' })
  .transform(Number)

export const location = z.strictObject({
  street: plainText(3, 100).meta({
    description: 'The street and the number.',
    examples: ['Esimerkkikatu 1'],
  }),
  postalCode: z
    .string()
    .regex(/^\d{5}$/, { error: 'postal-code' })
    .optional()
    .meta({ description: 'The postal code.', examples: ['02100'] }),
  city: plainText(2, 60)
    .optional()
    .meta({ description: 'The city, if another than the directory’s own.', examples: ['Helsinki'] }),
  label: someText(2, 100)
    .optional()
    .meta({
      description: 'The name of the place, or how to find the door.',
      examples: [{ fi: 'Kerhohuone, sisäpihan ovi' }],
    }),
  accessibility: textPerLanguage(2, 300)
    .optional()
    .meta({
      description: 'Steps, lift, toilet, induction loop: what a visitor should know.',
      examples: [{ fi: 'Ei portaita. Esteetön wc.' }],
    }),
  hours: hours.optional().meta({ description: 'When the place is open.' }),
  coordinates: z
    .strictObject({
      latitude: coordinate.meta({ description: 'Degrees north.', examples: ['60.2055'] }),
      longitude: coordinate.meta({ description: 'Degrees east.', examples: ['24.6559'] }),
    })
    .optional()
    .meta({ description: 'The coordinates of the door (WGS 84).' }),
})
