import { mkdirSync, writeFileSync } from 'node:fs'
import { readOptions, stopUsage } from '../../command.ts'
import { judgeFolder } from '../../judgeFolder.ts'
import { todayFrom } from '../../today.ts'
import { FORM_NAMES } from './form.ts'
import { toFormYaml } from './toFormYaml.ts'

const HELP = `npm run forms [-- --content DIR]

Rewrites the issue forms in .github/ISSUE_TEMPLATE from scripts/github/forms/forms.ts and the vocabulary.`

const FOLDER = '.github/ISSUE_TEMPLATE'

const { values } = readOptions(HELP, {
  options: { content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' } },
})
const { content } = judgeFolder(HELP, values.content, { lang: 'en', today: todayFrom(HELP) })
if (!content)
  stopUsage(HELP, `The content folder "${values.content}" has errors; npm run validate says which`)
mkdirSync(FOLDER, { recursive: true })
for (const name of FORM_NAMES) writeFileSync(`${FOLDER}/${name}.yml`, toFormYaml(name, content.vocabulary))
console.log(`${FOLDER}: ${FORM_NAMES.join(', ')}`)
