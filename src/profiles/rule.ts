import type { Vocabulary } from '#domain/vocabulary.ts'
import type { Messages, Severity } from './issue.ts'
import type { Path } from './locate.ts'
import type { ParsedProfile } from './parseProfile.ts'

/** A valid profile with the name it goes by. */
export interface JudgedProfile extends ParsedProfile {
  readonly slug: string
  readonly file: string
}

/** What a rule may know besides the profile itself. */
export interface RuleContext {
  readonly vocabulary: Vocabulary
  /** ISO date. */
  readonly today: string
  readonly directory: Directory
}

/** The other profiles, by what must be unique among them. */
export interface Directory {
  readonly find: (slug: string) => JudgedProfile | undefined
  /** Profiles whose slug, name, business ID … is `value`, in file order. */
  readonly claimants: (claim: Claim, value: string) => readonly JudgedProfile[]
}

export type Claim = 'slug' | 'name' | 'businessId' | 'registerNumber'

/** Where a rule is broken. `at` the key or the value; the value unless told. */
export interface Finding {
  readonly path: Path
  readonly at?: 'key' | 'value'
  readonly found?: string
  readonly values?: Readonly<Record<string, string>>
  /** The value that should stand there instead, unquoted, where there is one right answer. */
  readonly replacement?: string
}

/** A claim that must be true of every profile, as a plain object. It prints nothing and reads nothing. */
export interface Rule {
  /** The claim itself, e.g. `parentsExist`. */
  readonly id: string
  /** Whom it protects from what. */
  readonly why: string
  /** `directory` when other profiles decide. */
  readonly scope: 'profile' | 'directory'
  readonly severity: Severity
  readonly messages: Messages
  readonly check: (subject: JudgedProfile, context: RuleContext) => Iterable<Finding>
}
