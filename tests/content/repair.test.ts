import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseProfile } from '#profiles/parseProfile.ts'
import { repairFile } from '#profiles/repair/repairFile.ts'
import { CONTENT_FOLDER } from '../realContent.ts'

const FOLDER = `${CONTENT_FOLDER}/organisations`
const PROFILES = readdirSync(FOLDER).filter((name) => /^[a-z0-9-]+\.md$/.test(name))

describe('--fix, over the real profiles', { timeout: 60_000 }, () => {
  it.each(PROFILES)('leaves %s saying the same, and needs to run only once', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8')
    const once = repairFile(text, [], true).text
    const [before, after] = [parseProfile(text).parsed, parseProfile(once).parsed]
    expect(after?.profile).toEqual(before?.profile)
    expect(after?.body).toEqual(before?.body)
    expect(repairFile(once, [], true).text).toBe(once)
  })
})
