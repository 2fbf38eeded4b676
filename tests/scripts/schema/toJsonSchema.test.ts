import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server'
import { toJsonSchema } from '../../../scripts/schema/toJsonSchema.ts'
import { profileText, typed } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

/** The language server takes its time over all real profiles where the machine is busy. */
vi.setConfig({ testTimeout: 30_000 })

const SCHEMA = toJsonSchema(realContent().vocabulary)

/** The language server behind the YAML support of most editors. */
function createEditor() {
  const service = getLanguageService({
    schemaRequestService: async () => JSON.stringify(SCHEMA),
    workspaceContext: { resolveRelativePath: (path) => path },
  })
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    yamlVersion: '1.2',
    schemas: [{ uri: 'file:///schema/profile.json', fileMatch: ['*.yaml'], schema: SCHEMA }],
  })
  return service
}

const editor = createEditor()

/** The server remembers a document by its name, so each has one of its own. */
function open(name: string, profile: string): TextDocument {
  const frontMatter = profile.replace(/^---\n/, '').split('\n---\n')[0] ?? ''
  return TextDocument.create(`file:///${name}.yaml`, 'yaml', 1, `${frontMatter}\n`)
}

async function complaints(name: string, profile: string): Promise<readonly string[]> {
  const found = await editor.doValidation(open(name, profile), false)
  return found.map(({ message }) => message)
}

describe('the JSON Schema in an editor', () => {
  it('finds no fault with any real profile', async () => {
    // A translation (`<slug>.<language>.md`) has fields of its own.
    const names = readdirSync('content/organisations').filter((name) => name.split('.').length === 2)
    expect(names.length).toBeGreaterThan(100)
    for (const name of names) {
      const text = readFileSync(`content/organisations/${name}`, 'utf8')
      expect(await complaints(name, text), name).toEqual([])
    }
  })

  it.each([
    ['a year', { founded: typed('1987') }],
    ['a postal code', { locations: [{ street: 'Esimerkkikatu 1', postalCode: typed('02100') }] }],
    ['a phone number', { contact: { phone: typed('0912345678') } }],
    ['yes', { interpreting: typed('true') }],
    ['months', { reviewEvery: typed('6') }],
    ['a register number', { registerNumber: typed('12.345') }],
    ['a day', { confirmed: typed('2026-11-01') }],
  ])('accepts %s typed without quotation marks', async (name, changes) => {
    expect(await complaints(name.replaceAll(' ', '-'), profileText(changes))).toEqual([])
  })

  it.each([
    ['unknown-id', { themes: ['chess'] }],
    ['unknown-key', { adress: 'x' }],
    ['wrong-choice', { price: 'fre' }],
    ['wrong-months', { reviewEvery: typed('7') }],
    ['short-text', { summary: { fi: 'Lyhyt' } }],
    ['unknown-language', { summary: { xx: 'Vertaistukea Espooseen muuttaneille.' } }],
    ['no-name', { name: undefined }],
    ['nothing-to-trust', { confirmed: undefined }],
    ['no-contact', { contact: undefined }],
    ['wrong-time', { hours: [{ days: ['mo'], opens: '9', closes: '15:00' }] }],
  ])('finds %s', async (name, changes) => {
    expect(await complaints(name, profileText(changes))).not.toEqual([])
  })

  it('explains a field in Finnish, Swedish and English', async () => {
    const document = open('hover', '---\nname: X\ncontact:\n  phone: 09 1234567\n---\n')
    const hover = await editor.doHover(document, { line: 2, character: 4 })
    const text = JSON.stringify(hover?.contents)
    for (const label of ['**Puhelin**', '**Telefon**', '**Phone**', '+358 9 1234567'])
      expect(text).toContain(label)
  })

  it('offers the ids of the vocabulary with their labels', async () => {
    const document = open('completion', '---\nthemes:\n  - \n---\n')
    const { items } = await editor.doComplete(document, { line: 1, character: 4 }, false)
    const sports = items.find(({ label }) => label === 'sports')
    expect(JSON.stringify(sports?.documentation)).toContain('Liikunta ja urheilu')
  })

  it('bears the name of no city and no address', () => {
    expect(SCHEMA.$id).toBe('urn:organisation-directory:profile')
  })
})
