import { describe, expect, it } from 'vitest'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { createFolder } from '../../scripts/synth/createFolder.ts'
import { createFolderJudge } from '../../scripts/validate/createFolderJudge.ts'
import { createProgress, inOrder, judgeBatches, waitForOthers } from '../../scripts/validate/judgeBatches.ts'
import { TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'

const { vocabulary, city } = realContent()
const options = { vocabulary, city, today: TODAY, lang: 'fi' } as const
const files = [...createFolder({ count: 1200, seed: 11, errors: 10, vocabulary })]
  .map(({ name, text }) => ({ path: `organisations/${name}`, text }))
  .sort((a, b) => (a.path < b.path ? -1 : 1))
const { issues } = validateProfiles(files, options)

describe('createFolderJudge', () => {
  it('says of a large folder what one thread says, in the same order', () => {
    expect(issues.length).toBeGreaterThan(100)
    expect(createFolderJudge(files.length)(files, options)()).toEqual(issues)
  })

  it('says the same when there are fewer files than expected', () => {
    const few = files.slice(0, 50)
    expect(createFolderJudge(5000)(few, options)()).toEqual(validateProfiles(few, options).issues)
  })

  it('says the same of a small one', () => {
    const few = files.slice(0, 50)
    expect(createFolderJudge(few.length)(few, options)()).toEqual(validateProfiles(few, options).issues)
  })
})

describe('judgeBatches', () => {
  it('leaves what a worker has taken and never delivered to whoever puts the parts together', () => {
    const task = { files, options, progress: createProgress() }
    expect(() =>
      judgeBatches(task, () => {
        throw new Error('gone')
      }),
    ).toThrow('gone')
    const batches: Parameters<Parameters<typeof judgeBatches>[1]>[0][] = []
    judgeBatches(task, (batch) => batches.push(batch))
    waitForOthers(task, 10)
    expect(batches.map(({ start }) => start)).not.toContain(0)
    const judged = inOrder(task, batches)
    expect(judged).toHaveLength(files.length)
    expect(judged.filter(({ profile }) => profile === undefined).length).toBeLessThan(150)
  })

  it('does not wait for ever for a worker that died', () => {
    const task = { files, options, progress: createProgress() }
    const started = performance.now()
    waitForOthers(task, 10)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
