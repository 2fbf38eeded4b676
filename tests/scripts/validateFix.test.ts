import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { profileText, typed } from '../builders.ts'
import { contentFolder, profilePath, run } from './running.ts'

const MENDABLE = profileText({
  confirmed: typed('1.11.2026'),
  contact: typed('{ phone: 09 816 21 }'),
}).replaceAll('\n', '\r\n')

function read(folder: string, slug: string): string {
  return readFileSync(profilePath(folder, slug), 'utf8')
}

describe('npm run validate -- --fix', () => {
  it('mends the files, says what it changed, and judges again', () => {
    const folder = contentFolder({ korjattava: MENDABLE })
    const { status, stdout } = run('validate', ['--content', folder, '--fix'])
    expect(read(folder, 'korjattava')).toContain('confirmed: "2026-11-01"\n')
    expect(read(folder, 'korjattava')).toContain('phone: +358 9 81621')
    expect(read(folder, 'korjattava')).not.toContain('\r')
    expect(stdout).toContain('1.11.2026 → ')
    expect(stdout).toContain('rivinvaihdot muutettiin muotoon LF')
    expect(stdout).toContain('Korjattuja tiedostoja: 1.')
    expect(stdout).toMatch(/Tiedostoja 1, virheitä 0, huomautuksia \d+\.\s*$/)
    expect(status).toBe(0)
  })

  it('changes nothing when it runs again', () => {
    const folder = contentFolder({ korjattava: MENDABLE })
    run('validate', ['--content', folder, '--fix'])
    const once = read(folder, 'korjattava')
    const { stdout } = run('validate', ['--content', folder, '--fix'])
    expect(stdout).toContain('Mitään ei tarvinnut korjata.')
    expect(read(folder, 'korjattava')).toBe(once)
  })

  it('leaves nothing but the profiles in the folder', () => {
    const folder = contentFolder({ korjattava: MENDABLE })
    run('validate', ['--content', folder, '--fix'])
    expect(readdirSync(`${folder}/organisations`)).toEqual(['korjattava.md'])
  })

  it('mends only FILES', () => {
    const folder = contentFolder({ eka: MENDABLE, toka: MENDABLE.replace('Esimerkki', 'Toinen') })
    run('validate', ['--content', folder, '--fix', profilePath(folder, 'eka')])
    expect(read(folder, 'eka')).not.toBe(MENDABLE)
    expect(read(folder, 'toka')).toBe(MENDABLE.replace('Esimerkki', 'Toinen'))
  })

  it('keeps the report of --format json clean', () => {
    const folder = contentFolder({ korjattava: MENDABLE })
    const { stdout, stderr } = run('validate', ['--content', folder, '--fix', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ files: 1, errors: 0 })
    expect(stderr).toContain('Korjattuja tiedostoja: 1.')
  })

  it('does not touch a file that cannot be read as text', () => {
    const folder = contentFolder({ ehja: profileText() })
    const latin1 = Buffer.from(MENDABLE.replace('Esimerkki', 'Älä'), 'latin1')
    writeFileSync(profilePath(folder, 'latin'), latin1)
    expect(run('validate', ['--content', folder, '--fix']).status).toBe(1)
    expect(readFileSync(profilePath(folder, 'latin')).equals(latin1)).toBe(true)
  })

  it('is offered when it would help', () => {
    const folder = contentFolder({ korjattava: MENDABLE })
    expect(run('validate', ['--content', folder]).stdout).toContain('npm run validate -- --fix')
  })
})

describe('npm run validate -- --format', () => {
  const folder = contentFolder({ rikki: profileText({ themes: ['sportz'] }) })

  it('github writes annotations, and a table to the job summary', () => {
    const summary = `${folder}/summary.md`
    writeFileSync(summary, 'Ennestään.\n')
    const { stdout } = run('validate', ['--content', folder, '--format', 'github'], {
      GITHUB_STEP_SUMMARY: summary,
    })
    expect(stdout).toMatch(/^::error file=.*rikki\.md,line=4,/)
    expect(readFileSync(summary, 'utf8')).toMatch(/^Ennestään\.\n## Profiilien tarkistus\n.*rikki\.md/s)
  })

  it('markdown writes a table, and sarif a log', () => {
    expect(run('validate', ['--content', folder, '--format', 'markdown']).stdout).toContain('| 4:')
    const { stdout } = run('validate', ['--content', folder, '--format', 'sarif'])
    expect(JSON.parse(stdout).runs[0].results).toHaveLength(1)
  })

  it('terminal shows the line, and no colours where no terminal is', () => {
    const { stdout } = run('validate', ['--content', folder], { NO_COLOR: '' })
    expect(stdout).toMatch(/\n {4}4 \| themes: \["sportz"\]\n {6}\| {10}\^{8}\n/)
    expect(stdout).not.toContain('\u001b')
  })

  it('terminal speaks English below the Finnish where the system speaks neither Finnish nor Swedish', () => {
    const { stdout } = run('validate', ['--content', folder], { LC_ALL: 'C.UTF-8' })
    expect(stdout).toMatch(/Tunnusta ”sportz”[^\n]*\n {4}The id "sportz"/)
    expect(run('validate', ['--content', folder, '--lang', 'fi'], { LC_ALL: 'C' }).stdout).not.toContain(
      'The id',
    )
  })
})

describe('npm run validate -- --explain', () => {
  it('says what a rule is for and what it says, in three languages', () => {
    const { status, stdout } = run('validate', ['--explain', 'linksUseHttps'])
    expect(stdout).toMatch(/^linksUseHttps \(warning\)\n\nOn a plain http page/)
    for (const lang of ['fi', 'sv', 'en']) expect(stdout).toMatch(new RegExp(`^${lang} {2}\\S`, 'm'))
    expect(status).toBe(0)
  })

  it('lists everything without a name, and ends with 2 for a name that does not exist', () => {
    const { stdout } = run('validate', ['--explain'])
    for (const id of ['yaml-tab', 'body-html', 'required', 'phone', 'termsAreKnown'])
      expect(stdout).toMatch(new RegExp(`^${id} +(error|warning|note) +\\S`, 'm'))
    expect(run('validate', ['--explain', 'ei-ole']).status).toBe(2)
  })
})
