import { bundleOnce } from '../bundleOnce.ts'
import { compileOnce } from '../compileOnce.ts'

compileOnce()
await import(await bundleOnce('validate', ['run.ts', 'batchWorker.ts']))
