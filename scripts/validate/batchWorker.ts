import { enableCompileCache } from 'node:module'
import { type MessagePort, workerData } from 'node:worker_threads'
import type { SharedTask } from './judgeBatches.ts'

enableCompileCache()
const { judgeBatches } = await import('./judgeBatches.ts')
const port = workerData as MessagePort
port.once('message', (task: SharedTask) => {
  judgeBatches(task, (batch) => port.postMessage(batch))
  port.close()
})
