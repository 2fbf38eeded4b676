import type { MessageKey } from '#i18n/messages.ts'
import { BODY } from '../draft/placeToField.ts'

/** A part of the form. Those that nearly every profile needs stand open. */
export interface Section {
  readonly id: string
  readonly title: MessageKey
  readonly isOpen: boolean
  /** Fields of the first level, as the schema names them. */
  readonly keys: readonly string[]
}

/** The long text stands in a section of its own and is no field. */
export const BODY_SECTION = 'text'

export const SECTIONS: readonly Section[] = [
  { id: 'names', title: 'contribute.who', isOpen: true, keys: ['name', 'summary', 'textLanguage'] },
  {
    id: 'offer',
    title: 'org.facts',
    isOpen: true,
    keys: ['themes', 'targetGroups', 'languages', 'areas'],
  },
  {
    id: 'contact',
    title: 'org.contact',
    isOpen: true,
    keys: ['contact', 'firstContact', 'locations', 'hours', 'closed'],
  },
  { id: 'trust', title: 'fresh.title', isOpen: true, keys: ['confirmed', 'sources'] },
  { id: 'services', title: 'org.services', isOpen: false, keys: ['services'] },
  {
    id: 'details',
    title: 'contribute.details',
    isOpen: false,
    keys: ['eligibility', 'notFor', 'price', 'delivery', 'interpreting', 'keywords', 'notice', 'sensitive'],
  },
  { id: BODY_SECTION, title: 'contribute.body', isOpen: false, keys: [] },
  { id: 'together', title: 'org.cooperation', isOpen: false, keys: ['volunteering', 'cooperation'] },
  {
    id: 'identity',
    title: 'org.identity',
    isOpen: false,
    keys: [
      'alternateNames',
      'legalForm',
      'businessId',
      'registerNumber',
      'founded',
      'parent',
      'status',
      'formerSlugs',
      'reviewEvery',
      'licence',
    ],
  },
]

const ORDER = SECTIONS.flatMap(({ id, keys }) => (id === BODY_SECTION ? [BODY] : keys))

/** How far down the form a field stands; what is no field of it comes first. */
export function placeInForm(name: string): number {
  return ORDER.indexOf(/^[^.[]+/.exec(name)?.[0] ?? '')
}
