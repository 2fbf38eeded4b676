import { afterEach, describe, expect, it, vi } from 'vitest'
import { profileSchema } from '#domain/schema/profile.ts'
import { SECTIONS } from '#islands/contribute/form/sections.ts'
import { readAddress, toHash } from '#islands/contribute/state/address.ts'
import { createDraftStore, type SavedDraft } from '#islands/contribute/state/draftStore.ts'
import { loadProfile } from '#islands/contribute/state/loadProfile.ts'
import { isOutdated } from '#islands/contribute/state/openDraft.ts'
import { readFile } from '#islands/contribute/state/readFile.ts'
import { todayIn } from '#islands/contribute/state/today.ts'

const DRAFT = { text: 'a', original: 'b', fileName: '' }

/** As much of a tab's storage as the store asks for. */
function storageOf(items: Map<string, string>): Storage {
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as Storage
}

describe('the parts of the form', () => {
  it('hold every field of the schema once', () => {
    const keys = SECTIONS.flatMap((section) => section.keys)
    expect([...keys].sort()).toEqual(Object.keys(profileSchema.shape).sort())
  })
})

describe('readAddress', () => {
  it('names a profile, and whether the person came to confirm it', () => {
    expect(readAddress('')).toEqual({ slug: '', isConfirming: false })
    expect(readAddress('#trapesa')).toEqual({ slug: 'trapesa', isConfirming: false })
    expect(readAddress('#Trapesa')).toEqual({ slug: 'trapesa', isConfirming: false })
    expect(readAddress('#trapesa/confirmed')).toEqual({ slug: 'trapesa', isConfirming: true })
    expect(toHash({ slug: 'trapesa', isConfirming: true })).toBe('#trapesa/confirmed')
  })

  it.each(['#../secret', '#a/b', '#field-summary.fi', '#<img>', '#Ä'])('finds nobody in %s', (hash) => {
    expect(readAddress(hash)).toBeUndefined()
  })
})

describe('createDraftStore', () => {
  it('keeps a draft for each profile, and another page of the tab finds it', () => {
    const items = new Map<string, string>()
    const store = createDraftStore(() => storageOf(items))
    expect(store.write('a', DRAFT)).toBe(true)
    expect(createDraftStore(() => storageOf(items)).read('a')).toEqual(DRAFT)
    expect(store.read('b')).toBeUndefined()
    store.clear('a')
    expect(items.size).toBe(0)
    expect(store.read('a')).toBeUndefined()
  })

  it('remembers by itself where the browser keeps nothing', () => {
    const store = createDraftStore(() => {
      throw new Error('refused')
    })
    expect(store.write('a', DRAFT)).toBe(false)
    expect(store.read('a')).toEqual(DRAFT)
  })

  it('takes what is no draft for none', () => {
    const items = new Map([
      ['contribute:a', '{'],
      ['contribute:b', '{"text":1}'],
    ])
    const store = createDraftStore(() => storageOf(items))
    expect([store.read('a'), store.read('b')]).toEqual([undefined, undefined])
  })
})

describe('loadProfile', () => {
  const load = (saved?: SavedDraft, isConfirming = false) =>
    loadProfile({ slug: 'a', isConfirming }, saved, '2026-11-24')
  const answer = (status: number, text = '') =>
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status })))
  afterEach(() => vi.unstubAllGlobals())

  it('lays the draft over what the directory has, and knows whether that has changed since', async () => {
    answer(200, 'now')
    expect(await load()).toMatchObject({ text: 'now', published: 'now', progress: 'ready' })
    const begun = await load({ text: 'mine', original: 'now', fileName: '' })
    expect(begun).toMatchObject({ text: 'mine', published: 'now', original: 'now' })
    expect(isOutdated(begun)).toBe(false)
    const late = await load({ text: 'mine', original: 'before', fileName: '' })
    expect(late).toMatchObject({ text: 'mine', published: 'now', original: 'before' })
    expect(isOutdated(late)).toBe(true)
    expect(isOutdated({ ...late, text: 'now' })).toBe(false)
  })

  it('leaves a draft in which nothing was changed for what the directory has now', async () => {
    answer(200, 'now')
    expect(await load({ text: 'before', original: 'before', fileName: '' })).toMatchObject({ text: 'now' })
  })

  it('says what became of a profile that is not there or does not come, and keeps the draft', async () => {
    answer(404)
    expect(await load()).toMatchObject({ slug: 'a', progress: 'unknown' })
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
    expect(await load()).toMatchObject({ slug: 'a', progress: 'failed' })
    const kept = await load({ text: 'mine', original: 'before', fileName: '' })
    expect(kept).toMatchObject({ text: 'mine', progress: 'ready' })
    expect(isOutdated(kept)).toBe(false)
    answer(503)
    expect(await load()).toMatchObject({ progress: 'failed' })
    expect(await load({ text: 'mine', original: 'before', fileName: '' })).toMatchObject({ text: 'mine' })
  })

  it('dates the confirmation of whoever came to confirm', async () => {
    answer(200, '---\nname: A\n---\n')
    expect((await load(undefined, true)).text).toContain('confirmed: "2026-11-24"')
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
    const text = '---\nname: A\nconfirmed: "2020-01-01"\n---\n'
    const kept = await load({ text, original: text, fileName: '' }, true)
    expect(kept.text).toContain('confirmed: "2026-11-24"')
  })
})

describe('readFile', () => {
  it('takes text, and neither other bytes nor a film', async () => {
    expect(await readFile(new Blob(['\ufeffäö\r\n']))).toBe('äö\r\n')
    expect(await readFile(new Blob([new Uint8Array([0xff, 0xfe, 0x00])]))).toBeUndefined()
    expect(await readFile(new Blob(['a'.repeat(200_000)]))).toBeUndefined()
  })
})

describe('todayIn', () => {
  it('is the day in the city, and not before the site was made', () => {
    const late = new Date('2026-11-24T23:30:00Z')
    expect(todayIn('Europe/Helsinki', '2026-11-01', late)).toBe('2026-11-25')
    expect(todayIn('Europe/Helsinki', '2026-12-01', late)).toBe('2026-12-01')
  })
})
