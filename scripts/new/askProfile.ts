import { fieldText } from '#domain/fieldHelp/fieldText.ts'
import type { Field } from '#domain/schema/describeFields.ts'
import { type Asking, askField, askYes } from './askField.ts'
import { isInside } from './createJudge.ts'
import { WORDS } from './words.ts'

/** Asked with the required fields although a profile may do without them: hardly any real one does. */
const REACHING = ['website', 'email', 'phone']
/** Never offered: they follow from other answers, or belong to a file that has been there for a while. */
const NOT_OFFERED = ['textLanguage', 'formerSlugs', 'confirmed', 'sources', 'contact']

/** Asks a whole profile into the draft: what is required first, then what else the person would like to tell. */
export async function askProfile(asking: Asking, fields: readonly Field[], today: string): Promise<void> {
  const { prompter, draft, lang } = asking
  // A text that names no language is in this one, and the person has chosen to write in it.
  if (lang !== 'fi') draft.set(['textLanguage'], lang)
  for (const field of fields.filter(({ isRequired }) => isRequired)) await askField(asking, field, field.path)
  const contact = insideOf(fields, 'contact')
  for (const field of contact.filter(({ key }) => REACHING.includes(key)))
    await askField(asking, field, field.path)
  await askTrust(asking, fields, today)
  await askMore(asking, [
    ...contact.filter(({ key }) => !REACHING.includes(key)),
    ...fields.filter(({ key, isRequired }) => !isRequired && !NOT_OFFERED.includes(key)),
  ])
  draft.setBody(
    await prompter.askText({
      message: WORDS[lang].body,
      isLong: true,
      validate: (text) => asking.judge.complainOfBody(draft, text),
    }),
  )
}

/**
 * Asks again whatever the judge still finds wrong with the whole, e.g. two answers that do not go together. The field
 * that is named is emptied and asked from the start. False when something is wrong that no field can mend.
 */
export async function mendProfile(
  asking: Asking,
  fields: readonly Field[],
  complaints: readonly { readonly field: string; readonly message: string }[],
): Promise<boolean> {
  const { prompter, draft, lang } = asking
  const wrong = fields.filter(({ key }) => complaints.some(({ field }) => isInside(field, key)))
  if (wrong.length === 0) return false
  prompter.warn([WORDS[lang].mend, ...complaints.map(({ message }) => message)].join('\n'))
  for (const field of wrong) {
    draft.set(field.path, undefined)
    await askField(asking, field, field.path)
  }
  return true
}

/** Who speaks for the organisation confirms the facts today; anyone else says where they were read. */
async function askTrust(asking: Asking, fields: readonly Field[], today: string): Promise<void> {
  const { prompter, draft, lang } = asking
  if (await askYes(prompter, WORDS[lang], WORDS[lang].speaksForIt)) {
    draft.set(['confirmed'], today)
    return
  }
  for (const field of fields.filter(({ key }) => key === 'sources')) await askField(asking, field, field.path)
}

async function askMore(asking: Asking, offered: readonly Field[]): Promise<void> {
  const { prompter, lang } = asking
  const words = WORDS[lang]
  const choices = offered.map(({ path }) => ({ value: path.join('.'), label: fieldText(path, lang).label }))
  const chosen = await prompter.chooseSome({ message: `${words.more} ${words.chooseSome}`, choices })
  for (const field of offered.filter(({ path }) => chosen.includes(path.join('.'))))
    await askField(asking, field, field.path)
}

function insideOf(fields: readonly Field[], key: string): readonly Field[] {
  return fields.find((field) => field.key === key)?.fields ?? []
}
