import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readOptions, stopUsage } from '../../command.ts'
import { readReport } from '../comment/readReport.ts'

const HELP = `node scripts/github/pull/collectPreview.ts --report FILE --site DIR --out DIR

Takes the pages of the changed profiles out of a built site, with what they need to look as they will.`

/** What a page asks for besides itself. */
const NEEDED = ['_astro', 'favicon.svg', 'icons']

const { values } = readOptions(HELP, {
  options: { report: { type: 'string' }, site: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: false,
})
const { report, site, out } = values
if (!report || !site || !out) stopUsage(HELP, '--report, --site and --out are needed')
const { slugs } = readReport(report)
mkdirSync(out, { recursive: true })
const locales = readdirSync(site).filter((name) => existsSync(join(site, name, 'organisations')))
const pages = slugs.flatMap((slug) =>
  locales.map((locale) => join(locale, 'organisations', slug, 'index.html')),
)
const present = pages.filter((page) => existsSync(join(site, page)))
for (const path of [...NEEDED.filter((name) => existsSync(join(site, name))), ...present])
  cpSync(join(site, path), join(out, path), { recursive: true })
console.log(`${present.length} pages of ${slugs.length} profiles.`)
