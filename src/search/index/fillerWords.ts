import { ara, eng, est, fas, fin, kur, rus, som, swe, tur, ukr, vie } from 'stopword'
import { ASKING_WORDS } from './askingWords.ts'

const STOP_WORDS = [ara, eng, est, fas, fin, kur, rus, som, swe, tur, ukr, vie]

/** All words that say nothing of what is asked, in lower case and sorted. */
export function listFillerWords(): readonly string[] {
  const asking = Object.values(ASKING_WORDS).flatMap((words) => words.split(' '))
  const lower = [...STOP_WORDS.flat(), ...asking].map((word) => word.normalize('NFC').toLowerCase())
  return [...new Set(lower)].filter((word) => word !== '').sort()
}
