import { stopUsage } from '../command.ts'
import { benchValidate } from './benchValidate.ts'
import { benchBuild } from './build/benchBuild.ts'
import { benchPages } from './pages/benchPages.ts'
import { benchRequests } from './requests/benchRequests.ts'
import { benchSearch } from './search/benchSearch.ts'

const HELP = `npm run bench -- WHAT [options]

  validate   the judge over made-up profiles, beside others
  search     the search over made-up profiles, beside others
  build      the build of a made-up directory, beside a bare Astro site of as many pages
  pages      the built site, judged by Lighthouse and the W3C's checker
  requests   what the built search page asks a server for, and when

npm run bench -- WHAT --help says what each takes.`

const [what, ...words] = process.argv.slice(2)

if (what === 'validate') benchValidate(words)
else if (what === 'search') await benchSearch(words)
else if (what === 'build') benchBuild(words)
else if (what === 'pages') await benchPages(words)
else if (what === 'requests') await benchRequests(words)
else if (what === '--help' || what === '-h') console.log(HELP)
else stopUsage(HELP, 'Say what to measure: validate, search, build, pages or requests')
