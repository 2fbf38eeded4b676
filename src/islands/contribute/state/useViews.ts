import { useCallback, useState } from 'react'
import type { Issue } from '#profiles/issue.ts'
import type { ReadDraft } from '../draft/draft.ts'
import { goToField } from '../form/findField.ts'

export type TabId = 'form' | 'file' | 'preview'

/** Which view of the draft is open, and what the person wants to see in it. */
export interface Views {
  readonly tab: TabId
  /** A line of the text, and a number that grows with every wish to see one. */
  readonly wanted: { readonly line: number; readonly number: number }
  /** Say also what is missing where nobody has been yet. */
  readonly showsAll: boolean
  readonly openTab: (tab: TabId) => void
  readonly showAll: () => void
  /** Goes to a field of the form, or to its line in the text where the form has none. */
  readonly goTo: (issue: Pick<Issue, 'field' | 'line'>) => void
}

export function useViews({ fields }: ReadDraft): Views {
  const [tab, setTab] = useState<TabId>('form')
  const [wanted, setWanted] = useState({ line: 0, number: 0 })
  const [showsAll, setShowsAll] = useState(false)
  const isShown = fields !== undefined
  const goTo = useCallback(
    async ({ field, line }: Pick<Issue, 'field' | 'line'>) => {
      setShowsAll(true)
      if (isShown) {
        setTab('form')
        await drawn()
        if (await goToField(field)) return
      }
      setTab('file')
      setWanted(({ number }) => ({ line: Math.max(1, line), number: number + 1 }))
    },
    [isShown],
  )
  return {
    tab,
    wanted,
    showsAll,
    openTab: setTab,
    showAll: useCallback(() => setShowsAll(true), []),
    goTo: useCallback((issue) => void goTo(issue), [goTo]),
  }
}

/** After React has drawn what was asked for. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
