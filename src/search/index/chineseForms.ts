import * as OpenCC from 'opencc-js'
import { pinyin } from 'pinyin-pro'

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' })

/** A Chinese phrase in simplified characters → the same in traditional ones, and in Latin letters without tones. */
export function chineseForms(phrase: string): readonly string[] {
  const syllables = pinyin(phrase, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
  return [phrase, toTraditional(phrase), syllables.join(''), syllables.join(' ')]
}
