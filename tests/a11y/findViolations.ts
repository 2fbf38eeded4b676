import type axeCore from 'axe-core'

/** WCAG 2.2 A and AA, and what axe calls best practice; no rule is disabled. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What of a page, and by which rules, axe judges. */
export interface Look {
  /** A rule is asked when it has one of them. */
  readonly tags: readonly string[]
  /** A selector. */
  readonly part: string
  /** Only the rules about colours, where the page is known in other colours. */
  readonly colours?: boolean
}

/** Runs in the page: what breaks a rule of the look. No rule is disabled, and none reads style sheets beforehand. */
export async function findViolations({ tags, part, colours = false }: Look): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof axeCore }
  const ofColours = axe.getRules([...tags]).filter((rule) => rule.tags.includes('cat.color'))
  const { violations } = await axe.run(part, {
    runOnly: colours
      ? { type: 'rule', values: ofColours.map(({ ruleId }) => ruleId) }
      : { type: 'tag', values: [...tags] },
    resultTypes: ['violations'],
    preload: false,
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
