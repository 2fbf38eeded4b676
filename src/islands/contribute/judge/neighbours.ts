import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { SourceFile } from '#profiles/sourceFile.ts'
import { standIn } from '#profiles/standIn.ts'
import { writeProfile } from '#profiles/writeProfile.ts'

/** What another profile claims for itself alone: enough to hear of names, numbers and addresses that are taken. */
export interface Neighbour {
  readonly slug: string
  readonly fields: Readonly<Record<string, unknown>>
}

export function toNeighbour({ slug, contact, ...organisation }: Organisation): Neighbour {
  const [phone, ...more] = contact.phones.map(({ number }) => number)
  const fields = {
    name: organisation.name,
    alternateNames: orNothing(organisation.alternateNames),
    formerSlugs: orNothing(organisation.formerSlugs),
    businessId: organisation.businessId,
    registerNumber: organisation.registerNumber,
    parent: organisation.parent?.slug,
    contact: {
      website: contact.website,
      phone,
      phones: orNothing(more.map((number) => ({ number }))),
    },
  }
  return {
    slug,
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  }
}

/** The neighbour as a file that the judge can hold a profile against; what it does not know of it is filled up. */
export function toNeighbourFile({ slug, fields }: Neighbour, vocabulary: Vocabulary): SourceFile {
  return { path: toPath(slug), text: writeProfile({ ...standIn(vocabulary), ...fields }, '') }
}

/** Where the profile of a name stands in the repository. */
export function toPath(slug: string): string {
  return `content/organisations/${slug}.md`
}

function orNothing<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list
}
