import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Content } from '#profiles/readContent.ts'
import { collectFinnishWords } from '#search/words/collectFinnishWords.ts'
import { parseLemmaTable } from '#search/words/lemmaTable.ts'
import { readOptions, stopUsage } from '../command.ts'
import { judgeFolder } from '../judgeFolder.ts'
import { todayFrom } from '../today.ts'
import { countGuessed } from './countGuessed.ts'
import { createLemmaTable } from './createLemmaTable.ts'

const HELP = `npm run lemmas [-- options]

Rewrites lemmas/fi.tsv in the content folder: each Finnish word form of the content with its base forms and the parts
of compounds, for the search. Needs Voikko on Debian or Ubuntu:

  sudo apt-get install voikko-fi python3-libvoikko

  --check          only say how many words of the content the table lacks; needs no Voikko
  --content DIR    another content folder (content, or CONTENT_DIR)
  --python FILE    the Python that knows libvoikko (the system's own)
  --help           this text

Exit code: 0, or 1 without Voikko; the table stays as it was then.`

const { values } = readOptions(HELP, {
  options: {
    check: { type: 'boolean', default: false },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    python: { type: 'string' },
  },
})

const { content } = judgeFolder(HELP, values.content, { lang: 'en', today: todayFrom(HELP) })
if (!content)
  stopUsage(HELP, `The content folder "${values.content}" has errors; npm run validate says which`)
const path = `${values.content}/lemmas/fi.tsv`
if (values.check) checkTable(content)
else refreshTable(content)

function checkTable(content: Content): void {
  const { words, guessed } = countGuessed(content)
  console.log(`${path} lacks ${guessed} of ${words} words; the search guesses their forms by rules.`)
}

function refreshTable({ organisations, vocabulary, concepts }: Content): void {
  const words = collectFinnishWords(organisations, vocabulary, concepts)
  const table = createLemmaTable(words, values.python)
  if (table === undefined) {
    console.error(
      `Voikko is not installed, so ${path} stays as it is. To install it: sudo apt-get install voikko-fi python3-libvoikko`,
    )
    process.exitCode = 1
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, table)
  const rows = parseLemmaTable(table)
  const known = words.filter((word) => rows.get(word)).length
  console.log(`Wrote ${path}: ${known} words; Voikko does not know ${words.length - known} others.`)
}
