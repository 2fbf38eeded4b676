// The parser the judge uses, alone: no schema, no rules, no places.
import { readdirSync, readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'

const folder = process.argv[2]
let broken = 0
for (const name of readdirSync(folder)) {
  const [, frontMatter = ''] = readFileSync(`${folder}/${name}`, 'utf8').split(/^---$/m)
  const document = parseDocument(frontMatter, { schema: 'failsafe', prettyErrors: false })
  if (document.errors.length > 0) broken += 1
}
console.log(JSON.stringify({ broken }))
