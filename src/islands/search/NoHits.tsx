import type { ReactNode } from 'react'
import { browsePath } from '#i18n/paths.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Help } from '#search/query.ts'
import { focusFacet, focusResults } from './focus.ts'
import { OptionLabel } from './OptionLabel.tsx'
import type { SearchProps } from './searchProps.ts'
import type { SearchControls } from './useSearchState.ts'

interface Props {
  readonly help: Help | undefined
  readonly controls: SearchControls
  readonly page: SearchProps
  readonly t: Translate
}

/** Nothing was found: other spellings, fewer filters, near topics and places, and whom to ask. */
export function NoHits({ help, controls, page, t }: Props) {
  const { setText, clearFacet, setFacet } = controls
  const { didYouMean, without, related = [], neighbours = [] } = help ?? {}
  const ask = (text: string) => {
    setText(text)
    focusResults()
  }
  return (
    <div className="none">
      <p>
        <strong>{t('search.none')}</strong>
      </p>
      <p>{t('search.noneHelp')}</p>
      <ul className="help">
        {didYouMean !== undefined && (
          <HelpButton onClick={() => ask(didYouMean)}>
            {t('search.didYouMean', { text: didYouMean })}
          </HelpButton>
        )}
        {without && (
          <HelpButton
            onClick={() => {
              clearFacet(without.facet)
              focusFacet(without.facet)
            }}
          >
            {t('search.without', { facet: t(`facet.${without.facet}`), count: without.count })}
          </HelpButton>
        )}
      </ul>
      {neighbours.length > 0 && <p>{t('search.neighbours')}</p>}
      <ul className="help">
        {neighbours.map(({ id, count }) => (
          <HelpButton
            key={id}
            onClick={() => {
              setFacet('area', [id])
              focusFacet('area')
            }}
          >
            <OptionLabel option={page.options.area.find((option) => option.id === id)} id={id} />{' '}
            {`(${count})`}
          </HelpButton>
        ))}
      </ul>
      {related.length > 0 && <p>{t('search.related')}</p>}
      <ul className="help">
        {related.map(({ id, label, lang, count }) => (
          <HelpButton key={id} onClick={() => ask(label)}>
            <bdi lang={lang}>{label}</bdi> {`(${count})`}
          </HelpButton>
        ))}
      </ul>
      <p>
        {t('search.ask')}{' '}
        <a href={`mailto:${page.mailbox}`} dir="ltr">
          {page.mailbox}
        </a>
      </p>
      <p>
        <a className="button" href={browsePath(page.locale)}>
          {t('search.browse')}
        </a>
      </p>
    </div>
  )
}

interface HelpButtonProps {
  readonly onClick: () => void
  readonly children: ReactNode
}

function HelpButton({ onClick, children }: HelpButtonProps) {
  return (
    <li>
      <button type="button" className="chip" onClick={onClick}>
        {children}
      </button>
    </li>
  )
}
