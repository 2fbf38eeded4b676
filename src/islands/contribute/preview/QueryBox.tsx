import { useEffect, useState } from 'react'
import type { Translate } from '#i18n/translate.ts'
import type { Because } from '#search/query.ts'
import { useJson } from '../state/useEditorData.ts'
import type { Meanings } from './meanings.ts'
import { useView } from './view.ts'

/** Somebody who types on is not answered yet. */
const PAUSE_MS = 300

interface Props {
  readonly t: Translate
  readonly onFound: (because: readonly Because[]) => void
}

/** Would the search find this organisation? The engine and the words that queries may mean come with the first letter. */
export function QueryBox({ t, onFound }: Props) {
  const view = useView()
  const [text, setText] = useState('')
  const [isFound, setFound] = useState<boolean>()
  const [isLost, setLost] = useState(false)
  const isAsking = text.trim() !== ''
  const { data: meanings, isFailed } = useJson<Meanings>(
    isAsking ? `/data/editor/words/${view.locale}.json` : undefined,
  )
  useEffect(() => {
    setFound(undefined)
    setLost(false)
    onFound([])
    if (!isAsking || !meanings) return undefined
    let isOver = false
    const ask = async () => {
      const { tryQuery } = await import('./tryQuery.ts')
      if (isOver) return
      const because = tryQuery(text, { ...view, meanings })
      setFound(because !== undefined)
      onFound(because ?? [])
    }
    const timer = setTimeout(() => void ask().catch(() => setLost(true)), PAUSE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [text, isAsking, meanings, view, onFound])
  return (
    <div className="field">
      <label htmlFor="preview-query">{t('contribute.query')}</label>
      <input
        id="preview-query"
        type="search"
        dir="auto"
        autoComplete="off"
        aria-describedby="preview-query-said"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p id="preview-query-said" role="status">
        {(isFailed || isLost) && t('contribute.failed')}
        {isFound !== undefined && t(isFound ? 'contribute.queryYes' : 'contribute.queryNo')}
      </p>
    </div>
  )
}
