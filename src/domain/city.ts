import * as z from 'zod'
import { areaMapSchema } from './areaMap.ts'
import { coordinate, webAddress } from './schema/contact.ts'
import { partialDate } from './schema/date.ts'
import { ids, slug, textPerLanguage, yesOrNo } from './schema/text.ts'

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

/** Filters as they stand behind `#` of a search: `theme=sports`, `theme=sports,outdoors&language=so`. */
const filterFragment = z
  .string()
  .regex(/^[a-z]+=[a-z0-9-]+(,[a-z0-9-]+)*(&[a-z]+=[a-z0-9-]+(,[a-z0-9-]+)*)*$/, {
    error: 'filters as behind # of a search, e.g. theme=sports&language=so',
  })

const need = z
  .strictObject({
    label: text,
    filters: filterFragment.optional(),
    /** Id of a concept of the thesaurus: its first word in the reader's language is searched for. */
    concept: slug.optional(),
    /** Whoever needs this may be in danger: the first crisis number stands beside it. */
    crisis: yesOrNo.default(false),
  })
  .refine(({ filters, concept }) => filters !== undefined || concept !== undefined, {
    error: 'needs filters or a concept to lead to',
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
  /** What most people come for, in the order shown; each must lead to an organisation, or there is no site. */
  needs: z.array(need).max(20).default([]),
  /** The areas as a drawing; without it they are a list only. */
  areaMap: areaMapSchema.optional(),
  /** Where the exit button of sensitive pages leads: a site that anybody might be looking at. */
  exit: webAddress.default('https://www.wikipedia.org/'),
})

/** A common need, as the home page offers it. */
export type Need = z.output<typeof need>
export type City = z.output<typeof citySchema>
