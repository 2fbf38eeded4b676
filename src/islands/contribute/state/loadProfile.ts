import { normalise, readDraft, setField } from '../draft/draft.ts'
import type { Address } from './address.ts'
import type { SavedDraft } from './draftStore.ts'
import { type OpenDraft, toNew } from './openDraft.ts'

/**
 * The profile as the site has it, under the draft that the tab has kept of it. `today` is an ISO date, for whoever came
 * to confirm. Throws nothing: `progress` says what became of it.
 */
export async function loadProfile(
  { slug, isConfirming }: Address,
  saved: SavedDraft | undefined,
  today: string,
): Promise<OpenDraft> {
  const none = { ...toNew('', 'failed'), slug, isConfirming }
  try {
    const response = await fetch(`/data/profiles/${slug}.md`)
    if (!response.ok) return { ...none, progress: response.status === 404 ? 'unknown' : 'failed' }
    const published = normalise(await response.text())
    const kept = saved?.text === saved?.original ? undefined : saved
    const text = kept?.text ?? published
    const isReadable = isConfirming && readDraft(text).fields !== undefined
    return {
      ...none,
      progress: 'ready',
      published,
      original: kept?.original ?? published,
      fileName: kept?.fileName ?? '',
      text: isReadable ? setField(text, ['confirmed'], today) : text,
    }
  } catch {
    return saved ? { ...none, ...saved, published: saved.original, progress: 'ready' } : none
  }
}
