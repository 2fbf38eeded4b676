import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDraft, setBody, setField } from '#islands/contribute/draft/draft.ts'
import { createEditorData } from '#islands/contribute/judge/editorData.ts'
import { createJudgeDraft } from '#islands/contribute/judge/judgeDraft.ts'
import { toPath } from '#islands/contribute/judge/neighbours.ts'
import type { Path } from '#profiles/locate.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { TODAY } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

const content = realContent()
const { vocabulary, city } = content
const judge = createJudgeDraft(createEditorData({ ...content, today: TODAY }), 'fi', TODAY)

const letters = (least: number, most: number) =>
  fc
    .array(
      fc.constantFrom(
        'kahvila',
        'tuki',
        'ryhmä',
        'мы',
        'نحن',
        '"lainaus"',
        "it's",
        '#1',
        'a: b',
        '- c',
        '💙',
      ),
      {
        minLength: 3,
        maxLength: 20,
      },
    )
    .map((words) => words.join(' ').padEnd(least, ' .').slice(0, most).trim())
const ids = (list: 'themes' | 'targetGroups' | 'languages' | 'areas', most: number) =>
  fc.uniqueArray(fc.constantFrom(...vocabulary[list].map(({ id }) => id).filter((id) => id !== 'everyone')), {
    minLength: 1,
    maxLength: most,
  })

/** What a person may do to the form, in any order: a field and what is put there. */
const NEEDED: readonly (readonly [Path, fc.Arbitrary<unknown>])[] = [
  [['name'], letters(5, 90)],
  [['summary', 'fi'], letters(40, 190)],
  [['themes'], ids('themes', 4)],
  [['targetGroups'], ids('targetGroups', 6)],
  [['languages'], ids('languages', 9)],
  [['areas'], ids('areas', 5)],
  [['confirmed'], fc.constant(TODAY)],
  [['contact', 'website'], fc.constantFrom('https://example.org/', 'https://example.org/yhdistys')],
]
const OTHER: typeof NEEDED = [
  [['summary', 'ar'], letters(40, 190)],
  [['contact', 'phone'], fc.constantFrom('09 816 21', '+358 50 123 4567', '09 8162 1234')],
  [['firstContact', 'sv'], letters(20, 200)],
  [['price'], fc.constantFrom('free', 'paid', undefined)],
  [['founded'], fc.constantFrom('1987', '2020')],
  [['services', 0, 'name'], letters(5, 60)],
  [['services', 0, 'languages'], ids('languages', 3)],
  [['services', 1, 'name', 'en'], letters(5, 60)],
  [['hours', 0], fc.constant({ days: ['mo', 'tu'], opens: '09:00', closes: '15:00' })],
  [['keywords', 'fi'], fc.array(letters(5, 50), { minLength: 1, maxLength: 5 })],
  [['interpreting'], fc.constantFrom('true', 'false')],
  [['volunteering', 'welcome'], fc.constant('true')],
  [['services', 0, 'name'], fc.constant(undefined)],
]

const drafts = fc
  .tuple(
    ...NEEDED.map(([path, value]) => value.map((one) => [path, one] as const)),
    fc
      .subarray([...OTHER])
      .chain((some) => fc.tuple(...some.map(([path, value]) => value.map((one) => [path, one] as const)))),
  )
  .chain((all) => {
    const more = all.at(-1) as readonly (readonly [Path, unknown])[]
    return fc.shuffledSubarray([...(all.slice(0, -1) as (readonly [Path, unknown])[]), ...more], {
      minLength: all.length - 1 + more.length,
    })
  })

describe('whatever the form produces', () => {
  it('is said to be complete only if the check of the repository has no error to tell', {
    timeout: 180_000,
  }, () => {
    let complete = 0
    fc.assert(
      fc.property(drafts, fc.constantFrom('', 'Tekstiä.\n\n- Kilo\n- Tapiola\n'), (steps, body) => {
        const written = steps.reduce((text, [path, value]) => setField(text, path, value), emptyDraft('fi'))
        const text = setBody(written, body)
        const isComplete = judge(text, 'satunnainen').issues.every(({ severity }) => severity !== 'error')
        if (!isComplete) return
        complete++
        const { issues, organisations } = validateProfiles([{ path: toPath('satunnainen'), text }], {
          vocabulary,
          city,
          today: TODAY,
          lang: 'fi',
        })
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(organisations).toHaveLength(1)
      }),
      { numRuns: 1000, seed: 1 },
    )
    process.stdout.write(`complete drafts among 1,000 random ones: ${complete}\n`)
    expect(complete).toBeGreaterThan(500)
  })
})
