// The same schema as JSON Schema, compiled by ajv, over what js-yaml reads as typed (failsafe).
import { readdirSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'

const [, , folder, schemaFile] = process.argv
const ajv = new Ajv2020.default({ strict: false, allErrors: true, validateFormats: false })
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
let broken = 0
for (const name of readdirSync(folder)) {
  const [, frontMatter = ''] = readFileSync(`${folder}/${name}`, 'utf8').split(/^---$/m)
  try {
    if (!validate(load(frontMatter, { schema: FAILSAFE_SCHEMA }))) broken += 1
  } catch {
    broken += 1
  }
}
console.log(JSON.stringify({ broken }))
