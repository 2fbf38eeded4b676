import { ara, eng, est, fas, fin, kur, rus, som, swe, tur, ukr, vie } from 'stopword'
import { fold } from '../words/fold.ts'
import { ASKING_WORDS } from './askingWords.ts'

const STOP_WORDS = [ara, eng, est, fas, fin, kur, rus, som, swe, tur, ukr, vie]

/** All words that say nothing of what is asked, folded and sorted. */
export function listFillerWords(): readonly string[] {
  const asking = Object.values(ASKING_WORDS).flatMap((words) => words.split(' '))
  return [...new Set([...STOP_WORDS.flat(), ...asking].map(fold))].filter((word) => word !== '').sort()
}
