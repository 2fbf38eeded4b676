import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseProfile } from '#profiles/parseProfile.ts'
import { setField } from '../../../scripts/github/issue/setField.ts'
import { CONTENT_FOLDER } from '../../realContent.ts'

const FOLDER = `${CONTENT_FOLDER}/organisations`
const PATHS: [string, string | undefined][] = [
  ['confirmed', undefined],
  ['status', undefined],
  ['contact', 'email'],
  ['contact', 'website'],
  ['summary', 'sv'],
]

function fieldsOf(text: string): Record<string, unknown> {
  const { parsed, partial } = parseProfile(text)
  return JSON.parse(JSON.stringify((parsed ?? partial)?.located.data ?? {}))
}

describe('setField', () => {
  const texts = readdirSync(FOLDER)
    .filter((name) => /^[^.]+\.md$/.test(name))
    .filter((_, index) => index % 8 === 0)
    .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))

  it.each(PATHS)('changes %s %s of real profiles, and nothing else', (key, inner) => {
    const value = 'Made up: "#" \\ €'
    for (const text of texts) {
      const changed = setField(text, inner ? [key, inner] : [key], value) ?? ''
      const before = fieldsOf(text)
      const group = before[key] as Record<string, unknown> | undefined
      expect(fieldsOf(changed)).toEqual({ ...before, [key]: inner ? { ...group, [inner]: value } : value })
      const kept = text.split('\n').filter((line) => !changed.split('\n').includes(line))
      expect(kept.length).toBeLessThanOrEqual(4)
    }
  })

  it('writes a group that stands on one line anew', () => {
    const text = '---\nname: Made up\ncontact: { website: https://example.org/ }\nareas: [espoo]\n---\n'
    expect(setField(text, ['contact', 'email'], 'info@example.org')).toBe(
      '---\nname: Made up\ncontact: { website: "https://example.org/", email: "info@example.org" }\nareas: [espoo]\n---\n',
    )
  })

  it('writes lines that end as those of Windows do, where the others do', () => {
    const text = '---\r\nname: Made up\r\ncontact:\r\n  phone: "1"\r\n---\r\nText.\r\n'
    expect(setField(text, ['confirmed'], '2026-11-24')).toBe(
      text.replace('---\r\nText', 'confirmed: "2026-11-24"\r\n---\r\nText'),
    )
    expect(setField(text, ['contact', 'email'], 'info@example.org')).toBe(
      text.replace('  phone', '  email: "info@example.org"\r\n  phone'),
    )
  })

  it('gives nothing for what is no profile', () => {
    expect(setField('no fences', ['status'], 'ended')).toBeUndefined()
  })
})
