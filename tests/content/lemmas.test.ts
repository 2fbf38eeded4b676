import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collectFinnishWords } from '#search/words/collectFinnishWords.ts'
import { parseLemmaTable } from '#search/words/lemmaTable.ts'
import { CONTENT_FOLDER, realContent } from '../realContent.ts'

const text = readFileSync(`${CONTENT_FOLDER}/lemmas/fi.tsv`, 'utf8')
const table = parseLemmaTable(text)
const forms = text.split('\n').flatMap((line) => (/^(#|$)/.test(line) ? [] : [line.split('\t')[0] ?? '']))

/** Voikko knows 92 %; much less says that the content has changed and nobody refreshed the table. */
const LEAST_KNOWN = 0.85

describe('the table of Finnish words', () => {
  it('knows most words of the content; if not, npm run lemmas', () => {
    const { organisations, vocabulary, concepts } = realContent()
    const words = collectFinnishWords(organisations, vocabulary, concepts)
    expect(words.filter((word) => table.get(word)).length / words.length).toBeGreaterThan(LEAST_KNOWN)
  })

  it('says each form once, in order, in lower case and composed', () => {
    expect(forms).toEqual([...new Set(forms)].sort())
    expect(text.slice(text.indexOf('\n'))).toBe(text.slice(text.indexOf('\n')).normalize('NFC').toLowerCase())
  })

  it.each([
    ['maahanmuuttajanaiset', ['maahanmuuttajanainen'], ['maahanmuuttaja', 'nainen']],
    ['velkaneuvonta', ['velkaneuvonta'], ['velka', 'neuvonta']],
    ['vapaaehtoistyötä', ['vapaaehtoistyö'], ['vapaaehtoinen', 'työ']],
    ['leppävaarassa', ['leppävaara'], []],
    ['lähisuhdeväkivallasta', ['lähisuhdeväkivalta'], ['lähisuhde', 'väkivalta']],
    ['asumistuki', ['asumistuki'], ['asuminen', 'tuki']],
    ['naiskuoro', ['naiskuoro'], ['nainen', 'kuoro']],
    ['avuksi', ['apu', 'avu'], []],
  ])('has %s as a form of %j', (form, lemmas, parts) => {
    expect(table.get(form)).toEqual({ lemmas, parts })
  })
})
