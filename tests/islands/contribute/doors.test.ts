import { describe, expect, it } from 'vitest'
import { changedLines } from '#islands/contribute/send/changedLines.ts'
import { createDoors, LONGEST_ADDRESS, LONGEST_MAIL, type Parcel } from '#islands/contribute/send/doors.ts'
import { profileText } from '../../builders.ts'

const repository = { url: 'https://code.example/directory/', branch: 'main' }

function doorsOf(changes: Partial<Parcel> = {}) {
  return createDoors({
    slug: 'esimerkki',
    text: profileText(),
    isThere: false,
    published: undefined,
    repository,
    mailbox: 'yllapito@directory.example',
    letter: { subject: 'Tiedot: esimerkki', greeting: 'Hei!', attach: 'Liitteenä.' },
    ...changes,
  })
}

describe('createDoors', () => {
  it('fills in a new file on GitHub, letter by letter', () => {
    const text = profileText({ summary: { ar: 'نحن نساعد "الجميع" & # % + 💙 كل يوم' } })
    const { github } = doorsOf({ text })
    expect(github?.kind).toBe('new')
    const url = new URL(github?.href ?? '')
    expect(url.pathname).toBe('/directory/new/main')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      filename: 'content/organisations/esimerkki.md',
      value: text,
    })
  })

  it('never makes an address that is too long: then the text is pasted', () => {
    for (const size of [500, 1000, 2000, 3000, 30_000]) {
      const { github, mail } = doorsOf({ text: profileText({}, 'نحن '.repeat(size / 4)) })
      expect(github?.href.length).toBeLessThanOrEqual(LONGEST_ADDRESS)
      expect(mail.href.length).toBeLessThanOrEqual(LONGEST_MAIL)
    }
    expect(doorsOf({ text: profileText({}, 'a'.repeat(9000)) }).github?.kind).toBe('long')
  })

  it('leads to the file itself where there is one', () => {
    expect(doorsOf({ isThere: true }).github).toEqual({
      kind: 'edit',
      href: 'https://code.example/directory/edit/main/content/organisations/esimerkki.md',
    })
  })

  it('fills in a message, or asks for the file to be attached', () => {
    const short = doorsOf({ text: '---\nname: "A"\n---\n' }).mail
    expect(short.isWhole).toBe(true)
    expect(new URL(short.href).searchParams.get('body')).toContain('---\r\nname: "A"\r\n---')
    const long = doorsOf({ text: profileText({}, 'a'.repeat(3000)) }).mail
    expect(long.isWhole).toBe(false)
    expect(new URL(long.href).searchParams.get('body')).toContain('Liitteenä.')
  })

  it('says in the message what has changed, where the whole is too long', () => {
    const published = profileText({}, 'a'.repeat(3000))
    const text = published.replace('confirmed: "2026-11-01"', 'confirmed: "2026-11-24"')
    const { isWhole, href } = doorsOf({ text, published, isThere: true }).mail
    expect(isWhole).toBe(true)
    expect(new URL(href).searchParams.get('body')).toBe(
      'Hei!\r\n\r\ncontent/organisations/esimerkki.md\r\n\r\n- confirmed: "2026-11-01"\r\n+ confirmed: "2026-11-24"\r\n',
    )
    const long = doorsOf({ text: `${published}${'b'.repeat(3000)}`, published, isThere: true }).mail
    expect(long.isWhole).toBe(false)
    expect(doorsOf({ text: published, published, isThere: true }).mail.isWhole).toBe(false)
  })

  it('works without a repository, and with half a character in the text', () => {
    expect(doorsOf({ repository: undefined }).github).toBeUndefined()
    expect(doorsOf({ text: 'a\ud83d' }).mail.href).toContain('mailto:')
  })
})

describe('changedLines', () => {
  it.each([
    ['a\nb\nc', 'a\nx\nc', '- b\n+ x'],
    ['a\nc', 'a\nb\nc', '+ b'],
    ['a\nb\nc', 'a\nc', '- b'],
    ['a\na', 'a\na\na', '+ a'],
    ['a\nb\nc\nd', 'x\nb\nc\ny', '- a\n- b\n- c\n- d\n+ x\n+ b\n+ c\n+ y'],
    ['a', 'a', ''],
  ])('of %j and %j are %j', (before, after, changes) => {
    expect(changedLines(before, after)).toBe(changes)
  })
})
