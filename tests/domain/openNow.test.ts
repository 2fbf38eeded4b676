import { describe, expect, it } from 'vitest'
import { isOpenAt, type LocalTime, toLocalTime } from '#domain/openNow.ts'

const ZONE = 'Europe/Helsinki'
const NONE: ReadonlySet<string> = new Set()

function slot(days: readonly string[], opens: string, closes: string) {
  return { days, opens, closes, note: undefined }
}

/** Is somebody open who keeps these hours, at a moment in UTC as the clock in Helsinki shows it? */
function openAt(moment: string, hours: Parameters<typeof isOpenAt>[0]['hours'], holidays = NONE) {
  return isOpenAt({ hours, closed: [] }, toLocalTime(new Date(moment), ZONE), holidays)
}

describe('toLocalTime', () => {
  it.each<[string, string, LocalTime]>([
    ['in winter', '2026-11-24T08:30:00Z', { date: '2026-11-24', day: 'tu', time: '10:30' }],
    ['in summer', '2026-07-01T08:30:00Z', { date: '2026-07-01', day: 'we', time: '11:30' }],
    [
      'after midnight there, before it in Greenwich',
      '2026-11-24T22:05:00Z',
      { date: '2026-11-25', day: 'we', time: '00:05' },
    ],
    [
      'before the clock goes forward',
      '2026-03-29T00:59:00Z',
      { date: '2026-03-29', day: 'su', time: '02:59' },
    ],
    ['after it has', '2026-03-29T01:00:00Z', { date: '2026-03-29', day: 'su', time: '04:00' }],
    ['before the clock goes back', '2026-10-25T00:59:00Z', { date: '2026-10-25', day: 'su', time: '03:59' }],
    ['after it has', '2026-10-25T01:00:00Z', { date: '2026-10-25', day: 'su', time: '03:00' }],
    [
      'on the last evening of a year',
      '2026-12-31T22:00:00Z',
      { date: '2027-01-01', day: 'fr', time: '00:00' },
    ],
  ])('%s', (_when, moment, expected) => {
    expect(toLocalTime(new Date(moment), ZONE)).toEqual(expected)
  })
})

describe('isOpenAt', () => {
  const tuesday = [slot(['mo', 'tu'], '09:00', '15:30')]

  it('does not count on hours with a note, such as "in even weeks"', () => {
    const noted = tuesday.map((hours) => ({ ...hours, note: { fi: 'Parillisilla viikoilla' } }))
    expect(openAt('2026-11-24T10:00:00Z', tuesday)).toBe(true)
    expect(openAt('2026-11-24T10:00:00Z', noted)).toBe(false)
  })

  it('holds from the minute of opening to the minute before closing', () => {
    const times = ['06:59', '07:00', '13:29', '13:30'].map((time) =>
      openAt(`2026-11-24T${time}:00Z`, tuesday),
    )
    expect(times).toEqual([false, true, true, false])
  })

  it('holds on no other day', () => {
    expect(openAt('2026-11-25T10:00:00Z', tuesday)).toBe(false)
  })

  it('holds in any of several slots', () => {
    const twice = [slot(['tu'], '09:00', '11:00'), slot(['tu'], '17:00', '19:00')]
    expect(openAt('2026-11-24T11:00:00Z', twice)).toBe(false)
    expect(openAt('2026-11-24T16:00:00Z', twice)).toBe(true)
  })

  it('goes by the clock on the wall on days when it is changed', () => {
    const sunday = [slot(['su'], '10:00', '12:00')]
    expect(openAt('2026-03-28T08:30:00Z', sunday)).toBe(false)
    expect(openAt('2026-03-29T07:30:00Z', sunday)).toBe(true)
    expect(openAt('2026-03-29T09:30:00Z', sunday)).toBe(false)
    expect(openAt('2026-10-25T08:30:00Z', sunday)).toBe(true)
    expect(openAt('2026-10-25T07:30:00Z', sunday)).toBe(false)
  })

  it('knows midnight: 24:00 ends a day, 00:00 begins the next', () => {
    const late = [slot(['tu'], '20:00', '24:00'), slot(['we'], '00:00', '02:00')]
    expect(openAt('2026-11-24T21:59:00Z', late)).toBe(true)
    expect(openAt('2026-11-24T22:00:00Z', late)).toBe(true)
    expect(openAt('2026-11-25T00:00:00Z', late)).toBe(false)
    expect(openAt('2026-11-24T22:00:00Z', late.slice(0, 1))).toBe(false)
  })

  it('holds round the clock', () => {
    const always = [slot(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], '00:00', '24:00')]
    for (const time of ['00:00', '03:00', '21:59', '22:00', '23:59']) {
      expect(openAt(`2026-11-24T${time}:00Z`, always), time).toBe(true)
    }
  })

  it('knows that a break is shut from its first day to its last', () => {
    const closed = [{ from: '2026-12-20', to: '2027-01-05' }]
    const at = (date: string) =>
      isOpenAt({ hours: [slot(['mo'], '09:00', '15:00')], closed }, { date, day: 'mo', time: '10:00' }, NONE)
    const days = ['2026-12-14', '2026-12-20', '2026-12-28', '2027-01-05', '2027-01-11']
    expect(days.map(at)).toEqual([true, false, false, false, true])
  })

  it('says neither open nor shut on a public holiday, but shut where there is a break', () => {
    const holiday = new Set(['2026-12-06'])
    const hours = [slot(['su'], '09:00', '15:00')]
    expect(openAt('2026-12-06T10:00:00Z', hours, holiday)).toBeUndefined()
    const closed = [{ from: '2026-12-01', to: '2026-12-31' }]
    const now = { date: '2026-12-06', day: 'su', time: '12:00' }
    expect(isOpenAt({ hours, closed }, now, holiday)).toBe(false)
  })

  it('says neither where no hours are given', () => {
    expect(openAt('2026-11-24T10:00:00Z', [])).toBeUndefined()
  })
})
