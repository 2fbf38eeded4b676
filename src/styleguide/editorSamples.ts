import type { Vocabulary } from '#domain/vocabulary.ts'
import type { Translate } from '#i18n/translate.ts'
import type { ContributeProps } from '#islands/contribute/contributeProps.ts'
import type { FormState } from '#islands/contribute/form/FormContext.ts'
import type { Verdict } from '#islands/contribute/judge/judgeDraft.ts'
import type { OpenDraft } from '#islands/contribute/state/openDraft.ts'
import { SAMPLE } from './madeUp.ts'

type Issue = Verdict['issues'][number]

const NOTHING = () => {}

/** One field of each look: a text, texts in languages, a date, a choice, terms, lines. */
export const SAMPLE_FIELDS = ['name', 'summary', 'themes', 'price', 'confirmed', 'alternateNames']

/** A remark of each kind in the language of the help, at fields that are among the samples. */
export function createIssues(helpLang: string): readonly Issue[] {
  const issue = (field: string, severity: Issue['severity'], ruleId: string): Issue => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
    const message = SAMPLE[helpLang] ?? ''
    return { ...place, ruleId, severity, field, file: '', found: '', expected: '', message }
  }
  return [
    issue('name', 'error', 'made-up'),
    issue('themes', 'error', 'required'),
    issue('summary', 'warning', 'made-up'),
    issue('alternateNames', 'note', 'made-up'),
  ]
}

/** A form that shows what is said and changes nothing. */
export function createForm(
  { locale, helpLang }: Pick<ContributeProps, 'locale' | 'helpLang'>,
  t: Translate,
  vocabulary: Vocabulary,
  issues: readonly Issue[],
): Omit<FormState, 'renderField'> {
  return {
    locale,
    helpLang,
    today: '',
    t,
    vocabulary,
    neighbours: [],
    textLanguage: 'fi',
    set: NOTHING,
    mend: NOTHING,
    touch: NOTHING,
    issuesAt: (name) => issues.filter(({ field }) => field === name),
  }
}

/** Values for the samples; terms are the vocabulary's. */
export function createValues({ themes }: Vocabulary): Readonly<Record<string, unknown>> {
  return {
    name: SAMPLE.fi,
    summary: { fi: SAMPLE.fi, sv: SAMPLE.sv, en: SAMPLE.en, ar: SAMPLE.ar },
    themes: themes.slice(0, 2).map(({ id }) => id),
    price: 'free',
    alternateNames: [SAMPLE.fi, SAMPLE.sv],
  }
}

export function createVerdict(issues: readonly Issue[]): Verdict {
  return { text: '', issues, organisation: undefined, lost: new Set() }
}

export const SAMPLE_DRAFT: OpenDraft = {
  text: '',
  original: '',
  published: '',
  fileName: 'made-up-example',
  slug: '',
  isConfirming: false,
  progress: 'ready',
}
