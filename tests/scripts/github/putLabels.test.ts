import { describe, expect, it } from 'vitest'
import { FORM_NAMES } from '../../../scripts/github/forms/form.ts'
import { putLabels } from '../../../scripts/github/labels/putLabels.ts'
import { readLabels } from '../../../scripts/github/labels/readLabels.ts'
import { RISK_LABELS } from '../../../scripts/github/pull/risks.ts'
import { fakeGithub } from './fakeGithub.ts'

const labels = readLabels()

describe('.github/labels.yml', () => {
  it('names every label that a script puts on or waits for, and no other', () => {
    expect(labels.map(({ name }) => name).sort()).toEqual(
      [...RISK_LABELS, ...FORM_NAMES, 'propose', 'weekly'].sort(),
    )
  })
})

describe('putLabels', () => {
  it('makes what is missing and leaves alone what is there', async () => {
    const there = labels.slice(1).map(({ name }) => ({ name: name.toUpperCase(), color: '000000' }))
    const { api, asked } = await fakeGithub({ 'GET /labels?per_page=100': there })
    await putLabels(api, labels)
    expect(asked.slice(1)).toEqual([{ method: 'POST', path: '/labels', body: labels[0] }])
    const capitals = labels.slice(1).map((label) => ({ ...label, name: label.name.toUpperCase() }))
    await putLabels(api, capitals)
    expect(asked.slice(2).map(({ method }) => method)).toEqual(['GET'])
  })

  it('fails when GitHub refuses', async () => {
    const { api } = await fakeGithub({ 'GET /labels?per_page=100': [], 'POST /labels': 403 })
    await expect(putLabels(api, labels)).rejects.toThrow('403')
  })
})
