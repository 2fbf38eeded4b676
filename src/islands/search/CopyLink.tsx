import { useEffect, useState } from 'react'
import type { Translate } from '#i18n/translate.ts'
import { type SearchState, toFragment } from '#search/fragment.ts'
import { Icon } from './Icon.tsx'

interface Props {
  readonly state: SearchState
  readonly t: Translate
}

/** A link to this search, words included, for a person who asks for one. */
export function CopyLink({ state, t }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'shown'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search has not been copied yet
  useEffect(() => setOutcome(undefined), [state])
  const toLink = () => `${location.origin}${location.pathname}#${toFragment(state)}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toLink())
      setOutcome('copied')
    } catch {
      // Some browsers let no page write there; a person can.
      setOutcome('shown')
    }
  }
  return (
    <div className="copy">
      <button type="button" className="button" onClick={copy}>
        <Icon name="copy" />
        {t('search.copy')}
      </button>{' '}
      <span role="status">{outcome === 'copied' ? t('search.copied') : ''}</span>
      {outcome === 'shown' && (
        <label>
          {t('search.copyBy')}
          <input readOnly dir="ltr" value={toLink()} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  )
}
