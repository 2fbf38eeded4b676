/** A file as text: its path as it should be named in messages. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What the name of a file says: whose it is and, of a translation, into which language. */
export interface FileName {
  readonly slug: string
  readonly language: string | undefined
}

/** `content/organisations/ejy.en.md` → `ejy` and `en`. The slug is the organisation's identity and address. */
export function readFileName(path: string): FileName {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
  const dot = name.indexOf('.')
  return dot < 0
    ? { slug: name, language: undefined }
    : { slug: name.slice(0, dot), language: name.slice(dot + 1) }
}
