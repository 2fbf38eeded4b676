import { workerData } from 'node:worker_threads'
import { compileOnce } from '../compileOnce.ts'
import type { WorkerTask } from './judgeBatches.ts'

compileOnce()
const { judgeBatches } = await import('./judgeBatches.ts')
const task = workerData as WorkerTask
judgeBatches(task, (batch) => task.port.postMessage(batch))
task.port.close()
