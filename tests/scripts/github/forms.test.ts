import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createReportLinks } from '#components/reportLinks.ts'
import { LOCALES } from '#i18n/locales.ts'
import { createTranslate } from '#i18n/translate.ts'
import { FORM_NAMES } from '../../../scripts/github/forms/form.ts'
import { formLink } from '../../../scripts/github/forms/formLink.ts'
import { FORMS } from '../../../scripts/github/forms/forms.ts'
import { toFormYaml } from '../../../scripts/github/forms/toFormYaml.ts'
import { TODAY } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

const FOLDER = '.github/ISSUE_TEMPLATE'
const { vocabulary, city } = realContent()

interface Block {
  readonly type: string
  readonly id: string
  readonly attributes: { readonly label: string; readonly options?: readonly (string | { label: string })[] }
}

describe('the issue forms', () => {
  it.each(FORM_NAMES)('%s.yml is up to date with its table and the vocabulary', (name) => {
    const text = readFileSync(`${FOLDER}/${name}.yml`, 'utf8')
    expect(text === toFormYaml(name, vocabulary), `${name}.yml is out of date: run "npm run forms"`).toBe(
      true,
    )
  })

  it('are all there is, and leave the door to a plain issue open', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...FORM_NAMES, 'config'].map((name) => `${name}.yml`).sort())
    expect(parse(readFileSync(`${FOLDER}/config.yml`, 'utf8'))).toMatchObject({ blank_issues_enabled: true })
  })

  it.each(FORM_NAMES)('%s.yml is what GitHub takes for a form', (name) => {
    const form: { body: Block[] } & Record<string, unknown> = parse(
      readFileSync(`${FOLDER}/${name}.yml`, 'utf8'),
    )
    expect(Object.keys(form)).toEqual(['name', 'description', 'labels', 'body'])
    const ids = form.body.map(({ id }) => id)
    const labels = form.body.map(({ attributes }) => attributes.label)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(labels).size).toBe(labels.length)
    for (const { type, id, attributes } of form.body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(id).toMatch(/^[A-Za-z0-9_-]+$/)
      const options = attributes.options?.map((option) =>
        typeof option === 'string' ? option : option.label,
      )
      expect(new Set(options).size).toBe(options?.length ?? 0)
      expect(options ?? []).not.toContain('None')
      expect(options === undefined).toBe(type === 'input' || type === 'textarea')
    }
  })

  it.each(FORM_NAMES)('%s.yml is short and says everything in three languages', (name) => {
    const { name: title, about, fields } = FORMS[name]
    expect(fields.length).toBeLessThanOrEqual(14)
    for (const three of [title, about, ...fields.flatMap(({ label, help, tick }) => [label, help, tick])])
      expect(three ? new Set(three).size : 3).toBe(3)
  })
})

describe('links to the forms', () => {
  it('name a form and fields that are there', () => {
    const repository = { url: 'https://code.example/directory', branch: 'main' }
    const context = {
      t: createTranslate('fi'),
      locale: LOCALES.fi,
      city: { ...city, repository },
      today: TODAY,
    }
    const issues = (['wrong', 'same'] as const).map(
      (kind) => createReportLinks(context, { slug: 'esimerkki' }, kind).issue ?? '',
    )
    for (const link of [...issues, formLink(repository.url, 'confirm', { organisation: 'esimerkki' })]) {
      const { template, title: _title, ...fields } = Object.fromEntries(new URL(link).searchParams)
      const name = FORM_NAMES.find((form) => template === `${form}.yml`)
      const ids = name ? FORMS[name].fields.filter(({ kind }) => kind === 'line').map(({ id }) => id) : []
      expect(ids).toEqual(expect.arrayContaining(Object.keys(fields)))
      expect(Object.keys(fields)).toContain('organisation')
    }
  })
})
