import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LineCounter, parseDocument } from 'yaml'
import { toLocated } from '#profiles/locate.ts'
import { findPlainKey, findPlainValue } from '#profiles/plainPlaces.ts'
import { readPlainYaml } from '#profiles/readPlainYaml.ts'
import { writeProfile } from '#profiles/writeProfile.ts'
import { BAD_PROFILES } from '../badProfiles.ts'
import { profileFields, profileText } from '../builders.ts'
import { CONTENT_FOLDER } from '../realContent.ts'

const FIRST_LINE = 2

const texts = [
  ...readdirSync(`${CONTENT_FOLDER}/organisations`).map((name) =>
    readFileSync(`${CONTENT_FOLDER}/organisations/${name}`, 'utf8'),
  ),
  ...BAD_PROFILES,
  profileText(),
  writeProfile(profileFields(), ''),
].map((text) => text.replace(/^---\n/, '').split(/\n---/)[0] ?? '')
const more = [
  'a: b\nc:\n  d: e\n\nf: g',
  'a:\n  b: c',
  'a:\n- b\nc: d',
  'a:\n  - b\nc: d',
  'a:\nb: c',
  'a:\n  b:\n    c: d\ne: f',
]

function readFully(text: string) {
  const lines = new LineCounter()
  return toLocated(parseDocument(text, { schema: 'failsafe', lineCounter: lines }), text, FIRST_LINE, lines)
}

describe('findPlainKey and findPlainValue', () => {
  it('know the places of the first level as the full parser does', () => {
    let found = 0
    for (const text of [...texts, ...more]) {
      const plain = readPlainYaml(text)
      if (plain === undefined || Array.isArray(plain)) continue
      const full = readFully(text)
      for (const key of Object.keys(plain as object)) {
        expect(findPlainKey(text, [key], FIRST_LINE), `${key} of ${text}`).toEqual(full.keyAt([key]))
        const place = findPlainValue(text, [key], FIRST_LINE)
        if (!place) continue
        expect(place, `${key} of ${text}`).toEqual(full.valueAt([key]))
        found += 1
      }
    }
    expect(found).toBeGreaterThan(400)
  })

  it('leave what lies deeper or is not there to the full parser', () => {
    expect(findPlainValue('a:\n  b: c\nd: e', ['a', 'b'], FIRST_LINE)).toBeUndefined()
    expect(findPlainValue('a: b', ['c'], FIRST_LINE)).toBeUndefined()
    expect(findPlainKey('a: b', [], FIRST_LINE)).toBeUndefined()
  })
})
