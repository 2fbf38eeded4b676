import { compileOnce } from '../compileOnce.ts'

compileOnce()
await import('./run.ts')
