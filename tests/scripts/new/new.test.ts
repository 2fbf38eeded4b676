import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { profileFields } from '../../builders.ts'
import { contentFolder, profilePath, run, temporaryFolder } from '../running.ts'

function jsonFile(data: unknown): string {
  const path = `${temporaryFolder()}/profile.json`
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data))
  return path
}

const GOOD = { ...profileFields({ name: 'Äidit & isät – kokeiluyhdistys ry' }), body: 'Tervetuloa.' }

describe('npm run new -- --from FILE', () => {
  it('writes a profile that the check passes, under a name made from the name', () => {
    const folder = contentFolder({})
    const made = run('new', ['--from', jsonFile(GOOD), '--content', folder])
    expect(made).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(`${folder}/organisations`)).toEqual(['aidit-isat-kokeiluyhdistys.md'])
    expect(run('validate', ['--content', folder]).status).toBe(0)
  })

  it('never writes over a file', () => {
    const folder = contentFolder({ kokeilu: 'tämä säilyy' })
    const made = run('new', ['--from', jsonFile({ ...GOOD, slug: 'kokeilu' }), '--content', folder])
    expect(made.status).toBe(1)
    expect(made.stderr).toContain('on jo olemassa')
    expect(readFileSync(profilePath(folder, 'kokeilu'), 'utf8')).toBe('tämä säilyy')
  })

  it('prints and writes nothing in a dry run', () => {
    const folder = contentFolder({})
    const made = run('new', ['--from', jsonFile(GOOD), '--content', folder, '--dry-run'])
    expect(made.status).toBe(0)
    expect(made.stdout).toMatch(/^---\nname: "Äidit & isät – kokeiluyhdistys ry"\n/)
    expect(readdirSync(`${folder}/organisations`)).toEqual([])
  })

  it('writes nothing with an error, and says what is wrong in the language asked for', () => {
    const folder = contentFolder({})
    const bad = jsonFile({ ...GOOD, adress: 'x', founded: 87 })
    const made = run('new', ['--from', bad, '--content', folder, '--lang', 'sv'])
    expect(made.status).toBe(1)
    expect(made.stderr).toContain('Fältet ”adress” finns inte.')
    expect(made.stderr).toContain('Året är ”87”.')
    expect(readdirSync(`${folder}/organisations`)).toEqual([])
  })

  it('writes where it is told to', () => {
    const out = `${temporaryFolder()}/muualla.md`
    expect(run('new', ['--from', jsonFile(GOOD), '--content', contentFolder({}), '--out', out]).status).toBe(
      0,
    )
    expect(existsSync(out)).toBe(true)
  })

  it.each([
    ['a file that is not there', () => ['--from', 'ei-ole.json']],
    ['text that is no JSON', () => ['--from', jsonFile('{')]],
    ['a list', () => ['--from', jsonFile([])]],
    ['a file name that leads elsewhere', () => ['--from', jsonFile({ ...GOOD, slug: '../x' })]],
    ['a name no file name can be made of', () => ['--from', jsonFile({ ...GOOD, name: 'اجتماع' })]],
    ['a language it does not speak', () => ['--lang', 'de']],
    ['questions without a terminal', () => []],
  ])('calls %s wrong usage and says how it is meant', (_what, words) => {
    const made = run('new', words())
    expect(made.status).toBe(2)
    expect(made.stderr).toContain('npm run new')
  })
})
