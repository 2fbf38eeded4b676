import type { Translate } from '#i18n/translate.ts'
import { FindProfile } from './FindProfile.tsx'
import { ImportFile } from './ImportFile.tsx'
import type { Neighbour } from './judge/neighbours.ts'

interface Props {
  readonly t: Translate
  readonly locale: string
  readonly neighbours: readonly Neighbour[]
  /** Is it a new organisation that is being added? */
  readonly isNew: boolean
  readonly onOpen: (slug: string) => void
  readonly onFile: (text: string, name: string) => void
}

/** Where to begin: an organisation that is here, a file of one's own, or nothing. */
export function StartPanel({ t, locale, neighbours, isNew, onOpen, onFile }: Props) {
  return (
    <section className="start" aria-label={t('contribute.begin')}>
      <FindProfile {...{ t, locale, neighbours, onOpen }} />
      <ImportFile t={t} onFile={onFile} />
      {!isNew && (
        <p>
          <button type="button" className="button" onClick={() => onOpen('')}>
            {t('contribute.new')}
          </button>
        </p>
      )}
    </section>
  )
}
