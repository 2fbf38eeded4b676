import { describe, expect, it } from 'vitest'
import { readDraft, setBody, setField } from '#islands/contribute/draft/draft.ts'
import { createEditorData } from '#islands/contribute/judge/editorData.ts'
import { createJudgeDraft } from '#islands/contribute/judge/judgeDraft.ts'
import { fastest, profileText, TODAY } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

const content = realContent()
const judge = createJudgeDraft(
  JSON.parse(JSON.stringify(createEditorData({ ...content, today: TODAY }))),
  'fi',
  TODAY,
)
const rulesIn = (text: string, slug = 'esimerkki') =>
  judge(text, slug).issues.map(({ ruleId, field }) => `${ruleId} ${field}`)

describe('the judge of a draft', () => {
  it('says of a file what the check of a pull request says, other profiles included', () => {
    expect(rulesIn(profileText())).toEqual([])
    const taken = content.organisations.find(({ contact }) => contact.website !== undefined)
    const name = Object.values(taken?.name ?? {})[0]
    expect(rulesIn(profileText({ name }))).toEqual(['identitiesAreUnique name'])
    expect(rulesIn(profileText({ parent: 'ei-ole-olemassa' }))).toEqual(['parentsExist parent'])
    expect(rulesIn(profileText({ parent: taken?.slug }))).toEqual([])
  })

  it('does not hold a profile against itself', () => {
    const taken = content.organisations[0]
    const name = Object.values(taken?.name ?? {})[0]
    expect(rulesIn(profileText({ name }), taken?.slug)).toEqual([])
  })

  it('names the field in which something hides, and the form still shows it', () => {
    const text = setField(profileText(), ['summary', 'fi'], 'Vertaistukea ja kieli\u200bkahviloita kaikille.')
    expect(rulesIn(text)).toEqual(['hidden-character summary.fi'])
    expect(readDraft(text).fields).toMatchObject({
      summary: { fi: 'Vertaistukea ja kieli\u200bkahviloita kaikille.' },
    })
    const below = setBody(profileText(), 'Kieli\u00adkahvila\n')
    expect(rulesIn(below)).toEqual(['hidden-character body'])
    expect(readDraft(below).fields).toHaveProperty('name')
  })

  it('makes the organisation that readers would meet, as far as it can be read', () => {
    expect(judge(profileText(), 'a').organisation?.name).toEqual({ fi: 'Esimerkkiyhdistys ry' })
    const { organisation, lost } = judge(profileText({ name: undefined }), 'a')
    expect(organisation?.summary.fi).toMatch(/Vertaistukea/)
    expect([...lost]).toEqual(['name'])
  })

  it('is quick enough to run on the page while somebody types, and not in a worker', () => {
    // The processor's time is counted in steps that are longer than one draft takes.
    const drafts = Array.from({ length: 20 }, (_, index) => profileText({ name: `Aivan uusi ${index} ry` }))
    const took = fastest(() => drafts.map((text) => judge(text, 'uusi'))) / drafts.length
    process.stdout.write(`judging a draft among ${content.organisations.length}: ${took.toFixed(1)} ms\n`)
    expect(took).toBeLessThan(50)
  })
})
