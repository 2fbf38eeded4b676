import * as z from 'zod'
import type { Prose } from './prose.ts'
import { plainText } from './schema/text.ts'

/** The front matter of one of the directory's own pages: `content/pages/<locale>/<name>.md`. */
export const pageSchema = z.strictObject({
  title: plainText(2, 80),
  description: plainText(20, 200),
})

export interface Page {
  readonly locale: string
  /** Its address below the locale, e.g. `about`. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly body: Prose
}
