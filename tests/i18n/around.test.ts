import { describe, expect, it } from 'vitest'
import { around } from '#i18n/around.ts'
import { MESSAGES } from '#i18n/messages.ts'

describe('around', () => {
  it('gives what stands before a name and after it', () => {
    expect(around((name) => `Service: ${name}.`)).toEqual(['Service: ', '.'])
    expect(around((name) => name)).toEqual(['', ''])
    expect(around(() => 'Nobody')).toEqual(['Nobody', ''])
  })

  it('marks the place by what no text holds', () => {
    expect(JSON.stringify(MESSAGES)).not.toContain('\uFFFC')
  })
})
