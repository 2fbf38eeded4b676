import { describe, expect, it } from 'vitest'
import { isSensitive, isSensitiveTerm, sensitiveTerms } from '#domain/isSensitive.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { organisation, vocabulary } from '../builders.ts'

const plain = vocabulary()
/** The same where sports and women are sensitive. */
const known: Vocabulary = {
  ...plain,
  themes: plain.themes.map((theme) => ({ ...theme, sensitive: theme.id === 'sports' })),
  targetGroups: plain.targetGroups.map((group) => ({ ...group, sensitive: group.id === 'women' })),
}

describe('isSensitive', () => {
  it('follows from the themes and target groups', () => {
    expect(isSensitive(organisation(), known)).toBe(false)
    expect(isSensitive(organisation({ themes: ['sports'] }), known)).toBe(true)
    expect(isSensitive(organisation({ targetGroups: ['women'] }), known)).toBe(true)
  })

  it('follows from those of one service, too', () => {
    const services = [{ name: 'Esimerkkiryhmä', themes: ['sports'] }]
    expect(isSensitive(organisation({ services }), known)).toBe(true)
  })

  it('is what the profile says, where it says something', () => {
    expect(isSensitive(organisation({ sensitive: 'true' }), known)).toBe(true)
    expect(isSensitive(organisation({ sensitive: 'false', themes: ['sports'] }), known)).toBe(false)
  })
})

describe('isSensitiveTerm and sensitiveTerms', () => {
  it('know the marked options of a facet, and no other', () => {
    expect(isSensitiveTerm(known, 'theme', 'sports')).toBe(true)
    expect(isSensitiveTerm(known, 'theme', 'peer-support')).toBe(false)
    expect(sensitiveTerms(known, 'target')).toEqual(['women'])
    expect(sensitiveTerms(known, 'area')).toEqual([])
  })
})
