import * as z from 'zod'
import { coordinate, webAddress } from './schema/contact.ts'
import { partialDate } from './schema/date.ts'
import { textPerLanguage } from './schema/text.ts'

const text = textPerLanguage(1, 300)

/** Everything that makes a directory this city's: `content/city.yaml`. */
export const citySchema = z.strictObject({
  /** Name of the site. */
  title: text,
  /** Name of the city. */
  name: text,
  /** Area id of the city in `areas.yaml`. */
  area: z.string(),
  /** A box around the city in degrees (WGS 84), so that coordinates elsewhere are noticed. */
  bounds: z
    .strictObject({ south: coordinate, north: coordinate, west: coordinate, east: coordinate })
    .optional(),
  /** Where the site is published, without a trailing slash. */
  site: z.string().regex(/^https:\/\/[^/]+$/),
  /** ISO 3166 code, for public holidays. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** IANA time zone of opening hours. */
  timeZone: z.string(),
  /** Languages of the pages, first the one that `/` falls back to. */
  locales: z.array(z.string()).min(1),
  /** Languages the directory's own pages are written in, if not all; readers of the others get the English ones. */
  pageLocales: z.array(z.string()).min(1).optional(),
  /** The keeper's mailbox. */
  mailbox: z.email(),
  /** Where profiles are kept, if they are open to edit. */
  repository: z.strictObject({ url: webAddress, branch: z.string() }).optional(),
  /** Numbers for danger; every one but 112 needs the source that prints it. */
  crisis: z
    .array(
      z.strictObject({
        number: z.string(),
        label: text,
        source: z.strictObject({ title: z.string(), url: webAddress, date: partialDate }).optional(),
      }),
    )
    .default([]),
})

export type City = z.output<typeof citySchema>
