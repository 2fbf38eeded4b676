import { readOptions } from '../command.ts'
import { buildSite } from './buildSite.ts'

const HELP = `npm run build

Builds the site into dist/.

  OUT_DIR      another place for the site
  CONTENT_DIR  another content folder
  BUILD_DATE   the date freshness is judged by (the last commit's)`

readOptions(HELP, {})
process.exitCode = (await buildSite({ isQuiet: false })) ? 0 : 1
