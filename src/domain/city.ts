import * as z from 'zod'
import { coordinate, webAddress } from './schema/contact.ts'
import { partialDate } from './schema/date.ts'
import { ids, textPerLanguage, yesOrNo } from './schema/text.ts'

const text = textPerLanguage(1, 300)

/** The emergency number is printed everywhere; any other may change, and a wrong one costs the wrong minute. */
const NEEDS_NO_SOURCE = '112'

const crisisLine = z
  .strictObject({
    number: z.string().regex(/^\+?\d[\d ]{1,18}\d$/),
    label: text,
    /** When somebody answers, as its source says it. */
    hours: text.optional(),
    source: z.strictObject({ title: z.string(), url: webAddress, date: partialDate }).optional(),
  })
  .refine(({ number, source }) => number === NEEDS_NO_SOURCE || source !== undefined, {
    error: 'needs the dated source that prints it',
    path: ['source'],
  })

const routeTemplate = z.string().regex(/^https:\/\/[^\s"<>]+$/)

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
  /** Whether opened pages are kept on the visitor's device, and of which themes and target groups never. */
  offline: z
    .strictObject({
      keep: yesOrNo,
      never: z.strictObject({ themes: ids(0, 40), targetGroups: ids(0, 40) }),
    })
    .optional(),
  /** Numbers for danger. */
  crisis: z.array(crisisLine).default([]),
  /** Route planners, with `{latitude}`, `{longitude}` and `{address}` in their addresses. */
  routes: z
    .strictObject({ toPoint: routeTemplate.optional(), toAddress: routeTemplate.optional() })
    .optional(),
  /** Where the exit button of sensitive pages leads: a site that anybody might be looking at. */
  exit: webAddress.default('https://www.wikipedia.org/'),
})

export type CrisisLine = z.output<typeof crisisLine>
export type City = z.output<typeof citySchema>
