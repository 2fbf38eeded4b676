import type axeCore from 'axe-core'

/** WCAG 2.2 A and AA, and what axe calls best practice; no rule is disabled. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Runs in the page: what in a part of it breaks a rule of the tags, none disabled. No such rule reads style sheets beforehand. */
export async function findViolations({ tags, part }: { tags: string[]; part: string }): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof axeCore }
  const { violations } = await axe.run(part, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
    preload: false,
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
