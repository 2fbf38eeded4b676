// What most projects do: gray-matter as it comes, and a zod schema as one writes it for what gray-matter gives.
import { readdirSync, readFileSync } from 'node:fs'
import matter from 'gray-matter'
import { z } from 'zod'

const ids = z.array(z.string()).min(1)
const texts = z.record(z.string(), z.string())
const someText = z.union([z.string(), texts])
const hours = z.array(
  z.object({ days: z.array(z.string()), opens: z.string(), closes: z.string(), note: someText.optional() }),
)
const location = z.object({
  street: z.string(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
  label: someText.optional(),
  accessibility: texts.optional(),
  hours: hours.optional(),
})
const service = z.object({
  name: someText,
  summary: texts.optional(),
  themes: ids.optional(),
  targetGroups: ids.optional(),
  languages: ids.optional(),
  areas: ids.optional(),
  delivery: z.array(z.string()).optional(),
  price: z.string().optional(),
  hours: hours.optional(),
  phone: z.string().optional(),
  url: z.url().optional(),
  ages: z.object({ from: z.coerce.number(), to: z.coerce.number() }).optional(),
  referralNeeded: z.boolean().optional(),
  howToJoin: texts.optional(),
})
const profile = z.strictObject({
  name: z.string().min(2).max(100),
  alternateNames: z.array(z.string()).optional(),
  formerSlugs: z.array(z.string()).optional(),
  status: z.enum(['active', 'paused', 'ended']).optional(),
  textLanguage: z.string().optional(),
  summary: z.record(z.string(), z.string().min(20).max(200)),
  legalForm: z.string().optional(),
  businessId: z.string().optional(),
  registerNumber: z.string().optional(),
  founded: z.coerce.number().optional(),
  parent: z.union([z.string(), z.object({ name: z.string(), url: z.url().optional() })]).optional(),
  themes: ids.max(4),
  targetGroups: ids.max(6),
  languages: ids,
  interpreting: z.union([z.boolean(), texts]).optional(),
  areas: ids,
  price: z.string().optional(),
  eligibility: texts.optional(),
  notFor: texts.optional(),
  services: z.array(service).max(20).optional(),
  delivery: z.array(z.string()).optional(),
  cooperation: z.object({ offers: ids.optional(), seeks: ids.optional() }).optional(),
  volunteering: z.object({ welcome: z.boolean(), text: texts.optional() }).optional(),
  keywords: z.record(z.string(), z.array(z.string())).optional(),
  contact: z
    .object({
      website: z.url().optional(),
      email: z.email().optional(),
      phone: z.string().optional(),
      phones: z.array(z.object({ number: z.string() })).optional(),
      form: z.url().optional(),
      social: z.array(z.url()).optional(),
    })
    .optional(),
  firstContact: texts.optional(),
  locations: z.array(location).optional(),
  hours: hours.optional(),
  closed: z.array(z.object({ from: z.coerce.string(), to: z.coerce.string() })).optional(),
  notice: z.object({ text: texts, until: z.coerce.string() }).optional(),
  confirmed: z.coerce.string().optional(),
  reviewEvery: z.coerce.number().optional(),
  sources: z.array(z.object({ title: z.string(), url: z.url().optional() })).optional(),
  licence: z.string().optional(),
})

const folder = process.argv[2]
let broken = 0
for (const name of readdirSync(folder)) {
  try {
    const { data } = matter(readFileSync(`${folder}/${name}`, 'utf8'), {})
    if (!profile.safeParse(data).success) broken += 1
  } catch {
    broken += 1
  }
}
console.log(JSON.stringify({ broken }))
