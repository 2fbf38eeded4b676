import type { SavedDraft } from './draftStore.ts'

/** A draft that is open, or what became of opening it. */
export interface OpenDraft extends SavedDraft {
  /** Name of the profile that is corrected; empty for a new one. */
  readonly slug: string
  readonly isConfirming: boolean
  /** The text that the directory has now; `original` is what it had when the draft was begun. */
  readonly published: string
  readonly progress: 'loading' | 'ready' | 'unknown' | 'failed'
}

/** The draft of a new profile with this text. */
export function toNew(text: string, progress: OpenDraft['progress']): OpenDraft {
  return { slug: '', isConfirming: false, published: text, text, original: text, fileName: '', progress }
}

/** Has the profile changed in the directory since the draft was begun? Whoever sends the draft would undo that. */
export function isOutdated({ slug, progress, original, published, text }: OpenDraft): boolean {
  return slug !== '' && progress === 'ready' && original !== published && text !== published
}
