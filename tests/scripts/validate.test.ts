import { rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeOf, profileText } from '../builders.ts'
import { contentFolder, profilePath, ROOT, run, temporaryFolder } from './running.ts'

const WRONG = profileText({
  name: 'Rikkinäinen ry',
  themes: ['sportz'],
  contact: { website: 'https://rikki.example.org/' },
})
const GOOD = profileText()
const MIXED = contentFolder({ ehja: GOOD, rikki: WRONG })
const CLEAN = contentFolder({ ehja: GOOD })

describe('npm run validate', () => {
  it('ends with 0 and a summary when there is no error', () => {
    const { status, stdout, stderr } = run('validate', ['--content', CLEAN])
    expect(stdout.trim()).toBe('Tiedostoja 1, virheitä 0, huomautuksia 0.')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('ends with 1 when there is one, and says where', () => {
    const { status, stdout } = run('validate', ['--content', MIXED])
    const { line, column } = placeOf(WRONG, '"sportz"')
    expect(status).toBe(1)
    expect(stdout).toContain(`${profilePath(MIXED, 'rikki')}:${line}:${column}`)
    expect(stdout).toContain('Tiedostoja 2, virheitä 1, huomautuksia 0.')
  })

  it('ends with 0 when there are only warnings', () => {
    const folder = contentFolder({
      ehja: profileText({ summary: { fi: 'Vertaistukea Espooseen muuttaneille.' } }),
    })
    const { status, stdout } = run('validate', ['--content', folder, '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0, warnings: expect.any(Number) })
    expect(JSON.parse(stdout).issues.length).toBeGreaterThan(0)
    expect(status).toBe(0)
  })

  it('names file, line, column, field, found and expected in --format json', () => {
    const { status, stdout } = run('validate', ['--content', MIXED, '--format', 'json', '--lang', 'en'])
    expect(status).toBe(1)
    const report = JSON.parse(stdout)
    expect(report).toMatchObject({ files: 2, errors: 1, warnings: 0 })
    expect(report.issues).toHaveLength(1)
    expect(report.issues[0]).toMatchObject({
      severity: 'error',
      file: profilePath(MIXED, 'rikki'),
      ...placeOf(WRONG, '"sportz"'),
      field: 'themes[0]',
      found: 'sportz',
      expected: expect.stringMatching(/./),
      message: expect.stringContaining('sports'),
    })
  })

  it('takes the content folder from CONTENT_DIR as well', () => {
    const { stdout } = run('validate', ['--format', 'json'], { CONTENT_DIR: MIXED })
    expect(JSON.parse(stdout)).toMatchObject({ files: 2, errors: 1 })
  })

  it('judges by --today', () => {
    const folder = contentFolder({ ehja: profileText({ confirmed: '2026-11-20' }) })
    expect(run('validate', ['--content', folder, '--today', '2026-11-20']).status).toBe(0)
    expect(run('validate', ['--content', folder, '--today', '2026-11-19']).status).toBe(1)
  })
})

describe('npm run validate with FILES', () => {
  it('reports only those', () => {
    const good = run('validate', ['--content', MIXED, profilePath(MIXED, 'ehja')])
    expect(good.stdout).toContain('Tiedostoja 1, virheitä 0')
    expect(good.status).toBe(0)
    const wrong = run('validate', ['--content', MIXED, profilePath(MIXED, 'rikki')])
    expect(wrong.stdout).toContain('rikki.md')
    expect(wrong.status).toBe(1)
  })

  it('takes a path however it is written', () => {
    const path = `./${relative(ROOT, profilePath(MIXED, 'rikki'))}`
    expect(run('validate', ['--content', MIXED, path]).status).toBe(1)
  })

  it('still judges them beside all the others', () => {
    const folder = contentFolder({ eka: GOOD, toka: GOOD })
    const { status, stdout } = run('validate', ['--content', folder, profilePath(folder, 'toka')])
    expect(stdout).toContain('toka.md')
    expect(status).toBe(1)
  })

  it('does not say "no error" of a file that is not there, or that lies elsewhere', () => {
    const missing = run('validate', ['--content', MIXED, profilePath(MIXED, 'ei-ole')])
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('ei-ole.md')
    const elsewhere = run('validate', ['--content', MIXED, profilePath(CLEAN, 'ehja')])
    expect(elsewhere.status).toBe(2)
    expect(elsewhere.stderr).toContain('is not in the content folder')
  })

  it('reports a broken vocabulary whatever the files: without it nothing was judged', () => {
    const folder = contentFolder({ ehja: GOOD })
    writeFileSync(`${folder}/vocabulary/themes.yaml`, '- id: [')
    const { status, stdout } = run('validate', ['--content', folder, profilePath(folder, 'ehja')])
    expect(stdout).toContain('themes.yaml')
    expect(status).toBe(1)
  })
})

describe('npm run validate --lang', () => {
  it.each([
    ['fi', 'virhe', 'Tiedostoja 2, virheitä 1'],
    ['sv', 'fel', 'Filer 2, fel 1'],
    ['en', 'error', 'Files 2, errors 1'],
  ])('%s speaks it', (lang, heading, summary) => {
    const { stdout } = run('validate', ['--content', MIXED, '--lang', lang])
    expect(stdout).toMatch(new RegExp(`^  ${heading}  `, 'm'))
    expect(stdout).toContain(summary)
  })
})

describe('npm run validate called wrongly', () => {
  const missing = `${temporaryFolder()}/ei-ole`

  it.each([
    ['an unknown option', ['--colour']],
    ['an unknown language', ['--lang', 'de']],
    ['an unknown format', ['--format', 'xml']],
    ['a date that is none', ['--today', '24.11.2026']],
    ['a folder that is missing', ['--content', missing]],
  ])('ends with 2 and its help for %s', (_name, words) => {
    const { status, stdout, stderr } = run('validate', words)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Exit code: 0 no error, 1 errors, 2 wrong usage.')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('names the part that a folder lacks', () => {
    const folder = contentFolder({})
    rmSync(`${folder}/city.yaml`)
    const { status, stdout } = run('validate', ['--content', folder])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^ {2}virhe {2}.*city\.yaml:1:1 {2}file-missing$/m)
  })

  it('prints its help for --help and ends with 0', () => {
    const { status, stdout } = run('validate', ['--help'])
    expect(status).toBe(0)
    for (const option of ['--format', '--content', '--lang', '--today', 'FILES'])
      expect(stdout).toContain(option)
  })
})
