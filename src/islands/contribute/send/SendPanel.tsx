import { isSlug, toSlug } from '#domain/toSlug.ts'
import type { Translate } from '#i18n/translate.ts'
import type { ContributeProps } from '../contributeProps.ts'
import type { OpenDraft } from '../state/openDraft.ts'
import { Copy } from './Copy.tsx'
import { Download } from './Download.tsx'
import { createDoors, type MailDoor } from './doors.ts'

interface Props {
  readonly t: Translate
  readonly page: ContributeProps
  readonly draft: OpenDraft
  readonly name: string
  /** Names of profiles that are there. */
  readonly slugs: ReadonlySet<string>
  readonly hasErrors: boolean
  readonly onFileName: (name: string) => void
  /** The text has gone somewhere, so that leaving loses nothing. */
  readonly onSent: () => void
}

/** Three doors out of the page; each says what happens next. */
export function SendPanel({ t, page, draft, name, slugs, hasErrors, onFileName, onSent }: Props) {
  const slug = draft.slug || draft.fileName || toSlug(name)
  const isThere = slugs.has(slug)
  // What leaves the page has a name that every disk and address can hold.
  const file = isSlug(slug) ? slug : 'profile'
  const doors = createDoors({
    slug: file,
    text: draft.text,
    isThere,
    published: draft.slug === '' ? undefined : draft.published,
    repository: page.repository,
    mailbox: page.mailbox,
    letter: {
      subject: `${t('contribute.title')}: ${file}`,
      greeting: t('contribute.letter'),
      attach: t('contribute.letterAttach'),
    },
  })
  return (
    <section className="send" aria-labelledby="send">
      <h2 id="send">{t('contribute.send')}</h2>
      {hasErrors && <p className="note">{t('contribute.sendErrors')}</p>}
      {draft.slug === '' && (
        <FileName {...{ t, page, slug, isTaken: isThere, value: draft.fileName, onFileName }} />
      )}
      <ul className="doors">
        <Mail {...{ t, page, door: doors.mail, slug: file, text: draft.text, onSent }} />
        {doors.github && (
          <li>
            <h3>{t('contribute.github')}</h3>
            <p>{t(GITHUB_TEXTS[doors.github.kind])}</p>
            {doors.github.kind !== 'new' && <Copy {...{ t, text: draft.text, onSent }} />}
            {doors.github.kind === 'long' && <Download {...{ t, slug: file, text: draft.text, onSent }} />}
            <a
              className="button"
              href={doors.github.href}
              target="_blank"
              rel="noopener noreferrer"
              data-door="github"
              onClick={doors.github.kind === 'new' ? onSent : undefined}
            >
              {t('contribute.githubOpen')}
            </a>
          </li>
        )}
        <li>
          <h3>{t('contribute.download')}</h3>
          <p>{t('contribute.downloadText')}</p>
          <Download {...{ t, slug: file, text: draft.text, onSent }} />
        </li>
      </ul>
    </section>
  )
}

const GITHUB_TEXTS = {
  new: 'contribute.githubNew',
  long: 'contribute.githubLong',
  edit: 'contribute.githubEdit',
} as const

interface FileNameProps extends Pick<Props, 't' | 'page' | 'onFileName'> {
  readonly slug: string
  readonly isTaken: boolean
  readonly value: string
}

function FileName({ t, page, slug, isTaken, value, onFileName }: FileNameProps) {
  const isWrong = slug !== '' && !isSlug(slug)
  return (
    <div className="field">
      <label htmlFor="file-name">{t('contribute.fileName')}</label>
      <p className="field-help" id="file-name-help">
        {t('contribute.fileNameHelp')} <bdi dir="ltr">{`${page.pageAddress}${slug || '…'}/`}</bdi>
      </p>
      <input
        id="file-name"
        type="text"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={value || slug}
        aria-describedby={`file-name-help${isTaken || isWrong ? ' file-name-said' : ''}`}
        aria-invalid={isTaken || isWrong || undefined}
        onChange={(event) => onFileName(event.target.value)}
      />
      {(isTaken || isWrong) && (
        <ul className="said" id="file-name-said">
          <li data-severity="error">
            <strong>{t('contribute.error')}:</strong> {t(isTaken ? 'contribute.taken' : 'contribute.badName')}
          </li>
        </ul>
      )}
    </div>
  )
}

interface MailProps extends Pick<Props, 't' | 'page' | 'onSent'> {
  readonly text: string
  readonly door: MailDoor
  readonly slug: string
}

/** That a letter was begun says nothing: only who has the text elsewhere as well is not asked before leaving. */
function Mail({ t, page, door, slug, text, onSent }: MailProps) {
  return (
    <li>
      <h3>{t('contribute.mail')}</h3>
      {page.isPlaceholder && <p className="note">{t('footer.placeholder')}</p>}
      <p>{t(door.isWhole ? 'contribute.mailText' : 'contribute.mailAttach')}</p>
      {!door.isWhole && <Download {...{ t, slug, text, onSent }} />}
      <a className="button button-main" href={door.href} data-door="mail">
        {t('contribute.mailOpen')}
      </a>
      <p>
        {t('contribute.mailElse')}{' '}
        <bdi dir="ltr" translate="no">
          {page.mailbox}
        </bdi>
      </p>
      <Copy {...{ t, text, onSent }} />
    </li>
  )
}
