import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '#profiles/readContent.ts'
import { judgeNeeds } from '../../scripts/build/judgeNeeds.ts'
import { profileText, TODAY } from '../builders.ts'
import { contentFolder, run } from './running.ts'

/** A folder with one made-up organisation, for sports, and these needs. */
function folderWith(needs: string): string {
  const folder = contentFolder({ koe: profileText({ name: 'Keksitty seura ry', themes: ['sports'] }) })
  const path = join(folder, 'city.yaml')
  writeFileSync(path, `needs:\n${needs}\n${readFileSync(path, 'utf8')}`)
  return folder
}

function judge(needs: string) {
  const folder = folderWith(needs)
  const { content } = readContent(folder, { lang: 'en', today: TODAY })
  if (!content) throw new Error('the folder cannot be read')
  return judgeNeeds(content, folder, TODAY)
}

describe('judgeNeeds', () => {
  it('has nothing to say of a need that leads to an organisation', () => {
    expect(judge('  - label: { fi: Liikunta }\n    filters: theme=sports')).toEqual([])
  })

  it('says where a need without an organisation stands, and the cure', () => {
    const needs = '  - label: { fi: Liikunta }\n    filters: theme=sports\n'
    const [issue, ...others] = judge(`${needs}  - label: { fi: Työ }\n    filters: theme=work`)
    expect(others).toEqual([])
    expect(issue).toMatchObject({ line: 4, column: 5, field: 'needs[1]', severity: 'error' })
    expect(issue?.message).toContain('the page of theme "work", which has no organisation')
    expect(issue?.message).toContain('take the need out')
  })

  it('says for whose language a search finds nothing', () => {
    const [issue] = judge('  - label: { fi: Liikunta }\n    filters: language=so&theme=sports')
    expect(issue?.message).toContain('finds no organisation for readers of "fi"')
  })

  it.each([
    ['filters: theme=sportz', 'there is no such id → sports?'],
    ['filters: colour=blue', 'the search understands ""'],
    ['concept: no-such-concept', 'thesaurus/ does not have'],
  ])('says what is wrong with %s', (lead, said) => {
    const [issue] = judge(`  - label: { fi: Liikunta }\n    ${lead}`)
    expect(issue?.message).toContain(said)
  })
})

describe('npm run build', () => {
  it('stops where a common need leads to no organisation', () => {
    const folder = folderWith('  - label: { fi: Työ }\n    filters: theme=work')
    const { status, stderr } = run('build', [], { CONTENT_DIR: folder, OUT_DIR: join(folder, 'site') })
    expect(status).toBe(1)
    expect(stderr).toContain('city.yaml:2:5  needs-lead-somewhere')
  })
})
