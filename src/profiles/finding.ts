import type { Place } from './issue.ts'
import type { Path } from './locate.ts'

/** Where a rule is broken: `place` if told, else the key or the value of `path` (`at`); the value unless told. */
export interface Finding {
  readonly path: Path
  readonly at?: 'key' | 'value'
  readonly place?: Place | undefined
  readonly found?: string
  readonly values?: Readonly<Record<string, string>>
  /** The value that should stand there instead, unquoted, where there is one right answer. */
  readonly replacement?: string
  /** What stands there must not be repeated. */
  readonly isSecret?: true
}
