import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

describe('hoursDoNotOverlap', () => {
  it('warns of a day with two hours at once, at the second', () => {
    const hours = [
      { days: ['mo', 'tu'], opens: '09:00', closes: '15:00' },
      { days: ['we', 'tu'], opens: '14:00', closes: '18:00' },
    ]
    const text = profileText({ hours })
    const [issue, ...rest] = issuesOf(text)
    expect(rest).toEqual([])
    const { line, column } = placeOf(text, '"we", "tu"')
    expect(issue).toMatchObject({
      ruleId: 'hoursDoNotOverlap',
      severity: 'warning',
      field: 'hours[1].days[1]',
      found: 'tu',
      line,
      column: column + '"we", '.length,
    })
    expect(issue?.message).toContain('09:00–15:00 ja 14:00–18:00')
  })

  it('warns of a day that stands twice in a row', () => {
    const hours = [{ days: ['mo', 'mo'], opens: '09:00', closes: '15:00' }]
    expect(issuesOf(profileText({ hours })).map(({ field }) => field)).toEqual(['hours[0].days[1]'])
  })

  it('lets one time follow another, and lists of their own differ', () => {
    const morning = { days: ['mo'], opens: '09:00', closes: '12:00' }
    const afternoon = { days: ['mo'], opens: '12:00', closes: '15:00' }
    const services = [{ name: 'Kahvila', hours: [morning] }]
    expect(issuesOf(profileText({ hours: [morning, afternoon], services }))).toEqual([])
  })
})
