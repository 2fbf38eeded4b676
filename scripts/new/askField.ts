import { fieldText } from '#domain/fieldHelp/fieldText.ts'
import type { Field } from '#domain/schema/describeFields.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { JUDGE_LANGUAGES, type JudgeLanguage } from '#profiles/issue.ts'
import type { Path } from '#profiles/locate.ts'
import { fieldChoices, termChoices } from './choicesOf.ts'
import type { Judge } from './createJudge.ts'
import type { Draft } from './draft.ts'
import type { Prompter } from './prompter.ts'
import { WORDS, type Words } from './words.ts'

/** What the questions need: where to ask, whom to ask whether an answer will do, where to keep it. */
export interface Asking {
  readonly prompter: Prompter
  readonly judge: Judge
  readonly draft: Draft
  readonly vocabulary: Vocabulary
  readonly lang: JudgeLanguage
  /** File names of the profiles that are there. */
  readonly slugs: readonly string[]
}

/** One field at its place in the draft. */
interface Question extends Asking {
  readonly field: Field
  readonly path: Path
  readonly words: Words
}

const SKIP = 'skip'
const OWN_WORDS = 'own'

/** Asks one field in the way its kind of value needs; answers go into the draft one by one. */
export async function askField(asking: Asking, field: Field, path: Path): Promise<void> {
  const question = { ...asking, field, path, words: WORDS[asking.lang] }
  const ask = {
    text: askText,
    textOrPerLanguage: askText,
    textPerLanguage: askTexts,
    wordsPerLanguage: askWords,
    texts: askList,
    yesNo: askYesNo,
    yesNoOrText: askYesNo,
    choice: askChoice,
    choices: askChoices,
    term: askTerms,
    terms: askTerms,
    group: askGroup,
    entries: askEntries,
    reference: askReference,
  }[field.kind]
  await ask(question)
}

async function askText(question: Question): Promise<void> {
  const { draft, path } = question
  const answer = await question.prompter.askText({
    message: toMessage(question),
    placeholder: toPlaceholder(question),
    validate: (text) => judgeText(question, path, text, question.field.isRequired),
  })
  if (answer !== '') draft.set(path, answer)
}

/** Finnish, Swedish and English; a required text in one of them will do. */
async function askTexts(question: Question): Promise<void> {
  const { prompter, draft, path, words, field } = question
  const last = JUDGE_LANGUAGES.at(-1)
  let isAnswered = false
  for (const lang of JUDGE_LANGUAGES) {
    const answer = await prompter.askText({
      message: toMessage(question, words.inLanguage[lang]),
      validate: (text) =>
        judgeText(question, [...path, lang], text, field.isRequired && lang === last && !isAnswered),
    })
    if (answer === '') continue
    isAnswered = true
    draft.set([...path, lang], answer)
  }
}

async function askWords(question: Question): Promise<void> {
  const { prompter, draft, path, words } = question
  for (const lang of JUDGE_LANGUAGES) {
    const answer = await prompter.askText({
      message: toMessage(question, `${words.inLanguage[lang]}. ${words.commas}`),
      validate: (text) => (text === '' ? undefined : complain(question, [...path, lang], split(text))),
    })
    if (answer !== '') draft.set([...path, lang], split(answer))
  }
}

function split(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

async function askList(question: Question): Promise<void> {
  const { prompter, draft, path, words } = question
  for (let index = 0; ; index++) {
    const place = [...path, index]
    const answer = await prompter.askText({
      message: toMessage(question, words.oneByOne),
      validate: (text) => judgeText(question, place, text, false),
    })
    if (answer === '') return
    draft.set(place, answer)
  }
}

async function askYesNo(question: Question): Promise<void> {
  const { prompter, draft, path, words, field } = question
  const answer = await prompter.choose({
    message: toMessage(question),
    choices: [
      { value: 'true', label: words.yes },
      { value: 'false', label: words.no },
      ...(field.kind === 'yesNoOrText' ? [{ value: OWN_WORDS, label: words.own }] : []),
      ...skipOf(question),
    ],
  })
  if (answer === OWN_WORDS) await askTexts(question)
  else if (answer !== SKIP) draft.set(path, answer === 'true')
}

async function askChoice(question: Question): Promise<void> {
  const { prompter, draft, path, lang, field } = question
  const choices = [...fieldChoices(field, lang), ...skipOf(question)]
  const answer = await prompter.choose({ message: toMessage(question), choices })
  if (answer !== SKIP) draft.set(path, answer)
}

async function askChoices(question: Question): Promise<void> {
  const { prompter, draft, path, words, lang, field } = question
  const message = toMessage(question, words.chooseSome)
  const choices = fieldChoices(field, lang)
  let answer = await prompter.chooseSome({ message, choices })
  while (field.isRequired && answer.length === 0) {
    prompter.warn(words.none)
    answer = await prompter.chooseSome({ message, choices })
  }
  if (answer.length > 0) draft.set(path, answer)
}

async function askTerms(question: Question): Promise<void> {
  const { prompter, draft, path, words, field, vocabulary, lang } = question
  const asked = {
    message: toMessage(question, words.search),
    choices: field.list ? termChoices(vocabulary, field.list, lang) : [],
  }
  if (field.kind === 'term') {
    draft.set(path, await prompter.findOne(asked))
    return
  }
  const answer = await prompter.findSome({
    ...asked,
    validate: (ids) => {
      if (ids.length === 0) return field.isRequired ? words.none : undefined
      return complain(question, path, ids)
    },
  })
  if (answer.length > 0) draft.set(path, answer)
}

async function askGroup(question: Question): Promise<void> {
  for (const field of question.field.fields) await askInside(question, field, [...question.path, field.key])
}

async function askEntries(question: Question): Promise<void> {
  const { prompter, path, words, field, lang } = question
  for (
    let index = 0;
    index === 0 || (await askYes(prompter, words, `${label(field, lang)}: ${words.another}`));
    index++
  )
    for (const inner of field.fields) await askInside(question, inner, [...path, index, inner.key])
}

/** Groups inside a group would make a long row of questions, so they are offered first. */
async function askInside(question: Question, field: Field, path: Path): Promise<void> {
  const { prompter, words, lang } = question
  const isOffered = field.fields.length > 0 && !field.isRequired
  if (isOffered && !(await askYes(prompter, words, `${label(field, lang)}: ${words.addOne}`))) return
  await askField(question, field, path)
}

async function askReference(question: Question): Promise<void> {
  const { prompter, draft, path, words, slugs } = question
  const isHere =
    slugs.length > 0 &&
    (await prompter.choose({
      message: toMessage(question),
      choices: [
        { value: 'here', label: words.parentHere },
        { value: 'elsewhere', label: words.parentElsewhere },
      ],
    })) === 'here'
  if (!isHere) return askGroup(question)
  const choices = slugs.map((slug) => ({ value: slug, label: slug }))
  draft.set(path, await prompter.findOne({ message: toMessage(question, words.search), choices }))
}

/** A yes or a no to anything. */
export async function askYes(prompter: Prompter, words: Words, message: string): Promise<boolean> {
  const choices = [
    { value: 'no', label: words.no },
    { value: 'yes', label: words.yes },
  ]
  return (await prompter.choose({ message, choices })) === 'yes'
}

function judgeText(question: Question, path: Path, text: string, isRequired: boolean): string | undefined {
  if (text === '') return isRequired ? question.words.required : undefined
  return complain(question, path, text)
}

function complain({ judge, draft }: Question, path: Path, value: unknown): string | undefined {
  return judge.complain(draft, path, value)
}

function skipOf({ field, words }: Question) {
  return field.isRequired ? [] : [{ value: SKIP, label: words.skip }]
}

function label({ path }: Field, lang: JudgeLanguage): string {
  return fieldText(path, lang).label
}

function toMessage({ field, lang, words }: Question, more = ''): string {
  const { label: title, help } = fieldText(field.path, lang)
  const isSkipped = !field.isRequired && (field.kind.startsWith('text') || field.kind === 'wordsPerLanguage')
  return [`${title}. ${help}`, more, isSkipped ? words.optional : ''].filter(Boolean).join(' ')
}

function toPlaceholder({ field, words }: Question): string {
  return typeof field.example === 'string' ? `${words.example}: ${field.example}` : ''
}
