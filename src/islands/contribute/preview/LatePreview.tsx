import { useEffect, useState } from 'react'
import type { PreviewProps, PreviewTab } from './PreviewTab.tsx'

/** The preview, loaded when it is first looked at. Where it does not come, the rest of the editor stays as it is. */
export function LatePreview(props: PreviewProps) {
  const { t } = props
  const [loaded, setLoaded] = useState<{ readonly Tab: typeof PreviewTab }>()
  const [isFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to load again
  useEffect(() => {
    setFailed(false)
    import('./PreviewTab.tsx').then(
      ({ PreviewTab }) => setLoaded({ Tab: PreviewTab }),
      () => setFailed(true),
    )
  }, [attempt])
  if (loaded) return <loaded.Tab {...props} />
  if (!isFailed) return <p role="status">{t('contribute.loading')}</p>
  return (
    <p role="alert">
      {t('contribute.failed')}{' '}
      <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
        {t('search.retry')}
      </button>
    </p>
  )
}
