import { BUILD_MODES, type BuildMode } from '#profiles/judgeBuild.ts'
import { readOptions, stopUsage } from '../command.ts'
import { buildSite } from './buildSite.ts'

const HELP = `npm run build [-- --mode strict|publish] [--allow-fewer]

Builds the site into dist/.

  --mode strict    one profile with an error stops the build (the default, for pull requests)
  --mode publish   profiles with errors are left out and listed on the site, up to 2 %; refuses when more are bad,
                   or fewer than 90 % of the last site's organisations are left: the old site stays
  --allow-fewer    publishes even if much fewer organisations are left than last time

  OUT_DIR      another place for the site
  CONTENT_DIR  another content folder
  BUILD_DATE   the date freshness is judged by (the last commit's)`

const { values } = readOptions(HELP, {
  options: {
    mode: { type: 'string', default: 'strict' },
    'allow-fewer': { type: 'boolean', default: false },
  },
})
const mode = BUILD_MODES.find((name) => name === values.mode) ?? stopMode(values.mode)
process.exitCode = (await buildSite({ isQuiet: false, mode, mayShrink: values['allow-fewer'] })) ? 0 : 1

function stopMode(name: string): BuildMode {
  return stopUsage(HELP, `--mode ${name}: one of ${BUILD_MODES.join(', ')}`)
}
