import type { BODY_WORDING } from './body.ts'
import type { FILE_WORDING } from './file.ts'
import type { SchemaCode } from './schema.ts'
import type { THESAURUS_WORDING } from './thesaurus.ts'
import type { YAML_WORDING } from './yaml.ts'

type Code =
  | SchemaCode
  | keyof typeof BODY_WORDING
  | keyof typeof FILE_WORDING
  | keyof typeof THESAURUS_WORDING
  | keyof typeof YAML_WORDING

const FILE = {
  'file-name':
    'The name of the file is the address of the page, so it has to work in every browser and on every disk.',
  'file-kind': 'A link could lead out of the folder, and a folder could hide files from a reviewer.',
  'file-missing':
    'Without its city, vocabulary, pages or folder of profiles a directory would be built half empty.',
  'file-unreadable': 'A file that cannot be read would silently be missing from the directory.',
  'file-too-large': 'Ten times the longest real profile is enough; more could only slow the site down.',
  'file-not-utf8':
    'In any other encoding the letters ä, ö and å, and whole scripts, turn into something else.',
  'hidden-character':
    'What a reader cannot see can turn text around, hide words or make one name pass for another.',
  'fence-open': 'The first line decides how the file is read; some spellings of it run code.',
  'fence-close': 'Without the closing line nobody can tell where the fields end and the long text begins.',
  'fence-inside': 'Readers disagree about such a line: some end the fields there, others do not.',
  'front-matter-empty': 'An empty profile would make an empty page.',
} as const satisfies Record<keyof typeof FILE_WORDING, string>

const YAML = {
  'yaml-syntax': 'What cannot be read with certainty is not guessed at.',
  'yaml-colon': 'A sentence with a colon in it is the most common reason why a profile cannot be read.',
  'yaml-tab': 'YAML counts spaces, and a tab has no agreed width.',
  'yaml-duplicate-key': 'Of two values one would be lost, and readers disagree about which.',
  'yaml-reference': 'References can grow a small file to gigabytes, and they are hard to read.',
  'yaml-tag': 'A tag tells some readers to build objects or run code.',
  'yaml-merge-key': 'What is copied from elsewhere cannot be reviewed where it stands.',
  'yaml-not-fields': 'A profile is a group of named fields; anything else has no meaning here.',
  'yaml-key': 'A field is found by its name, so the name has to be one plain word.',
  'yaml-document': 'What comes after a second document is read by some programs and passed over by others.',
  'yaml-depth': 'Thousands of levels make programs fall over; a profile needs a handful.',
  'yaml-limits': 'Very many signs make a reader slow; no ordinary profile comes near the limit.',
  'yaml-comment-cuts-text': 'A name with # in it loses its end without anybody noticing.',
} as const satisfies Record<keyof typeof YAML_WORDING, string>

const BODY = {
  'body-html': 'Code in a page can take readers elsewhere, or act in their name.',
  'body-image': 'An image loads from somewhere, shows nothing to many readers and may not be ours to show.',
  'body-heading': 'The page has its own first heading; those of the text come below it.',
  'body-link': 'A link has to lead where it says, safely, also tomorrow.',
  'body-link-text': 'A link without words is nothing to a screen reader.',
  'body-list-start': 'The page counts from 1, so another number would change without a word.',
  'body-limits': 'Deep nesting makes programs slow and is unreadable to people.',
  'body-kind':
    'Only parts that every page can show in every language are allowed; nothing is dropped in silence.',
} as const satisfies Record<keyof typeof BODY_WORDING, string>

const SCHEMA = {
  required: 'Without this field the organisation cannot be found or understood.',
  'unknown-key': 'A mistyped field would be left out of the page without a word.',
  'not-text': 'A list or a group where text belongs would print as nonsense.',
  'not-list': 'Each item of a list is a thing of its own to search and filters.',
  'not-fields': 'A single text cannot say which part of it is the phone and which the address.',
  empty: 'An empty field looks as if the answer were known to be nothing.',
  'too-short': 'A word or two do not tell a stranger what this is.',
  'too-long': 'Long text is cut in lists and is not read on a phone.',
  'too-few': 'With none of these no filter would find the organisation.',
  'too-many': 'Who claims everything is found for everything and helps nobody choose.',
  'everyone-alone': 'Everyone already includes every other group.',
  'source-without-origin': 'A reader must be able to check where a fact was read.',
  'sources-required': 'A fact that nobody has confirmed needs a place where it was read.',
  'contact-required': 'An organisation that speaks for itself wants to be reached.',
  invalid: 'A value that breaks a rule without words of its own must still not slip through.',
  choice: 'Filters and translations know only these choices.',
  'yes-or-no': 'Yes has many spellings, and YAML readers disagree about them.',
  slug: 'Ids are the same in every language and are part of addresses.',
  'language-key': 'The code tells browsers and screen readers how to read the text aloud.',
  date: '5/6 is two different days; year-month-day is one.',
  'partial-date': 'A source may be dated by its year or month only, but 5/6 could be either.',
  year: 'Two digits could be of either century.',
  time: 'Opening hours are compared with the clock, so they need hours and minutes.',
  weekday: 'One spelling for each day lets every language show its own.',
  number: 'A figure is compared with other figures, so words do not do.',
  coordinate: 'A wrong decimal sign puts the place on the wrong spot of the map.',
  phone: 'A number that cannot be dialled with one touch fails the one who needs it.',
  email: 'A mistyped address loses the message without telling the sender.',
  'web-address': 'An address that hides where it leads can be changed after review.',
  'postal-code': 'The code decides which area the place belongs to.',
  'business-id': 'The check digit catches a slip that would point at another organisation.',
  'register-number': 'The number is how the register knows the association.',
  'smart-quotes': 'Word processors bend quotation marks, and YAML then takes them for part of the value.',
  'phone-lost-zero': 'A spreadsheet takes a phone number for a figure and drops its zero.',
  'postal-code-lost-zero': 'A spreadsheet takes a postal code for a figure and drops its zero.',
  'time-without-colon': 'Some YAML readers turn 16:30 into 990 minutes.',
  'date-with-time': 'A day with a time of day moves to another day in another time zone.',
} as const satisfies Record<SchemaCode, string>

const THESAURUS = {
  'concept-unknown': 'A related concept that does not exist would help on nobody who found nothing.',
  'concept-word-twice':
    'The same word again adds nothing, and one of the two will be forgotten when it changes.',
  'concept-word-blurred':
    'A word that means many things finds everything, and the right answer drowns in it.',
  'concept-language-empty': 'A mark on words that are not there would call for a review of nothing.',
} as const satisfies Record<keyof typeof THESAURUS_WORDING, string>

/** Whom each code of the wording tables protects from what, for `--explain`. */
export const WHY: Readonly<Record<Code, string>> = { ...FILE, ...YAML, ...BODY, ...SCHEMA, ...THESAURUS }
