import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { takeTurn } from '../../scripts/build/takeTurn.ts'
import { temporaryFolder } from './running.ts'

/** No process has this number. */
const NOBODY = 2 ** 30
const FOLDER = temporaryFolder()

describe('takeTurn', () => {
  it('lets the next begin only when the one before has ended', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const lock = join(FOLDER, 'turns')
    const order: string[] = []
    const endFirst = await takeTurn(lock)
    const second = takeTurn(lock).then((end) => {
      order.push('second begins')
      end()
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    order.push('first ends')
    endFirst()
    await second
    expect(order).toEqual(['first ends', 'second begins'])
    expect(said).toHaveBeenCalledWith(expect.stringContaining('waits'))
    said.mockRestore()
    expect(existsSync(lock)).toBe(false)
  })

  it('does not wait for a build that was killed', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const lock = join(FOLDER, 'killed')
    writeFileSync(lock, String(NOBODY))
    const end = await takeTurn(lock)
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
    end()
    said.mockRestore()
  })

  it.each([
    ['whose number another process has', String(process.pid)],
    ['that was killed before it wrote its number', ''],
  ])('does not wait for ever for a build %s', async (_what, content) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const lock = join(FOLDER, `old-${content}`)
    writeFileSync(lock, content)
    const longAgo = new Date(Date.now() - 180_000)
    utimesSync(lock, longAgo, longAgo)
    const end = await takeTurn(lock)
    expect(statSync(lock).mtimeMs).toBeGreaterThan(longAgo.getTime())
    end()
    said.mockRestore()
  })

  it('shows that it is alive for as long as it takes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const lock = join(FOLDER, 'long')
    const end = await takeTurn(lock)
    const longAgo = new Date(Date.now() - 180_000)
    utimesSync(lock, longAgo, longAgo)
    vi.advanceTimersByTime(60_000)
    await vi.waitFor(() => expect(Date.now() - statSync(lock).mtimeMs).toBeLessThan(60_000))
    vi.useRealTimers()
    end()
    expect(existsSync(lock)).toBe(false)
  })

  it('shows nothing more of itself at the lock of whoever comes next', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const lock = join(FOLDER, 'next')
    const end = await takeTurn(lock)
    end()
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })
})
