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

/** Each of the directory's own pages once, in the language wanted, or else in English, or in whatever there is. */
export function pagesFor(pages: readonly Page[], wanted: string): readonly Page[] {
  const byName = Map.groupBy(pages, ({ name }) => name)
  return [...byName.values()].flatMap(
    (versions) =>
      [wanted, 'en'].flatMap((locale) => versions.find((page) => page.locale === locale) ?? [])[0] ??
      versions[0] ??
      [],
  )
}
