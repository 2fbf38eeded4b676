import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Issue } from '#profiles/issue.ts'
import { judgeTogether } from '#profiles/judgeInParts.ts'
import type { SourceFile } from '#profiles/sourceFile.ts'
import type { ValidationOptions } from '#profiles/validateProfiles.ts'
import { type Batch, createProgress, inOrder, judgeBatches, waitForOthers } from './judgeBatches.ts'

/** With fewer files a second thread would hardly be awake before all is done. */
const FEWEST_FILES = 600
/** Each holds all files in memory, and the second part is done by one alone. */
const MOST_WORKERS = 3
/** No batch takes a tenth of this; a worker so slow has died. */
const PATIENCE = 60_000

/** Lets the other threads begin, and gives what does the rest and says what `validateProfiles` says. */
export type FolderJudge = (files: readonly SourceFile[], options: ValidationOptions) => () => readonly Issue[]

/**
 * Prepares a judge of about so many files, which judges large folders with the help of the machine's other cores.
 * Their threads wake up while the files are still being read.
 */
export function createFolderJudge(expectedFiles: number): FolderJudge {
  const workers = expectedFiles < FEWEST_FILES ? 0 : Math.min(availableParallelism() - 1, MOST_WORKERS)
  const ports = Array.from({ length: workers }, startWorker)
  return (files, { vocabulary, city, today, lang, also, unread }) => {
    const options = { vocabulary, city, today, lang, ...(also && { also }), ...(unread && { unread }) }
    const task = { files, options, progress: createProgress() }
    for (const port of ports) port.postMessage(task)
    return () => {
      const batches: Batch[] = []
      judgeBatches(task, (batch) => batches.push(batch))
      waitForOthers(task, PATIENCE)
      for (const port of ports) batches.push(...receiveAll(port))
      return judgeTogether(files, inOrder(task, batches), options)
    }
  }
}

/** A worker that never wakes up takes no batch, and nobody waits for it. */
function startWorker(): MessagePort {
  const { port1, port2 } = new MessageChannel()
  // In a bundle it lies beside this file, too, and has the same ending.
  const worker = new Worker(new URL(`./batchWorker${extname(import.meta.url)}`, import.meta.url), {
    workerData: port2,
    transferList: [port2],
  })
  worker.unref()
  return port1
}

function receiveAll(port: MessagePort): Batch[] {
  const batches: Batch[] = []
  for (;;) {
    const received = receiveMessageOnPort(port)
    if (!received) return batches
    batches.push(received.message)
  }
}
