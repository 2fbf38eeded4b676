import { useId, useState } from 'react'
import { foldWord } from '#domain/foldWord.ts'
import { pickText } from '#domain/localisedText.ts'
import type { Translate } from '#i18n/translate.ts'
import { isFields } from './draft/values.ts'
import type { Neighbour } from './judge/neighbours.ts'

interface Props {
  readonly t: Translate
  readonly locale: string
  readonly neighbours: readonly Neighbour[]
  readonly onOpen: (slug: string) => void
}

interface Named {
  readonly slug: string
  readonly name: string
}

/** More would be a list to read, and another word is typed sooner. */
const MOST_CHOICES = 12

/** Opens the profile whose name, or a part of it, is typed; where several names have it, the person chooses. */
export function FindProfile({ t, locale, neighbours, onOpen }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<readonly Named[]>()
  const names = neighbours.map(({ slug, fields }) => ({ slug, name: nameOf(fields.name, locale) ?? slug }))
  const open = (slug: string) => {
    setFound(undefined)
    onOpen(slug)
  }
  const find = () => {
    const all = findByName(names, typed)
    const [only, ...others] = all
    if (only && others.length === 0) open(only.slug)
    else setFound(all)
  }
  return (
    <form
      className="start-find"
      onSubmit={(event) => {
        event.preventDefault()
        find()
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
        {found && t(found.length === 0 ? 'contribute.unknown' : 'contribute.several')}
      </p>
      {found && found.length > 0 && (
        <ul className="start-found">
          {found.slice(0, MOST_CHOICES).map(({ slug, name }) => (
            <li key={slug}>
              <button type="button" className="chip" onClick={() => open(slug)}>
                <bdi>{name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}

function nameOf(name: unknown, locale: string): string | undefined {
  return isFields(name) ? pickText(name as Readonly<Record<string, string>>, locale)?.text : undefined
}

/** The one whose name was typed, or all whose names have it in them. */
function findByName(names: readonly Named[], typed: string): readonly Named[] {
  const wanted = foldWord(typed.trim())
  if (wanted === '') return []
  const same = names.find(({ name, slug }) => foldWord(name) === wanted || slug === wanted)
  return same ? [same] : names.filter(({ name }) => foldWord(name).includes(wanted))
}
