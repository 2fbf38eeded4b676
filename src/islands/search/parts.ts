import { fetchFile } from './fetchFile.ts'

/** Files that only some queries need, each fetched once. */
export interface Parts {
  /** The files of these names that could be had; waits for those on their way. */
  readonly bring: (names: readonly string[]) => Promise<Readonly<Record<string, Uint8Array>>>
  /** What did not come, or could not be used, is fetched anew when next asked for. */
  readonly forget: () => void
}

/** `onFailure` is told whenever somebody asks in vain. */
export function createParts(urls: Readonly<Record<string, string>>, onFailure: () => void): Parts {
  const coming = new Map<string, Promise<Uint8Array | undefined>>()

  function fetchOnce(name: string): Promise<Uint8Array | undefined> {
    const known = coming.get(name)
    if (known) return known
    const file = fetchFile(urls[name]).catch(() => undefined)
    coming.set(name, file)
    return file
  }

  return {
    bring: async (names) => {
      const files = await Promise.all(names.map(async (name) => [name, await fetchOnce(name)] as const))
      const come = files.flatMap(([name, file]) => (file ? [[name, file] as const] : []))
      // Told each time, as what has come meanwhile may have made the search seem complete.
      if (come.length < names.length) onFailure()
      return Object.fromEntries(come)
    },
    forget: () => coming.clear(),
  }
}
