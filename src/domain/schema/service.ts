import * as z from 'zod'
import { DELIVERIES, PRICES } from '../facet.ts'
import { hours, location, phone, webAddress } from './contact.ts'
import { ids, someText, targetGroups, textPerLanguage, yesOrNo } from './text.ts'

export const delivery = z.enum(DELIVERIES, {
  error: 'choice',
})
export const price = z.enum(PRICES, { error: 'choice' })

const age = z
  .string()
  .regex(/^\d{1,3}$/, { error: 'number' })
  .transform(Number)

/** One thing an organisation does for someone. What is absent is inherited from the organisation. */
export const service = z.strictObject({
  name: someText(2, 100).meta({ description: 'The name of the service.', examples: ['Language café'] }),
  summary: textPerLanguage(20, 200)
    .optional()
    .meta({ description: 'What happens and for whom, in one or two short sentences.' }),
  themes: ids(1, 4)
    .optional()
    .meta({ description: 'What the service is about, if other than the organisation.' }),
  targetGroups: targetGroups
    .optional()
    .meta({ description: 'The people it is for, if others than the organisation’s.' }),
  languages: ids(1, 60)
    .optional()
    .meta({ description: 'The languages of this service, if others than the organisation’s.' }),
  areas: ids(1, 20)
    .optional()
    .meta({ description: 'The areas it serves, if others than the organisation’s.' }),
  delivery: z.array(delivery).optional().meta({ description: 'How people take part.' }),
  price: price.optional().meta({ description: 'What it costs to take part.' }),
  hours: hours.optional().meta({ description: 'When the service is open.' }),
  phone: phone.optional().meta({ description: 'The phone number of this service.' }),
  url: webAddress.optional().meta({ description: 'The web page of this service.' }),
  locations: z
    .array(location)
    .max(20, { error: 'too-many' })
    .optional()
    .meta({ description: 'Where the service is given.' }),
  ages: z
    .strictObject({
      from: age.optional().meta({ description: 'The youngest age.', examples: ['7'] }),
      to: age.optional().meta({ description: 'The oldest age.', examples: ['12'] }),
    })
    .optional()
    .meta({ description: 'The ages of those it is for, in years.', examples: [{ from: '7', to: '12' }] }),
  referralNeeded: yesOrNo
    .optional()
    .meta({ description: 'Whether someone must refer the client.', examples: ['false'] }),
  howToJoin: textPerLanguage(5, 300)
    .optional()
    .meta({
      description: 'What to do in order to join.',
      examples: [{ fi: 'Tule paikalle, ilmoittautua ei tarvitse.' }],
    }),
})
