import { isSlug, toSlug } from '#domain/toSlug.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { readFileName, type SourceFile } from '#profiles/sourceFile.ts'

/** The address of a page of the site, whatever the site. */
const PAGE = /\/organisations\/([a-z0-9-]+)(?:\/|$)/

/** The profile that a person means by an address, a file name or a name; it is always one of those given. */
export function findProfile(words: string, files: readonly SourceFile[]): SourceFile | undefined {
  const originals = files.filter(({ path }) => readFileName(path).language === undefined)
  const called = (slug: string) => originals.find(({ path }) => readFileName(path).slug === slug)
  const text = words.trim()
  const linked = PAGE.exec(text)?.[1]
  if (linked !== undefined) return called(linked)
  const slug = text.replace(/\.md$/, '')
  if (isSlug(slug) && called(slug)) return called(slug)
  const wanted = toSlug(text)
  if (wanted === '') return undefined
  return called(wanted) ?? originals.find((file) => namesOf(file).some((name) => toSlug(name) === wanted))
}

function namesOf({ text }: SourceFile): readonly string[] {
  const { parsed } = parseProfile(text)
  if (!parsed) return []
  const { name, alternateNames = [] } = parsed.profile
  return [...(typeof name === 'string' ? [name] : Object.values(name)), ...alternateNames].filter(
    (one) => typeof one === 'string',
  )
}
