import type { Readable, Writable } from 'node:stream'
import {
  autocomplete,
  autocompleteMultiselect,
  type CANCEL_SYMBOL,
  isCancel,
  log,
  multiline,
  multiselect,
  note,
  select,
  text,
} from '@clack/prompts'
import { foldWord } from '#domain/foldWord.ts'

export interface Choice {
  readonly value: string
  readonly label: string
  /** Other words to find it by. */
  readonly words?: string
}

export interface TextQuestion {
  readonly message: string
  readonly placeholder?: string
  readonly initial?: string
  readonly isLong?: boolean
  /** What is wrong with an answer; `undefined` lets it pass. */
  readonly validate: (answer: string) => string | undefined
}

export interface ListQuestion {
  readonly message: string
  readonly choices: readonly Choice[]
  readonly placeholder?: string
  readonly validate?: (answer: readonly string[]) => string | undefined
}

/** Thrown when the person stops (Ctrl-C): the one way out from any depth of questions. */
export class Interrupted extends Error {}

/** Questions in a terminal. Each throws `Interrupted` when the person stops. */
export interface Prompter {
  readonly askText: (question: TextQuestion) => Promise<string>
  readonly choose: (question: ListQuestion) => Promise<string>
  /** Chosen from a list short enough to be seen whole. */
  readonly chooseSome: (question: ListQuestion) => Promise<readonly string[]>
  /** Found by typing. */
  readonly findOne: (question: ListQuestion) => Promise<string>
  readonly findSome: (question: ListQuestion) => Promise<readonly string[]>
  readonly show: (title: string, content: string) => void
  readonly say: (sentence: string) => void
  readonly warn: (sentence: string) => void
}

/** The same questions asked through @clack/prompts, on the streams given. */
export function createPrompter(streams: {
  readonly input: Readable
  readonly output: Writable
  readonly signal?: AbortSignal
}): Prompter {
  return {
    askText: async ({ message, placeholder, initial, isLong, validate }) => {
      const options = {
        ...streams,
        message,
        ...(placeholder && { placeholder }),
        ...(initial && { initialValue: initial }),
        validate: (answer: string | undefined) => validate(answer?.trim() ?? ''),
      }
      return (keep(await (isLong ? multiline({ ...options, showSubmit: true }) : text(options))) ?? '').trim()
    },
    choose: async ({ message, choices }) =>
      keep(await select({ ...streams, message, options: toOptions(choices), showInstructions: false })),
    chooseSome: async ({ message, choices }) =>
      keep(await multiselect({ ...streams, message, options: toOptions(choices), required: false })),
    findOne: async (question) => keep(await autocomplete({ ...streams, ...toSearch(question) })),
    findSome: async (question) => keep(await autocompleteMultiselect({ ...streams, ...toSearch(question) })),
    show: (title, content) => note(content, title, { ...streams, format: (line) => line }),
    say: (sentence) => log.info(sentence, streams),
    warn: (sentence) => log.warn(sentence, streams),
  }
}

function keep<Answer>(answer: Answer | typeof CANCEL_SYMBOL): Answer {
  if (isCancel(answer)) throw new Interrupted()
  return answer
}

function toOptions(choices: readonly Choice[]) {
  return choices.map(({ value, label }) => ({ value, label }))
}

/** A choice is found by its label in any language and by its id, whatever the case and the accents. */
function toSearch({ message, choices, placeholder, validate }: ListQuestion) {
  const words = new Map(
    choices.map(({ value, label, words: more }) => [value, foldWord(`${value} ${label} ${more}`)]),
  )
  return {
    message,
    options: toOptions(choices),
    maxItems: 8,
    ...(placeholder && { placeholder }),
    filter: (typed: string, { value }: { readonly value: string }) =>
      foldWord(typed)
        .split(/\s+/)
        .every((word) => words.get(value)?.includes(word)),
    ...(validate && {
      validate: (answer: string | string[] | undefined) => validate([answer ?? []].flat()),
    }),
  }
}
