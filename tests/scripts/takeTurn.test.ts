import { existsSync, readFileSync, writeFileSync } from 'node:fs'
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
})
