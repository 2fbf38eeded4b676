/** A draft as the tab keeps it. */
export interface SavedDraft {
  readonly text: string
  /** What was there before the person changed anything. */
  readonly original: string
  readonly fileName: string
}

/** Keeps drafts, one for each profile, as long as the tab lives. */
export interface DraftStore {
  readonly read: (slug: string) => SavedDraft | undefined
  /** False when only the page itself remembers it. */
  readonly write: (slug: string, draft: SavedDraft) => boolean
  readonly clear: (slug: string) => void
}

const PREFIX = 'contribute:'

/** `getStorage` may throw, as browsers do that refuse to keep anything; then the page remembers until it is left. */
export function createDraftStore(getStorage: () => Storage): DraftStore {
  const memory = new Map<string, SavedDraft>()
  return {
    read: (slug) => memory.get(slug) ?? readSaved(getStorage, slug),
    write: (slug, draft) => {
      memory.set(slug, draft)
      try {
        getStorage().setItem(PREFIX + slug, JSON.stringify(draft))
        return true
      } catch {
        return false
      }
    },
    clear: (slug) => {
      memory.delete(slug)
      try {
        getStorage().removeItem(PREFIX + slug)
      } catch {
        // What cannot be kept need not be cleared.
      }
    },
  }
}

function readSaved(getStorage: () => Storage, slug: string): SavedDraft | undefined {
  try {
    const saved: unknown = JSON.parse(getStorage().getItem(PREFIX + slug) ?? 'null')
    return isSaved(saved) ? saved : undefined
  } catch {
    return undefined
  }
}

function isSaved(value: unknown): value is SavedDraft {
  const { text, original, fileName } = (value ?? {}) as Readonly<Record<string, unknown>>
  return typeof text === 'string' && typeof original === 'string' && typeof fileName === 'string'
}
