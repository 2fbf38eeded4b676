import { parseProfile } from '#profiles/parseProfile.ts'
import type { Answers } from './readAnswers.ts'
import type { FieldPath } from './setField.ts'

/** One field of a profile, as it was and as it is asked to be. */
export interface FieldChange {
  readonly path: FieldPath
  readonly before: string
  readonly after: string
}

const CONTACTS = ['website', 'email', 'phone'] as const

/** The fields of a profile that the answers want changed; those that stand so already are left out. */
export function toChanges(answers: Answers, today: string, text: string): readonly FieldChange[] {
  const { parsed, partial } = parseProfile(text)
  const data: unknown = (parsed ?? partial)?.located.data
  return wishes(answers, today)
    .map(({ path, after }) => ({ path, after, before: valueAt(data, path) }))
    .filter(({ before, after }) => before !== after)
}

function wishes(answers: Answers, today: string): { path: FieldPath; after: string }[] {
  const [reason] = answers.chosen('reason')
  const summary = answers.text('summary')
  return [
    ...(reason === 'ended' || reason === 'paused' ? [{ path: ['status'] as const, after: reason }] : []),
    // A summary is one paragraph.
    ...(summary ? [{ path: ['summary', answers.lang] as const, after: summary.replace(/\s+/g, ' ') }] : []),
    ...CONTACTS.flatMap((key) => {
      const after = answers.text(key)
      return after === undefined ? [] : [{ path: ['contact', key] as const, after }]
    }),
    ...(answers.form === 'confirm' && answers.isTicked('speaks')
      ? [{ path: ['confirmed'] as const, after: today }]
      : []),
  ]
}

function valueAt(data: unknown, path: FieldPath): string {
  const value = path.reduce<unknown>(
    (held, key) =>
      held !== null && typeof held === 'object' && key !== undefined
        ? new Map<string, unknown>(Object.entries(held)).get(key)
        : undefined,
    data,
  )
  return typeof value === 'string' ? value : ''
}
