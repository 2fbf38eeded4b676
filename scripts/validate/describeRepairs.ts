import { type JudgeLanguage, showHidden } from '#profiles/issue.ts'
import { coverCodes } from '#profiles/mask.ts'
import type { Change, ChangeKind } from '#profiles/repair/repairFile.ts'
import type { RepairedFile } from '#profiles/repairProfiles.ts'

/** Lines that are named when many were changed in one way. */
const MOST_LINES = 10

/** What to say of changes that show nothing when before and after stand side by side. */
type Layout = Exclude<ChangeKind, 'value' | 'quotes' | 'normal-form'>

const WORDS: Readonly<
  Record<
    JudgeLanguage,
    { none: string; total: (files: number) => string; line: string; layout: Readonly<Record<Layout, string>> }
  >
> = {
  fi: {
    none: 'Mitään ei tarvinnut korjata.',
    total: (files) => `Korjattuja tiedostoja: ${files}.`,
    line: 'rivi',
    layout: {
      'byte-order-mark': 'tiedoston alusta poistettiin näkymätön merkki (BOM)',
      'line-ends': 'rivinvaihdot muutettiin muotoon LF',
      tabs: 'sarkaimet vaihdettiin välilyönneiksi',
      'trailing-spaces': 'rivin lopusta poistettiin ylimääräiset välilyönnit',
      'final-line-end': 'tiedoston lopussa on nyt yksi rivinvaihto',
      'key-order': 'kentät siirrettiin ohjeen mukaiseen järjestykseen',
    },
  },
  sv: {
    none: 'Ingenting behövde rättas.',
    total: (files) => `Rättade filer: ${files}.`,
    line: 'rad',
    layout: {
      'byte-order-mark': 'ett osynligt tecken (BOM) togs bort från filens början',
      'line-ends': 'radbrytningarna ändrades till LF',
      tabs: 'tabbtecknen byttes ut mot mellanslag',
      'trailing-spaces': 'mellanslagen i slutet av raden togs bort',
      'final-line-end': 'filen slutar nu med en radbrytning',
      'key-order': 'fälten flyttades till den ordning som anvisningen har',
    },
  },
  en: {
    none: 'Nothing needed correcting.',
    total: (files) => `Files corrected: ${files}.`,
    line: 'line',
    layout: {
      'byte-order-mark': 'an invisible character (BOM) was removed from the start of the file',
      'line-ends': 'line ends were changed to LF',
      tabs: 'tabs were replaced by spaces',
      'trailing-spaces': 'spaces were removed from the end of the line',
      'final-line-end': 'the file now ends with one line end',
      'key-order': 'fields were moved into the order of the instructions',
    },
  },
}

/** What was repaired, in words: a block for each file. */
export function describeRepairs(repaired: readonly RepairedFile[], lang: JudgeLanguage): string {
  if (repaired.length === 0) return WORDS[lang].none
  const blocks = repaired.map(({ path, changes }) =>
    [path, ...describeChanges(changes, lang).map((line) => `  ${line}`)].join('\n'),
  )
  return [...blocks, WORDS[lang].total(repaired.length)].join('\n\n')
}

function describeChanges(changes: readonly Change[], lang: JudgeLanguage): string[] {
  const { line: word, layout } = WORDS[lang]
  const values = changes.filter(({ kind }) => !Object.hasOwn(layout, kind))
  return [
    ...Object.entries(layout).flatMap(([kind, words]) => {
      const ofKind = changes.filter((change) => change.kind === kind)
      if (ofKind.length === 0) return []
      const lines = ofKind.flatMap(({ line }) => line ?? [])
      const named = lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ' …' : '')
      return [named === '' ? words : `${words} (${word} ${named})`]
    }),
    ...values.map(
      ({ line, before = '', after = '' }) => `${word} ${line}: ${shorten(before)} → ${shorten(after)}`,
    ),
  ]
}

function shorten(text: string): string {
  const characters = [...showHidden(coverCodes(text.trim()))]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('')
}
