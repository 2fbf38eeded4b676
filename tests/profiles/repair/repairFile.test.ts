import { describe, expect, it } from 'vitest'
import { repairFile } from '#profiles/repair/repairFile.ts'
import { profileText, typed } from '../../builders.ts'

/** A profile without a fault, its fields in the order of the schema. */
const GOOD = repaired(profileText())

function repaired(text: string, mayMove = true): string {
  return repairFile(text, [], mayMove).text
}

/** The field's line after the repair. */
function line(field: string, value: string): string | undefined {
  const lines = repaired(profileText({ [field]: typed(value) })).split('\n')
  return lines.find((one) => one.startsWith(`${field}:`))
}

describe('repairFile', () => {
  it('leaves a good profile alone', () => {
    expect(repairFile(GOOD, [], true)).toEqual({ text: GOOD, changes: [] })
  })

  it('drops a BOM, unifies line ends and ends with one', () => {
    const { text, changes } = repairFile(`\ufeff${GOOD.replaceAll('\n', '\r\n')}\r\n\r\n`, [], true)
    expect(text).toBe(GOOD)
    expect(changes).toEqual([{ kind: 'byte-order-mark' }, { kind: 'line-ends' }, { kind: 'final-line-end' }])
    expect(repaired(GOOD.trimEnd())).toBe(GOOD)
    expect(repaired(GOOD.replaceAll('\n', '\r'))).toBe(GOOD)
  })

  it('takes spaces from the ends of lines, also of the fences', () => {
    const text = GOOD.replace('---\n', '---  \n')
      .replace('\nareas', ' \t\nareas')
      .replace('\n---\n', '\n--- \n')
    expect(text).not.toBe(GOOD)
    expect(repaired(text)).toBe(GOOD)
  })

  it('keeps two spaces that break a line of the long text, and those in texts of many lines', () => {
    const broken = `${GOOD.trimEnd()}  \nToinen rivi\n`
    expect(repaired(broken)).toBe(broken)
    expect(repaired(`${GOOD.trimEnd()}  \n\nToinen kappale   \n`)).toBe(
      `${GOOD.trimEnd()}\n\nToinen kappale\n`,
    )
    const block = profileText({ firstContact: typed('\n  fi: |\n    Soita ensin.  \n    Sitten tule.') })
    expect(repaired(block, false)).toContain('Soita ensin.  \n')
  })

  it('replaces tabs that indent fields', () => {
    const spaced = profileText({ contact: typed('\n  website: https://example.org/') })
    expect(repaired(spaced.replace('\n  website', '\n\twebsite'), false)).toBe(repaired(spaced, false))
  })

  it.each([
    ['no', '"no"'],
    ['No', '"No"'],
    ['~', '"~"'],
    ['02100', '"02100"'],
    ['12:30', '"12:30"'],
    ['2026-11-24', '"2026-11-24"'],
    ['1e3', '"1e3"'],
    ['1_000', '"1_000"'],
    ['0x1F', '"0x1F"'],
    ['.inf', '".inf"'],
    ['12.30', '"12.30"'],
    ['1987', '1987'],
    ['60.2055', '60.2055'],
    ['true', 'true'],
    ["'no'", "'no'"],
    ['Kerho no 1', 'Kerho no 1'],
    ['1234567-1', '1234567-1'],
  ])('puts %s as %s', (before, after) => {
    expect(line('kenttä', before)).toBe(`kenttä: ${after}`)
  })

  it('puts quotes around a key that YAML takes for "no"', () => {
    expect(line('keywords', '{ no: [hjelp] }')).toBe('keywords: { "no": [hjelp] }')
  })

  it('straightens bent quotation marks only where the file cannot be read', () => {
    expect(line('name', '“Kerho: nuoret”')).toBe('name: "Kerho: nuoret"')
    expect(line('name', '“Kerho”')).toBe('name: “Kerho”')
  })

  it.each([
    ['contact', '{ phone: 09 816 21 }', '{ phone: +358 9 81621 }'],
    ['contact', '{ phone: "0981621" }', '{ phone: "+358 9 81621" }'],
    ['contact', "{ phone: '09-81621' }", "{ phone: '+358 9 81621' }"],
    ['contact', '{ phone: "+358 9 816 21" }', '{ phone: "+358 9 816 21" }'],
    ['contact', '{ phone: 116117 }', '{ phone: 116117 }'],
    ['businessId', '12345671', '1234567-1'],
    ['registerNumber', '12.345', '12.345'],
  ])('writes %s: %s as %s', (field, before, after) => {
    expect(line(field, before)).toBe(`${field}: ${after}`)
  })

  it('does not touch values of a profile that has an error, where the schema could not say what they are', () => {
    const text = profileText({ businessId: typed('12345671'), adress: 'x' })
    expect(repaired(text, false)).toContain('businessId: 12345671')
  })

  it('moves fields into the order of the schema, each with its comments', () => {
    const text = `---
# yaml-language-server: $schema=https://example.org/schema/profile.json
# Tämä on tiedoston oma huomautus.

confirmed: "2026-11-01" # vahvistettu puhelimessa

# Nämä sovittiin kokouksessa.
themes: [peer-support]
areas: [espoo]
languages:
  # Somaliksi tiistaisin.
  - so
  - fi
targetGroups: [immigrants]
summary:
  fi: Vertaistukea ja kielikahviloita Espooseen muuttaneille.
name: Esimerkkiyhdistys ry
contact: { website: https://example.org/ }
# Loppu.
---
Tekstiä.
`
    expect(repaired(text)).toBe(`---
# yaml-language-server: $schema=https://example.org/schema/profile.json
# Tämä on tiedoston oma huomautus.

name: Esimerkkiyhdistys ry
summary:
  fi: Vertaistukea ja kielikahviloita Espooseen muuttaneille.

# Nämä sovittiin kokouksessa.
themes: [peer-support]
targetGroups: [immigrants]
languages:
  # Somaliksi tiistaisin.
  - so
  - fi
areas: [espoo]
contact: { website: https://example.org/ }
confirmed: "2026-11-01" # vahvistettu puhelimessa
# Loppu.
---
Tekstiä.
`)
    expect(repaired(text, false)).toBe(text)
  })

  it('applies fixes by their places, counted without the BOM and with LF', () => {
    const fix = { place: { line: 2, column: 7, endLine: 2, endColumn: 29 }, text: '"Toinen ry"' }
    const { text, changes } = repairFile(`\ufeff${GOOD.replaceAll('\n', '\r\n')}`, [fix], true)
    expect(text).toBe(GOOD.replace('"Esimerkkiyhdistys ry"', '"Toinen ry"'))
    expect(changes).toContainEqual({
      kind: 'value',
      line: 2,
      before: '"Esimerkkiyhdistys ry"',
      after: '"Toinen ry"',
    })
  })

  it.each(['', 'a', '---\n', '---\n---\n', '---\n[\n---\n', '\0', '\ufeff', '---js\n---\n'])(
    'survives %j',
    (text) => {
      const once = repaired(text)
      expect(repaired(once)).toBe(once)
    },
  )
})
