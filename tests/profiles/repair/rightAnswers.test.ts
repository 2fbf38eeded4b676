import { describe, expect, it } from 'vitest'
import { RIGHT_ANSWERS } from '#profiles/repair/rightAnswers.ts'

const answer = (code: string, text: string) => RIGHT_ANSWERS[code]?.(text)

describe('RIGHT_ANSWERS', () => {
  it.each([
    ['date', '24.11.2026', '2026-11-24'],
    ['date', '1. 5. 2026', '2026-05-01'],
    ['date', '2026/5/1', '2026-05-01'],
    ['date', '2026-5-1', '2026-05-01'],
    ['date', '2026-11-24T10:00:00Z', '2026-11-24'],
    ['date', '24/11/2026', '2026-11-24'],
    ['date', '11/24/2026', '2026-11-24'],
    ['date', '5/5/2026', '2026-05-05'],
    ['partial-date', '24.11.2026', '2026-11-24'],
    ['partial-date', '5/2023', '2023-05'],
    ['partial-date', '2023.5', '2023-05'],
    ['time', '9.00', '09:00'],
    ['time', '9:30', '09:30'],
    ['time', 'klo 16.30', '16:30'],
    ['weekday', 'ma', 'mo'],
    ['weekday', 'Torsdag', 'th'],
    ['weekday', 'sunnuntai', 'su'],
    ['yes-or-no', 'kyllä', 'true'],
    ['yes-or-no', 'Nej', 'false'],
    ['coordinate', '60,2055', '60.2055'],
    ['business-id', '1234567–1', '1234567-1'],
    ['business-id', 'FI12345671', '1234567-1'],
    ['business-id', '1234567 - 1', '1234567-1'],
    ['web-address', 'HTTPS://Example.ORG./Polku', 'https://example.org/Polku'],
    ['language-key', 'FI', 'fi'],
  ])('%s: %s can only mean %s', (code, text, right) => {
    expect(answer(code, text)).toBe(right)
  })

  it.each([
    ['date', '5/6/2026'],
    ['date', '30.2.2026'],
    ['date', '24.11.26'],
    ['date', 'huomenna'],
    ['partial-date', '13/2023'],
    ['partial-date', '05-06'],
    ['time', '25.00'],
    ['time', '900'],
    ['time', 'aamulla'],
    ['weekday', 'arkisin'],
    ['yes-or-no', 'ehkä'],
    ['coordinate', '60 astetta'],
    ['business-id', '1234567-2'],
    ['web-address', 'www.example.org'],
    ['web-address', 'https://user@example.org/'],
    ['web-address', 'https://bit.ly/x'],
    ['language-key', 'suomi'],
  ])('%s: %s is left to a person', (code, text) => {
    expect(answer(code, text)).toBeUndefined()
  })
})
