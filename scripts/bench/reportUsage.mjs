// Loaded before a measured program: says on channel 3 what the whole process used.
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Other threads of the program load this, too, and what is measured is all of them together.
if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 }))
  })
}
