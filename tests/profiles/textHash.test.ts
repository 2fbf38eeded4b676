import { describe, expect, it } from 'vitest'
import { hashText } from '#profiles/textHash.ts'

describe('hashText', () => {
  it('is FNV-1a of 64 bits', () => {
    // Test vectors of RFC 9923, appendix C.
    expect(hashText('')).toBe('cbf29ce484222325')
    expect(hashText('a')).toBe('af63dc4c8601ec8c')
    expect(hashText('foobar')).toBe('85944171f73967e8')
  })

  it('changes with a letter, and not with line ends or blank space around lines’ ends', () => {
    expect(hashText('Kerho kokoontuu.')).not.toBe(hashText('Kerho kokoontui.'))
    expect(hashText('\nKerho  \r\nkokoontuu.\n\n')).toBe(hashText('Kerho\nkokoontuu.'))
  })
})
