import { stopUsage } from '../command.ts'
import { benchValidate } from './benchValidate.ts'
import { benchSearch } from './search/benchSearch.ts'

const HELP = `npm run bench -- WHAT [options]

  validate   the judge over made-up profiles, beside others
  search     the search over made-up profiles, beside others

npm run bench -- WHAT --help says what each takes.`

const [what, ...words] = process.argv.slice(2)

if (what === 'validate') benchValidate(words)
else if (what === 'search') await benchSearch(words)
else if (what === '--help' || what === '-h') console.log(HELP)
else stopUsage(HELP, 'Say what to measure: validate or search')
