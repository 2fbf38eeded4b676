import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { withoutNeeds } from '../../scripts/synth/withoutNeeds.ts'
import { CONTENT_FOLDER } from '../realContent.ts'
import { builtDay } from './site.ts'

/** Judges a file by the command of the repository and builds the city's site, in Finnish and Arabic, of it alone; gives the folder. */
export function buildProfile(folder: string, fileName: string, text: string): string {
  const content = join(folder, 'content')
  for (const part of ['vocabulary', 'pages/fi'])
    cpSync(join(CONTENT_FOLDER, part), join(content, part), { recursive: true })
  const city = withoutNeeds(readFileSync(join(CONTENT_FOLDER, 'city.yaml'), 'utf8'))
    .replace(/^locales: .*$/m, 'locales: [fi, ar]')
    .replace(/^pageLocales: .*$/m, 'pageLocales: [fi]')
  writeFileSync(join(content, 'city.yaml'), city)
  mkdirSync(join(content, 'organisations'))
  writeFileSync(join(content, 'organisations', fileName), text)

  const said = run('validate', ['--content', content, '--format', 'json', '--today', builtDay()])
  expect(JSON.parse(said)).toMatchObject({ files: 1, errors: 0 })
  run('build', [], { CONTENT_DIR: content, OUT_DIR: join(folder, 'site'), BUILD_DATE: builtDay() })
  return join(folder, 'site')
}

function run(command: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}/index.ts`, ...words], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  })
  expect(status, stdout + stderr).toBe(0)
  return stdout
}
