import { useEffect, useState } from 'react'
import type { Translate } from '#i18n/translate.ts'
import { type SearchState, toFragment } from '#search/fragment.ts'

interface Props {
  readonly state: SearchState
  readonly t: Translate
}

/** A link to this search, words included, for a person who asks for one. */
export function CopyLink({ state, t }: Props) {
  const [isCopied, setCopied] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search has not been copied yet
  useEffect(() => setCopied(false), [state])
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}#${toFragment(state)}`)
    setCopied(true)
  }
  return (
    <p className="copy">
      <button type="button" className="button" onClick={copy}>
        {t('search.copy')}
      </button>{' '}
      <span role="status">{isCopied ? t('search.copied') : ''}</span>
    </p>
  )
}
