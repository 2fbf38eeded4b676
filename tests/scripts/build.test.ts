import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { profileText } from '../builders.ts'
import { contentFolder, profilePath, run, temporaryFolder } from './running.ts'

// Builds take turns, and other tests build as well.
vi.setConfig({ testTimeout: 600_000 })

const WORKPLACE = temporaryFolder()

/** Leaves a file behind when anything runs it. */
function codeProfile(canary: string): string {
  const code = `{ name: (require('fs').writeFileSync(${JSON.stringify(canary)}, 'ran'), 'X') }`
  return `---js\n${code}\n---\nTeksti.\n`
}

describe('npm run build', () => {
  const content = contentFolder({
    ehja: profileText(),
    rikki: profileText({
      name: 'Rikkinäinen ry',
      themes: ['sportz'],
      contact: { website: 'https://rikki.example.org/' },
    }),
  })

  it('stops at a broken profile with 1, in the words of the validator, and leaves the old site alone', () => {
    const site = join(WORKPLACE, 'dist')
    mkdirSync(site)
    writeFileSync(join(site, 'index.html'), 'the old site')
    const build = run('build', [], { CONTENT_DIR: content, OUT_DIR: site })
    expect(build.status).toBe(1)
    const validate = run('validate', ['--content', content, '--lang', 'en', '--format', 'json'])
    const [issue] = JSON.parse(validate.stdout).issues
    expect(issue.file).toBe(profilePath(content, 'rikki'))
    expect(build.stderr).toContain(`${issue.file}:${issue.line}:${issue.column}`)
    expect(build.stderr).toContain(issue.message)
    expect(readdirSync(site)).toEqual(['index.html'])
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the old site')
  })

  it('builds a sound folder, and says how many Finnish words are guessed', () => {
    const whole = contentFolder({ ehja: profileText() })
    const { status, stdout } = run('build', [], { CONTENT_DIR: whole, OUT_DIR: join(WORKPLACE, 'whole') })
    expect(status).toBe(0)
    const [, guessed, words] = /words of the search: (\d+) of (\d+) are guessed/.exec(stdout) ?? []
    expect(Number(guessed)).toBeGreaterThan(0)
    // A folder without a table of words: all of them.
    expect(guessed).toBe(words)
  })

  it('says in one sentence that the content folder is missing', () => {
    const { status, stderr } = run('build', [], { CONTENT_DIR: join(WORKPLACE, 'ei-ole') })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^No site was built: the content folder .* cannot be read/)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('prints its help for --help and ends with 0, and with 2 for what it does not know', () => {
    const help = run('build', ['--help'])
    expect(help.status).toBe(0)
    for (const name of ['OUT_DIR', 'CONTENT_DIR', 'BUILD_DATE']) expect(help.stdout).toContain(name)
    expect(run('build', ['--fast']).status).toBe(2)
  })
})

describe('a profile that begins with ---js', () => {
  const canary = join(WORKPLACE, 'canary')
  const content = contentFolder({ ehja: profileText(), koodi: codeProfile(canary) })

  it.each([
    ['validate', ['--content', content, '--lang', 'en'], 1],
    ['search', ['--content', content, 'teksti'], 0],
    ['build', [], 1],
  ] as const)('never runs in %s', (command, words, expected) => {
    const { status, stdout, stderr } = run(command, words, {
      CONTENT_DIR: content,
      OUT_DIR: join(WORKPLACE, 'never'),
    })
    expect(existsSync(join(WORKPLACE, 'never'))).toBe(false)
    expect(status).toBe(expected)
    expect(existsSync(canary)).toBe(false)
    if (expected === 1) expect(stdout + stderr).toContain(`${profilePath(content, 'koodi')}:1:1`)
  })
})
