import { afterEach, describe, expect, it, vi } from 'vitest'
import { createParts } from '../../../src/islands/search/parts.ts'

const URLS = { 'words-ar': '/data/words-ar.bin', 'words-ru': '/data/words-ru.bin' }

function serve(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) {
  const fetched = vi.fn(async (url: string) => {
    const file = files[url]
    return new Response(file ?? null, { status: file ? 200 : 404 })
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

describe('the parts of the search that only some queries need', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('are told of each time they are asked for in vain, and fetched once', async () => {
    const fetched = serve({})
    const onFailure = vi.fn()
    const parts = createParts(URLS, onFailure)
    expect(await parts.bring(['words-ar'])).toEqual({})
    expect(await parts.bring(['words-ar'])).toEqual({})
    expect(onFailure).toHaveBeenCalledTimes(2)
    const once = fetched.mock.calls.length
    parts.forget()
    await parts.bring(['words-ar'])
    expect(fetched.mock.calls.length).toBeGreaterThan(once)
  })
})
