import { distance } from 'fastest-levenshtein'
import { toSkeleton } from './confusables.ts'
import { toSite } from './directory.ts'
import { allNamesOf, canBeAlike, foldText, toLook } from './names.ts'
import type { JudgedProfile } from './rule.ts'
import type { SourceFile } from './sourceFile.ts'

/**
 * A quick look at files that have not changed: could one of them claim what `subject` claims? It reads the text, not
 * the fields, so it may say yes too often but never no wrongly; only where it says yes is a file parsed. That keeps
 * the judging of one changed file among thousands far below a second.
 */
export function createNeighbourTest(subject: JudgedProfile): (file: LooseFile) => boolean {
  const { slug, profile } = subject
  const slugs = [slug, ...(profile.formerSlugs ?? [])]
  const names = allNamesOf(subject).map(({ name }) => name)
  const folded = names.map(dropEndings)
  const looks = names.map(toLook)
  const { website, phone, phones } = profile.contact ?? {}
  const numbers = [profile.businessId, phone, ...(phones ?? []).map(({ number }) => number)]
    .filter((number) => number !== undefined)
    .map((number) => toSpread(number.replace(/\D/g, '').slice(-7)))
  const site = website === undefined ? undefined : toSite(website)
  return (file) =>
    file.isUnclear ||
    slugs.some((one) => file.slug === one || file.hasFormerSlug(one)) ||
    folded.some((name) => holdsAlike(file.words, name)) ||
    looks.some((look) => look !== '' && file.look.includes(` ${look} `)) ||
    numbers.some((number) => number.test(file.fields)) ||
    (site !== undefined && file.lower.includes(site)) ||
    (profile.registerNumber !== undefined && file.mayHaveRegisterNumber(profile.registerNumber))
}

/** Digits in this order, whatever stands between them. */
function toSpread(digits: string): RegExp {
  return new RegExp([...digits].join('\\D*'))
}

/** A file's text in the forms the test looks at. */
export interface LooseFile {
  readonly slug: string
  /** The text is not what it says: it has escapes (`"\u00e4"`), or its names do not stand where names stand. */
  readonly isUnclear: boolean
  /** Words of all names without marks, capitals and legal endings, a space before and after each. */
  readonly words: string
  /** The names as they look, likewise. */
  readonly look: string
  /** The front matter as it stands there. */
  readonly fields: string
  readonly lower: string
  readonly hasFormerSlug: (slug: string) => boolean
  readonly mayHaveRegisterNumber: (number: string) => boolean
}

/** Prepares a file for the test; only its front matter counts. */
export function toLooseFile({ path, text }: SourceFile): LooseFile {
  const end = text.indexOf('\n---', 3)
  const fields = end < 0 ? text : text.slice(0, end)
  const names = [...fields.matchAll(NAMES)].map(([block]) => block).join('\n')
  return {
    slug: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
    isUnclear: fields.includes('\\') || !/^name:/m.test(fields),
    words: ` ${dropEndings(names)} `,
    look: ` ${toSkeleton(names).replace(/[^\p{L}\p{N}]+/gu, ' ')} `,
    fields,
    get lower() {
      return fields.toLowerCase()
    },
    hasFormerSlug: (slug) => fields.includes('formerSlugs') && fields.includes(slug),
    mayHaveRegisterNumber: (wanted) => {
      if (!fields.includes('registerNumber')) return false
      const number = /registerNumber["']?\s*:\s*["']?([\d.]+)/.exec(fields)?.[1]?.replaceAll('.', '')
      return number === undefined || number === wanted
    },
  }
}

/** The two fields of names, each with the lines below it that are indented, empty or items of its list. */
const NAMES = /^(?:name|alternateNames):.*(?:\n(?:[ \t#-].*|\r?(?=\n)))*/gm

/** As `foldName`, but of a whole text, where a legal ending may stand before a quotation mark. */
function dropEndings(text: string): string {
  return foldText(text.replace(/[^\p{L}\p{M}\p{N}.]+/gu, ' '))
    .replace(/(^| )(ry|rf|r y|r f|sr|rs)(?= |$)/g, '')
    .trim()
}

/**
 * Does a text hold a name, one slip away, or all its words? A slip is in one half of the name, so the other half
 * stands there as it is.
 */
function holdsAlike(words: string, name: string): boolean {
  if (name === '') return false
  if (words.includes(` ${name} `)) return true
  if (!canBeAlike(name)) return false
  if (name.split(' ').every((word) => words.includes(` ${word} `))) return true
  const middle = Math.floor(name.length / 2)
  const [first, second] = [name.slice(0, middle), name.slice(middle)]
  const nearAt = (start: number, end: number) =>
    [-1, 0, 1].some((slack) => distance(words.slice(start, end + slack), name) <= 1)
  return (
    placesOf(first, words).some((at) => nearAt(at, at + name.length)) ||
    placesOf(second, words).some((at) =>
      [-1, 0, 1].some((slack) => nearAt(at - middle + slack, at + second.length)),
    )
  )
}

function placesOf(part: string, words: string): number[] {
  const places: number[] = []
  if (part === '') return places
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) places.push(at)
  return places
}
