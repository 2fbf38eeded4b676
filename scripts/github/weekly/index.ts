import { readOptions, stopUsage } from '../../command.ts'
import { judgeFolder } from '../../judgeFolder.ts'
import { todayFrom } from '../../today.ts'
import { createApi } from '../createApi.ts'
import { describeLinks } from './describeLinks.ts'
import { describeStale } from './describeStale.ts'
import { checkLinks } from './links/checkLinks.ts'
import { listLinks } from './links/listLinks.ts'
import { putIssue } from './putIssue.ts'

const HELP = `node scripts/github/weekly/index.ts links|stale [options]

links asks every https link of the profiles, politely, whether its page is there; stale lists organisations whose facts
nobody has confirmed lately.

  --post           keep an issue of it, instead of printing; needs GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN
  --content DIR    another content folder (content, or CONTENT_DIR)
  --today DATE     the date to judge by (today)`

const TITLES = { links: 'Links that do not answer', stale: 'Facts to be confirmed' } as const

const { values, positionals } = readOptions(HELP, {
  allowPositionals: true,
  options: {
    post: { type: 'boolean', default: false },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    today: { type: 'string' },
  },
})
const [task] = positionals
if (task !== 'links' && task !== 'stale') stopUsage(HELP, 'links or stale?')
const today = todayFrom(HELP, values.today)
const { content } = judgeFolder(HELP, values.content, { lang: 'en', today })
if (!content)
  stopUsage(HELP, `The content folder "${values.content}" has errors; npm run validate says which`)
const { organisations, city } = content
const text = task === 'links' ? await links() : stale()
if (values.post) await putIssue(createApi(process.env), TITLES[task], text)
else console.log(text ?? 'Nothing to say.')

async function links(): Promise<string | undefined> {
  const listed = listLinks(organisations)
  const userAgent = `link check of ${city.site} (once a week; ${city.mailbox})`
  return describeLinks(listed, await checkLinks([...listed.keys()], { userAgent }))
}

function stale(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env
  const repository = city.repository?.url ?? (server && name ? `${server}/${name}` : undefined)
  if (repository === undefined)
    return stopUsage(HELP, 'Name the repository in city.yaml, or set GITHUB_SERVER_URL and GITHUB_REPOSITORY')
  const [locale = ''] = city.locales
  return describeStale(organisations, { repository, site: city.site, locale, today })
}
