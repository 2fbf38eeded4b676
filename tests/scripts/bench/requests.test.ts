import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatRequests, sumSteps } from '../../../scripts/bench/requests/formatRequests.ts'
import { type RecordedRequest, toStepNames } from '../../../scripts/bench/requests/recordRequests.ts'
import { type ServedFolder, serveFolder } from '../../../scripts/bench/serveFolder.ts'
import { run, temporaryFolder } from '../running.ts'

const request = (path: string, step: string, askedMs: number): RecordedRequest => {
  return { path, step, askedMs, sent: 1500, plain: 4000, status: 200 }
}
const STEPS = toStepNames(['velka'])
const REQUESTS = [
  request('/late.bin', 'focus', 900),
  request('/fi/', 'page', 4),
  request('/a.js', 'page', 20),
]

describe('sumSteps', () => {
  it('counts what each step asked for, and shows a step that asked for nothing', () => {
    expect(sumSteps(STEPS, REQUESTS)).toEqual([
      { step: 'page', requests: 2, sent: 3000, plain: 8000 },
      { step: 'at rest', requests: 0, sent: 0, plain: 0 },
      { step: 'focus', requests: 1, sent: 1500, plain: 4000 },
      { step: 'typing velka', requests: 0, sent: 0, plain: 0 },
    ])
  })
})

describe('formatRequests', () => {
  it('lists requests in the order in which they were asked for', () => {
    const text = formatRequests(STEPS, REQUESTS)
    expect(text.match(/^\/\S+/gm)).toEqual(['/fi/', '/a.js', '/late.bin'])
    expect(text).toMatch(/^\/late\.bin +focus +900 +1\.5 +4\.0 +200$/m)
    expect(text).toMatch(/^all +3 +4\.5 +12\.0$/m)
  })
})

describe('serveFolder', () => {
  const folder = temporaryFolder()
  const text = 'made up '.repeat(100)
  let served: ServedFolder

  beforeAll(async () => {
    for (const name of ['index.html', 'a.js', 'data.bin']) writeFileSync(join(folder, name), text)
    served = await serveFolder(folder, { compresses: true })
  })
  afterAll(() => served.close())

  const get = async (path: string) => {
    const response = await fetch(served.address + path)
    const { headers, status } = response
    return { status, encoding: headers.get('content-encoding'), body: await response.text() }
  }

  it('sends a page for its folder, and text after brotli', async () => {
    expect(await get('')).toEqual({ status: 200, encoding: 'br', body: text })
    const { headers } = await fetch(`${served.address}a.js`)
    expect(Number(headers.get('content-length'))).toBeLessThan(text.length / 4)
    expect(headers.get('content-type')).toBe('text/javascript')
  })

  it('leaves other files as they are, and says what is not there', async () => {
    expect(await get('data.bin')).toEqual({ status: 200, encoding: null, body: text })
    expect((await get('nothing.js')).status).toBe(404)
  })

  it('shows a page of its own, and compresses nothing, where it is told so', async () => {
    const plain = await serveFolder(folder, { page: 'another page', compresses: false })
    const [root, script] = await Promise.all([fetch(plain.address), fetch(`${plain.address}a.js`)])
    expect(await root.text()).toBe('another page')
    expect(script.headers.get('content-encoding')).toBeNull()
    plain.close()
  })
})

describe('npm run bench -- requests', () => {
  it('asks for a built site, and for a path', () => {
    const unbuilt = run('bench', ['requests', '--dist', temporaryFolder()])
    expect(unbuilt.status).toBe(2)
    expect(unbuilt.stderr).toContain('npm run build')
    expect(run('bench', ['requests', '--page', 'fi']).status).toBe(2)
  })
})
