import { readOptions } from '../../command.ts'
import { createApi } from '../createApi.ts'
import { putLabels } from './putLabels.ts'
import { readLabels } from './readLabels.ts'

const HELP = `node scripts/github/labels/index.ts

Makes the labels of .github/labels.yml that the repository has not got; needs GITHUB_API_URL, GITHUB_REPOSITORY and
GITHUB_TOKEN.`

readOptions(HELP, { options: {} })
await putLabels(createApi(process.env), readLabels())
