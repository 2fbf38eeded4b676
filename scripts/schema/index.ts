import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readOptions, stopUsage } from '../command.ts'
import { judgeFolder } from '../judgeFolder.ts'
import { todayFrom } from '../today.ts'
import { generatedFiles } from './generatedFiles.ts'

const HELP = `npm run schema [-- options]

Rewrites what is made from the schema of a profile and the vocabulary: the field tables of the CONTRIBUTING files and
public/schema/profile.json, which gives editors help while a profile is written.

  --content DIR    another content folder (content, or CONTENT_DIR)
  --help           this text`

const { values } = readOptions(HELP, {
  options: { content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' } },
})

const { content } = judgeFolder(HELP, values.content, { lang: 'en', today: todayFrom(HELP) })
if (!content)
  stopUsage(HELP, `The content folder "${values.content}" has errors; npm run validate says which`)
for (const { path, text } of generatedFiles(content.vocabulary)) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`Rewrote ${path}`)
}
