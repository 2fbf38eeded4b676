import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { parseProfile } from '#profiles/parseProfile.ts'
import { askAndWrite, type NewOptions } from '../../../scripts/new/runNew.ts'
import { profileText, TODAY, vocabulary } from '../../builders.ts'
import { temporaryFolder } from '../running.ts'
import { CTRL_C, createTerminal, DOWN, ENTER, SPACE, type Step, TAB } from './createTerminal.ts'

vi.setConfig({ testTimeout: 20_000 })

function options(changes: Partial<NewOptions> = {}): NewOptions {
  const files = [{ path: 'organisations/toinen.md', text: profileText({ name: 'Toinen yhdistys ry' }) }]
  const folder = temporaryFolder()
  return { files, vocabulary: vocabulary(), today: TODAY, lang: 'fi', folder, isDry: false, ...changes }
}

/** The answers to what is required, for someone who speaks for the organisation. */
const REQUIRED: readonly Step[] = [
  { sees: 'Nimi. Virallinen nimi', types: ['Kokeiluyhdistys ry', ENTER] },
  { sees: 'suomeksi', types: ['Vertaistukea ja kielikahviloita Espooseen muuttaneille.', ENTER] },
  { sees: 'ruotsiksi', types: [ENTER] },
  { sees: 'englanniksi', types: [ENTER] },
  { sees: 'Aiheet.', types: ['peer', TAB, ENTER] },
  { sees: 'Kenelle.', types: ['maahan', TAB, ENTER] },
  { sees: 'Palvelukielet.', types: ['somali', TAB, ENTER] },
  { sees: 'Alueet.', types: ['leppa', TAB, ENTER] },
  { sees: 'Verkkosivusto.', types: ['https://example.org/', ENTER] },
  { sees: 'Sähköposti.', types: [ENTER] },
  { sees: 'Puhelin.', types: [ENTER] },
  { sees: 'vahvistatko', types: [DOWN, ENTER] },
]
const NOTHING_MORE: readonly Step[] = [
  { sees: 'Mitä muuta', types: [ENTER] },
  { sees: 'Pidempi teksti', types: ['Tervetuloa mukaan.', TAB, ENTER] },
]
const SAVE: readonly Step[] = [
  { sees: 'Tiedoston nimi', types: [ENTER] },
  { sees: 'Kirjoitetaanko', types: [DOWN, ENTER] },
]

describe('askAndWrite', () => {
  it('writes what was answered, under a name made from the name', async () => {
    const asked = options()
    const terminal = createTerminal([...REQUIRED, ...NOTHING_MORE, ...SAVE])
    expect(await askAndWrite(asked, terminal)).toBe(0)
    const text = readFileSync(`${asked.folder}/kokeiluyhdistys.md`, 'utf8')
    const { parsed, problems } = parseProfile(text)
    expect(problems).toEqual([])
    expect(parsed?.profile).toMatchObject({
      name: 'Kokeiluyhdistys ry',
      themes: ['peer-support'],
      targetGroups: ['immigrants'],
      languages: ['so'],
      areas: ['suur-leppavaara'],
      confirmed: TODAY,
    })
    expect(text).toContain('Tervetuloa mukaan.')
  })

  it('says what is wrong with an answer at once, in the words of the judge', async () => {
    const asked = options()
    const terminal = createTerminal([
      { sees: 'Nimi. Virallinen nimi', types: ['Toinen yhdistys ry', ENTER] },
      { sees: 'organisations/toinen.md', types: [CTRL_C] },
    ])
    expect(await askAndWrite(asked, terminal)).toBe(130)
    expect(terminal.output.text).toContain('”Toinen yhdistys ry” on jo profiilissa organisations/toinen.md')
  })

  it.each(REQUIRED.map((_step, index) => index))(
    'loses nothing when stopped at question %i',
    async (index) => {
      const asked = options()
      const answered = REQUIRED.slice(0, index)
      const stopped = { sees: REQUIRED[index]?.sees ?? '', types: [CTRL_C] }
      const terminal = createTerminal([...answered, stopped])
      expect(await askAndWrite(asked, terminal)).toBe(130)
      const draft = terminal.output.text.split('Keskeytetty.')[1] ?? ''
      expect(draft).toContain('---')
      if (index > 0) expect(draft).toContain('name: "Kokeiluyhdistys ry"')
      if (index > 1) expect(draft).toContain('fi: "Vertaistukea ja kielikahviloita Espooseen muuttaneille."')
      if (index > 6) expect(draft).toContain('languages: ["so"]')
      if (index > 8) expect(draft).toContain('website: "https://example.org/"')
      expect(existsSync(`${asked.folder}/kokeiluyhdistys.md`)).toBe(false)
    },
  )

  it('prints the draft when it is stopped from outside', async () => {
    const stop = new AbortController()
    const terminal = createTerminal(REQUIRED.slice(0, 1))
    terminal.output.on('look', () => stop.abort())
    expect(await askAndWrite(options(), { ...terminal, signal: stop.signal })).toBe(130)
    expect(terminal.output.text.split('Keskeytetty.')[1]).toContain('name: "Kokeiluyhdistys ry"')
  })

  it('prints and does not write in a dry run', async () => {
    const asked = options({ isDry: true })
    const terminal = createTerminal([...REQUIRED, ...NOTHING_MORE, ...SAVE.slice(0, 1)])
    expect(await askAndWrite(asked, terminal)).toBe(0)
    expect(terminal.output.text).toContain('---\nname: "Kokeiluyhdistys ry"')
    expect(existsSync(`${asked.folder}/kokeiluyhdistys.md`)).toBe(false)
  })

  it('keeps the answers in view when the person does not want the file after all', async () => {
    const asked = options()
    const save = [
      { sees: 'Tiedoston nimi', types: [ENTER] },
      { sees: 'Kirjoitetaanko', types: [ENTER] },
    ]
    const terminal = createTerminal([...REQUIRED, ...NOTHING_MORE, ...save])
    expect(await askAndWrite(asked, terminal)).toBe(0)
    expect(terminal.output.text.split('Tiedostoa ei kirjoitettu.')[1]).toContain('name: "Kokeiluyhdistys ry"')
    expect(existsSync(`${asked.folder}/kokeiluyhdistys.md`)).toBe(false)
  })

  it('asks again what does not go together', async () => {
    const asked = options()
    const terminal = createTerminal([
      ...REQUIRED.map((step) => (step.sees === 'Verkkosivusto.' ? { ...step, types: [ENTER] } : step)),
      ...NOTHING_MORE,
      { sees: 'Tiedoston nimi', types: [ENTER] },
      { sees: 'Nämä pitää vielä korjata', types: [] },
      { sees: 'Verkkosivusto.', types: ['https://example.org/', ENTER] },
      { sees: 'Sähköposti.', types: [ENTER] },
      { sees: 'Puhelin.', types: [ENTER] },
      { sees: 'Muut puhelinnumerot: ', types: [ENTER] },
      { sees: 'Yhteydenottolomake.', types: [ENTER] },
      { sees: 'Sosiaalinen media.', types: [ENTER] },
      { sees: 'Kirjoitetaanko', types: [DOWN, ENTER] },
    ])
    expect(await askAndWrite(asked, terminal)).toBe(0)
    expect(readFileSync(`${asked.folder}/kokeiluyhdistys.md`, 'utf8')).toContain('https://example.org/')
  })

  it('asks the source of facts from someone who does not speak for the organisation', async () => {
    const asked = options({ lang: 'en' })
    const terminal = createTerminal([
      { sees: 'Name. The official name', types: ['Trial Association', ENTER] },
      { sees: 'in Finnish', types: [ENTER] },
      { sees: 'in Swedish', types: [ENTER] },
      { sees: 'in English', types: [ENTER] },
      { sees: 'An answer is needed here.', types: ['Peer support for people who have moved here.', ENTER] },
      { sees: 'Themes.', types: ['sports', TAB, ENTER] },
      { sees: 'Who it is for.', types: ['everyone', TAB, ENTER] },
      { sees: 'Languages of service.', types: ['suomi', TAB, ENTER] },
      { sees: 'Areas.', types: ['online', TAB, ENTER] },
      { sees: 'Website.', types: [ENTER] },
      { sees: 'E-mail.', types: [ENTER] },
      { sees: 'Phone.', types: [ENTER] },
      { sees: 'Are you part', types: [ENTER] },
      { sees: 'Title of the source.', types: ['Annual report', ENTER] },
      { sees: 'Address of the source.', types: ['https://example.org/', ENTER] },
      { sees: 'Publisher.', types: [ENTER] },
      { sees: 'Date of the source.', types: ['2025', ENTER] },
      { sees: 'Inferred fields.', types: ['languages', ENTER] },
      { sees: 'Inferred fields.', types: [ENTER] },
      { sees: 'Add another?', types: [ENTER] },
      { sees: 'What else', types: [SPACE, ENTER] },
      { sees: 'Number.', types: [CTRL_C] },
    ])
    expect(await askAndWrite(asked, terminal)).toBe(130)
    const draft = terminal.output.text.split('Stopped.')[1]
    expect(draft).toContain('textLanguage: "en"')
    expect(draft).toContain('title: "Annual report"')
    expect(draft).toContain('inferred: ["languages"]')
  })
})
