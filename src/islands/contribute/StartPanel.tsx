import { useId, useState } from 'react'
import { foldWord } from '#domain/foldWord.ts'
import { pickText } from '#domain/localisedText.ts'
import type { Translate } from '#i18n/translate.ts'
import { isFields } from './draft/values.ts'
import { ImportFile } from './ImportFile.tsx'
import type { Neighbour } from './judge/neighbours.ts'

interface Props {
  readonly t: Translate
  readonly locale: string
  readonly neighbours: readonly Neighbour[]
  /** A profile is open that is there already, or was asked for. */
  readonly isCorrecting: boolean
  readonly onOpen: (slug: string) => void
  readonly onFile: (text: string, name: string) => void
}

/** Where to begin: an organisation that is here, a file of one's own, or nothing. */
export function StartPanel({ t, locale, neighbours, isCorrecting, onOpen, onFile }: Props) {
  return (
    <section className="start" aria-label={t('contribute.begin')}>
      <FindProfile {...{ t, locale, neighbours, onOpen }} />
      <ImportFile t={t} onFile={onFile} />
      {isCorrecting && (
        <p>
          <button type="button" className="button" onClick={() => onOpen('')}>
            {t('contribute.new')}
          </button>
        </p>
      )}
    </section>
  )
}

function FindProfile({
  t,
  locale,
  neighbours,
  onOpen,
}: Pick<Props, 't' | 'locale' | 'neighbours' | 'onOpen'>) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isMissing, setMissing] = useState(false)
  const names = neighbours.map(({ slug, fields }) => ({ slug, name: nameOf(fields.name, locale) ?? slug }))
  const open = () => {
    const found = findByName(names, typed)
    setMissing(found === undefined)
    if (found) onOpen(found)
  }
  return (
    <form
      className="start-find"
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      <label htmlFor={id}>{t('contribute.findProfile')}</label>
      <div className="start-row">
        <input
          id={id}
          type="text"
          list={`${id}-names`}
          autoComplete="off"
          dir="auto"
          value={typed}
          aria-describedby={`${id}-said`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button">
          {t('contribute.open')}
        </button>
      </div>
      <datalist id={`${id}-names`}>
        {names.map(({ slug, name }) => (
          <option key={slug} value={name} />
        ))}
      </datalist>
      <p id={`${id}-said`} role="status">
        {isMissing && t('contribute.unknown')}
      </p>
    </form>
  )
}

function nameOf(name: unknown, locale: string): string | undefined {
  return isFields(name) ? pickText(name as Readonly<Record<string, string>>, locale)?.text : undefined
}

/** The one whose name was typed; or the only one that has the words in its name. */
function findByName(
  names: readonly { readonly slug: string; readonly name: string }[],
  typed: string,
): string | undefined {
  const wanted = foldWord(typed.trim())
  if (wanted === '') return undefined
  const same = names.find(({ name, slug }) => foldWord(name) === wanted || slug === wanted)
  const like = names.filter(({ name }) => foldWord(name).includes(wanted))
  return same?.slug ?? (like.length === 1 ? like[0]?.slug : undefined)
}
