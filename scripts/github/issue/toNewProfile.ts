import { toSlug } from '#domain/toSlug.ts'
import { writeProfile } from '#profiles/writeProfile.ts'
import type { Directory } from './proposal.ts'
import type { Answers } from './readAnswers.ts'

/**
 * The answers of the form “add” → a new profile and where it belongs. Whatever was answered is quoted and left for the
 * judge; the file name is made of Latin letters and digits, or of the number of the issue where the name has none.
 */
export function toNewProfile(
  answers: Answers,
  { today, folder }: Pick<Directory, 'today' | 'folder'>,
  number: number,
): { readonly slug: string; readonly path: string; readonly text: string } {
  const { lang, text } = answers
  const name = text('name') ?? ''
  const slug = toSlug(name) || `organisation-${number}`
  const fields = {
    name,
    // Finnish is the default and need not be named.
    textLanguage: lang === 'fi' ? undefined : lang,
    // A summary is one paragraph.
    summary: { [lang]: text('summary')?.replace(/\s+/g, ' ') },
    themes: answers.chosen('themes'),
    targetGroups: answers.chosen('targetGroups'),
    languages: answers.chosen('languages'),
    areas: answers.chosen('areas'),
    contact: toContact(answers),
    ...(answers.isTicked('speaks') ? { confirmed: today } : { sources: toSources(text('source')) }),
  }
  return { slug, path: `${folder}/${slug}.md`, text: writeProfile(fields, '') }
}

function toContact({ text }: Answers): Readonly<Record<string, string | undefined>> | undefined {
  const contact = { website: text('website'), email: text('email'), phone: text('phone') }
  return Object.values(contact).some((value) => value !== undefined) ? contact : undefined
}

/** Without a source the judge asks for one. */
function toSources(source: string | undefined): readonly Readonly<Record<string, string>>[] | undefined {
  if (source === undefined) return undefined
  return /^https?:\/\/\S+$/.test(source)
    ? [{ title: source, url: source }]
    : [{ title: source, publisher: source }]
}
