import type { AreaTree } from '#domain/areaTree.ts'
import type { City } from '#domain/city.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { Finding } from './finding.ts'
import type { Messages, Place, Severity } from './issue.ts'
import type { ParsedProfile, ParsedTranslation, PartialProfile } from './parseProfile.ts'
import type { TermIds } from './termLists.ts'

/** A valid profile with the name it goes by. */
export interface JudgedProfile extends ParsedProfile {
  readonly slug: string
  readonly file: string
}

/** The same of a profile that has faults; rules see stand-ins in the place of what is lost. */
export interface JudgedPartial extends PartialProfile {
  readonly slug: string
  readonly file: string
}

/** A valid translation, of the profile `slug` into `language`. */
export interface JudgedTranslation extends ParsedTranslation {
  readonly slug: string
  readonly language: string
  readonly file: string
}

/** A profile, with faults or without, or a translation, as a file with texts in it; `slug` is the profile's in each. */
export type JudgedText = Pick<JudgedProfile, 'slug' | 'file' | 'located' | 'body' | 'passages' | 'source'> &
  Partial<Pick<JudgedProfile, 'profile'>>

/** What a rule may know besides the profile itself. */
export interface RuleContext {
  readonly vocabulary: Vocabulary
  /** The directory's own city, where it is known. */
  readonly city?: City | undefined
  /** ISO date. */
  readonly today: string
  readonly directory: Directory
  readonly termIds: TermIds
  /** Throws when the vocabulary's areas are no tree. */
  readonly areaTree: () => AreaTree
}

/** The other profiles, by what they claim for themselves. */
export interface Directory {
  /** Names of all files without `.md`, also of those that could not be read. */
  readonly slugs: ReadonlySet<string>
  readonly find: (slug: string) => JudgedProfile | undefined
  /** Does another profile claim any of what this one claims, of this kind? Nearly always nobody does. */
  readonly isShared: (claim: Claim, subject: JudgedProfile) => boolean
  /** Profiles whose slug, name, business ID … is `value`, in file order. */
  readonly claimants: (claim: Claim, value: string | number) => readonly JudgedProfile[]
}

/** `likeName` and `skeleton` are keys that names share which a reader may mix up; see `names.ts`. */
export type Claim =
  | 'slug'
  | 'name'
  | 'alternateName'
  | 'likeName'
  | 'skeleton'
  | 'businessId'
  | 'registerNumber'
  | 'website'
  | 'phone'

/** A claim that must be true of every profile or translation, as a plain object. It prints nothing and reads nothing. */
export type Rule = ProfileRule | TextRule | TranslationRule

export interface ProfileRule extends RuleText {
  /** `directory` when other profiles decide. */
  readonly scope: 'profile' | 'directory'
  readonly check: (subject: JudgedProfile, context: RuleContext) => Iterable<Finding>
}

/** A rule about what people read, in profiles and translations alike. */
export interface TextRule extends RuleText {
  readonly scope: 'text'
  /** The same of the text of a file that cannot be read as a profile, for what may stand nowhere at all. */
  readonly checkRaw?: (text: string) => Iterable<Finding & { readonly place: Place }>
  readonly check: (subject: JudgedText, context: RuleContext) => Iterable<Finding>
}

/** A rule about the files `<slug>.<language>.md`. */
export interface TranslationRule extends RuleText {
  readonly scope: 'translation'
  readonly check: (subject: JudgedTranslation, context: RuleContext) => Iterable<Finding>
}

interface RuleText {
  /** The claim itself, e.g. `parentsExist`. */
  readonly id: string
  /** Whom it protects from what. */
  readonly why: string
  readonly severity: Severity
  readonly messages: Messages
}
