import { withoutSmartQuotes } from '../explainTrap.ts'
import type { Rule } from '../rule.ts'
import { TRAP_WORDING } from '../wording/traps.ts'

export const textsStandWithoutQuotationMarks: Rule = {
  id: 'textsStandWithoutQuotationMarks',
  why: 'A word processor bends quotation marks, and YAML then takes them for part of the name.',
  scope: 'text',
  severity: 'warning',
  messages: TRAP_WORDING['smart-quotes'],
  check: ({ passages }) =>
    passages.flatMap(({ path, text, firstLine }) => {
      const cure = firstLine === undefined ? withoutSmartQuotes(text.trim()) : undefined
      return cure === undefined ? [] : [{ path, found: text, values: { cure }, replacement: cure }]
    }),
}
