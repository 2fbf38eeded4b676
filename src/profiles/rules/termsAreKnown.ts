import type { Term } from '#domain/facet.ts'
import type { Finding } from '../finding.ts'
import type { Path } from '../locate.ts'
import { nearestTerms, sameTerm, toHint } from '../nearestTerms.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { TERM_LISTS, termsFor } from '../termLists.ts'
import { isYesOrNo } from '../yesOrNo.ts'

export const termsAreKnown: Rule = {
  id: 'termsAreKnown',
  why: 'A word outside the vocabulary would be in no filter, so nobody would find the organisation by it.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Tunnusta ”{found}” ei ole luettelossa {list}.',
      'Tunnusten luettelot ovat kansiossa content/vocabulary.',
      'Valitse tunnus luettelosta.{hint}',
    ],
    sv: [
      'Koden ”{found}” finns inte i listan {list}.',
      'Listorna över koder finns i mappen content/vocabulary.',
      'Välj en kod i listan.{hint}',
    ],
    en: [
      'The id "{found}" is not in the list {list}.',
      'The lists of ids are in the folder content/vocabulary.',
      'Choose an id from the list.{hint}',
    ],
  },
  check: ({ profile }, context) => [
    ...checkLists(profile, [], context),
    ...checkLists(profile.cooperation ?? {}, ['cooperation'], context),
    ...(profile.services ?? []).flatMap((service, index) =>
      checkLists(service, ['services', index], context),
    ),
    ...(profile.contact?.phones ?? []).flatMap((line, index) =>
      checkLists(line, ['contact', 'phones', index], context),
    ),
  ],
}

function checkLists(fields: object, above: Path, { vocabulary, termIds }: RuleContext): Finding[] {
  const findings: Finding[] = []
  for (const list of TERM_LISTS) {
    const ids = (fields as Partial<Record<string, readonly string[]>>)[list]
    ids?.forEach((id, index) => {
      // `languagesAreNotYesOrNo` tells of these, with the reason.
      if (termIds[list].has(id) || (list === 'languages' && isYesOrNo(id))) return
      findings.push(toFinding(id, [...above, list, index], list, termsFor(list, vocabulary)))
    })
  }
  return findings
}

function toFinding(id: string, path: Path, list: string, terms: readonly Term[]): Finding {
  const same = sameTerm(id, terms)
  const hint = toHint(nearestTerms(id, terms))
  return { path, found: id, values: { list, hint }, ...(same !== undefined && { replacement: same }) }
}
