import { useEffect, useState } from 'react'
import { pickText } from '#domain/localisedText.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Issue } from '#profiles/issue.ts'
import { Icon } from '../search/Icon.tsx'
import type { ContributeProps } from './contributeProps.ts'
import type { ReadDraft } from './draft/draft.ts'
import { BODY } from './draft/placeToField.ts'
import { valueAt } from './draft/values.ts'
import { createCompareInForm } from './form/createCompareInForm.ts'
import { labelOf } from './form/labelOf.ts'
import { JudgeWords } from './JudgeWords.tsx'
import type { Verdict } from './judge/judgeDraft.ts'

/** Typing on is not interrupted; a pause is answered. */
const PAUSE_MS = 800

interface Props {
  readonly t: Translate
  readonly verdict: Verdict | undefined
  readonly read: ReadDraft
  readonly page: Pick<ContributeProps, 'fields' | 'helpLang' | 'locale'>
  readonly languages: Vocabulary['languages']
  /** Goes to a field, or to its line in the text. */
  readonly onGo: (issue: Pick<Issue, 'field' | 'line'>) => void
}

/** What readers miss most, in the order in which they look for it. */
const BETTER = ['firstContact', 'contact.phone', 'hours', 'price', 'services', 'keywords'] as const

/** How far the draft is: whether it can be published, what is wrong, what is worth a look, what would make it better. */
export function ProgressPanel({ t, verdict, read, page, languages, onGo }: Props) {
  if (!verdict) return null
  const nameOfLanguage = (id: string) =>
    pickText(languages.find((language) => language.id === id)?.label, page.helpLang, 'en')?.text ?? id
  const nameOf = (name: string) => labelOf(page.fields, name, nameOfLanguage)
  const helpLang = page.helpLang === page.locale ? undefined : page.helpLang
  // The judge goes down the file, where what is missing has no place.
  const compare = createCompareInForm(page.fields)
  const issues = verdict.issues.toSorted((a, b) => compare(a.field, b.field))
  const errors = issues.filter(({ severity }) => severity === 'error')
  const remarks = issues.filter(({ severity }) => severity !== 'error')
  const state =
    errors.length === 0 ? t('contribute.ready') : t('contribute.missing', { count: errors.length })
  return (
    <section className="progress" aria-labelledby="progress" data-errors={errors.length}>
      <h2 id="progress">{t('contribute.progress')}</h2>
      <p className="progress-state" data-ready={errors.length === 0}>
        {errors.length === 0 && <Icon name="good" />} {state}
      </p>
      <Announcement text={state} />
      <IssueLinks issues={errors} {...{ t, nameOf, helpLang, onGo }} />
      {remarks.length > 0 && <h3>{t('contribute.remarks')}</h3>}
      <IssueLinks issues={remarks} {...{ t, nameOf, helpLang, onGo }} />
      {errors.length === 0 && <Better {...{ t, read, nameOf, helpLang, onGo }} />}
    </section>
  )
}

interface ListProps extends Pick<Props, 't' | 'onGo'> {
  /** What people call a field that the judge names. */
  readonly nameOf: (name: string) => string
  readonly helpLang: string | undefined
}

function Better({ t, read, nameOf, helpLang, onGo }: ListProps & Pick<Props, 'read'>) {
  const missing = BETTER.filter((name) => valueAt(read.fields, name.split('.')) === undefined)
  const names = read.body.trim() === '' ? [...missing, BODY] : missing
  if (names.length === 0) return null
  return (
    <>
      <h3>{t('contribute.better')}</h3>
      <ul className="better">
        {names.map((name) => (
          <li key={name}>
            <GoLink name={name} onGo={() => onGo({ field: name, line: 0 })}>
              {name === BODY ? t('contribute.body') : <span lang={helpLang}>{nameOf(name)}</span>}
            </GoLink>
          </li>
        ))}
      </ul>
    </>
  )
}

interface LinksProps extends ListProps {
  readonly issues: readonly Issue[]
}

function IssueLinks({ issues, t, nameOf, helpLang, onGo }: LinksProps) {
  if (issues.length === 0) return null
  return (
    <ul className="said">
      {issues.map((issue) => (
        <li key={JSON.stringify(issue)} data-severity={issue.severity}>
          <GoLink name={issue.field} onGo={() => onGo(issue)}>
            {issue.field === BODY ? (
              t('contribute.body')
            ) : (
              <span lang={helpLang}>{nameOf(issue.field) || t('leftOut.line', { line: issue.line })}</span>
            )}
          </GoLink>{' '}
          <JudgeWords issue={issue} t={t} helpLang={helpLang} />
        </li>
      ))}
    </ul>
  )
}

/** A link, because it leads somewhere on this page; the address stays as it is. */
function GoLink({ name, onGo, children }: { name: string; onGo: () => void; children: React.ReactNode }) {
  return (
    <a
      href={`#field-${name}`}
      onClick={(event) => {
        event.preventDefault()
        onGo()
      }}
    >
      {children}
    </a>
  )
}

function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  )
}
