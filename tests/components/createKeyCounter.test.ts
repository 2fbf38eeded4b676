import { describe, expect, it } from 'vitest'
import { createKeyCounter, PRESSES } from '#components/browser/createKeyCounter.ts'

/** What is counted after each of some keys, pressed a number of milliseconds after the start. */
function countsOf(...keys: readonly (readonly [key: string, time: number])[]): number[] {
  const press = createKeyCounter()
  return keys.map(([key, time]) => press(key, time))
}

describe('createKeyCounter', () => {
  it('counts three presses of Shift within five seconds', () => {
    expect(countsOf(['Shift', 0], ['Shift', 2000], ['Shift', 5000])).toEqual([1, 2, PRESSES])
  })

  it('forgets what is longer ago', () => {
    expect(countsOf(['Shift', 0], ['Shift', 2000], ['Shift', 5001], ['Shift', 6000])).toEqual([1, 2, 2, 3])
  })

  it('begins anew after any other key, so that capitals and Shift + Tab leave nothing', () => {
    const keys = ['Shift', 'Tab', 'Shift', 'Tab', 'Shift', 'A'] as const
    expect(countsOf(...keys.map((key, index) => [key, index * 100] as const))).toEqual([1, 0, 1, 0, 1, 0])
  })
})
