import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readOptions, stopUsage } from '../command.ts'
import { judgeFolder } from '../judgeFolder.ts'
import { createFolder } from './createFolder.ts'
import { MOST_NAMES } from './createNames.ts'
import { withoutNeeds } from './withoutNeeds.ts'

const HELP = `npm run synth -- --count N --out DIR [options]

Writes a content folder of made-up organisations, the same for the same seed.

  --count N         how many profiles (1000)
  --out DIR         where: an empty or new folder, or one written by this command
  --seed S          another number gives other profiles (1)
  --errors PERCENT  of a hundred files, so many get one error each; planted.json lists them (0)
  --content DIR     whose city, vocabulary and pages to copy (content)
  --help            this text`

/** Written last and always: a folder that holds it was made here and may be written over. */
const MARKER = 'planted.json'

const { values } = readOptions(HELP, {
  options: {
    count: { type: 'string', default: '1000' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    errors: { type: 'string', default: '0' },
    content: { type: 'string', default: 'content' },
  },
})

const out = values.out ?? stopUsage(HELP, 'Say where to write: --out DIR')
const count = toNumber('count', values.count, MOST_NAMES)
const seed = toNumber('seed', values.seed, 999_999)
const errors = toNumber('errors', values.errors, 100)
stopUnlessFree(out)

// The vocabulary does not change with the day; a date is only needed to be judged by.
const { content } = judgeFolder(HELP, values.content, { lang: 'en', today: '2026-11-24' })
if (!content) stopUsage(HELP, `The city or the vocabulary of "${values.content}" has errors`)
const { vocabulary } = content

const organisations = join(out, 'organisations')
rmSync(organisations, { recursive: true, force: true })
mkdirSync(organisations, { recursive: true })
for (const part of ['vocabulary', 'pages']) {
  cpSync(join(values.content, part), join(out, part), { recursive: true })
}
writeFileSync(join(out, 'city.yaml'), withoutNeeds(readFileSync(join(values.content, 'city.yaml'), 'utf8')))
const planted = []
for (const file of createFolder({ count, seed, errors, vocabulary })) {
  writeFileSync(join(organisations, file.name), file.text)
  if (file.planted) planted.push(file.planted)
}
writeFileSync(join(out, MARKER), `${JSON.stringify(planted, undefined, 2)}\n`)
console.log(`${count} made-up profiles in ${organisations}, ${planted.length} of them with one error each.`)

function toNumber(option: string, text: string, most: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= most) return number
  return stopUsage(HELP, `--${option} ${text}: a whole number from 0 to ${most}`)
}

/** Real profiles are never written over, nor is any folder that another program filled. */
function stopUnlessFree(folder: string): void {
  const isInContent = ['content', values.content].some(
    (own) => !relative(resolve(own), resolve(folder)).startsWith('..'),
  )
  if (isInContent) stopUsage(HELP, `--out ${folder}: the content folder is for real organisations`)
  if (!existsSync(folder) || existsSync(join(folder, MARKER))) return
  if (readdirSync(folder).length > 0) {
    stopUsage(HELP, `--out ${folder}: the folder has other files; choose an empty one`)
  }
}
