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
  const dated = (text: string) =>
    isConfirming && readDraft(text).fields !== undefined ? setField(text, ['confirmed'], today) : text
  const withoutIt: OpenDraft = saved
    ? { ...none, ...saved, text: dated(saved.text), published: saved.original, progress: 'ready' }
    : none
  try {
    const response = await fetch(`/data/profiles/${slug}.md`)
    if (response.status === 404) return { ...none, progress: 'unknown' }
    if (!response.ok) return withoutIt
    const published = normalise(await response.text())
    const kept = saved?.text === saved?.original ? undefined : saved
    return {
      ...none,
      progress: 'ready',
      published,
      original: kept?.original ?? published,
      fileName: kept?.fileName ?? '',
      text: dated(kept?.text ?? published),
    }
  } catch {
    return withoutIt
  }
}
