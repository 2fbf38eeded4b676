import { z } from 'zod'
import { hours, location, phone, webAddress } from './contact.ts'
import { ids, someText, targetGroups, textPerLanguage, yesOrNo } from './text.ts'

export const delivery = z.enum(['place', 'online', 'phone', 'home-visit', 'outreach'], {
  error: 'choice',
})
export const price = z.enum(['free', 'paid', 'membership', 'varies'], { error: 'choice' })

const age = z
  .string()
  .regex(/^\d{1,3}$/, { error: 'number' })
  .transform(Number)

/** One thing an organisation does for someone. What is absent is inherited from the organisation. */
export const service = z.strictObject({
  name: someText(2, 100).meta({ description: 'Name of the service', examples: ['Language café'] }),
  summary: textPerLanguage(20, 200)
    .optional()
    .meta({ description: 'What happens and for whom, in one or two short sentences' }),
  themes: ids(1, 4).optional().meta({ description: 'Themes, if others than the organisation’s' }),
  targetGroups: targetGroups.optional().meta({ description: 'For whom, if for others' }),
  languages: ids(1, 60).optional().meta({ description: 'Languages of this service' }),
  areas: ids(1, 20).optional().meta({ description: 'Where, if elsewhere' }),
  delivery: z.array(delivery).optional().meta({ description: 'How one takes part' }),
  price: price.optional().meta({ description: 'What it costs' }),
  hours: hours.optional().meta({ description: 'When' }),
  phone: phone.optional().meta({ description: 'Phone number of this service' }),
  url: webAddress.optional().meta({ description: 'Web page of this service' }),
  locations: z.array(location).max(20, { error: 'too-many' }).optional().meta({ description: 'Places' }),
  ages: z
    .strictObject({
      from: age.optional().meta({ description: 'Youngest age', examples: ['7'] }),
      to: age.optional().meta({ description: 'Oldest age', examples: ['12'] }),
    })
    .optional()
    .meta({ description: 'Ages in years', examples: [{ from: '7', to: '12' }] }),
  referralNeeded: yesOrNo.optional().meta({ description: 'Must someone refer the client' }),
  howToJoin: textPerLanguage(5, 300).optional().meta({ description: 'How to come along' }),
})
