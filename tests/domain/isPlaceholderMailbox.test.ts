import { describe, expect, it } from 'vitest'
import { isPlaceholderMailbox } from '#domain/isPlaceholderMailbox.ts'

describe('isPlaceholderMailbox', () => {
  it.each(['keeper@directory.example', 'keeper@example.org', 'a@b.Test', 'keeper@example'])(
    'holds for %s',
    (mailbox) => {
      expect(isPlaceholderMailbox(mailbox)).toBe(true)
    },
  )

  it.each(['keeper@espoo.fi', 'example@espoo.fi', 'keeper@myexample.org', 'keeper@contest.fi'])(
    'does not hold for %s',
    (mailbox) => {
      expect(isPlaceholderMailbox(mailbox)).toBe(false)
    },
  )
})
