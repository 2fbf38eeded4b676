import type { Directory, Rule } from '../rule.ts'

export const parentsMakeNoCircle: Rule = {
  id: 'parentsMakeNoCircle',
  why: 'An organisation that is its own parent, or its parent’s parent, would lead readers round and round.',
  scope: 'directory',
  severity: 'error',
  messages: {
    fi: [
      'Kattojärjestöt muodostavat kehän: {circle}.',
      'Kattojärjestöjen ketju ei saa palata siihen profiiliin, josta se alkaa.',
      'Poista kenttä parent siltä järjestöltä, joka on ylimpänä.',
    ],
    sv: [
      'Takorganisationerna bildar en cirkel: {circle}.',
      'Kedjan av takorganisationer får inte leda tillbaka till profilen där den börjar.',
      'Ta bort fältet parent från den organisation som står överst.',
    ],
    en: [
      'The parent organisations form a circle: {circle}.',
      'The chain of parents must not lead back to the profile it starts from.',
      'Remove the field parent from the organisation at the top.',
    ],
  },
  check: ({ slug }, { directory }) => {
    const circle = findCircle(slug, directory)
    if (circle.length === 0) return []
    return [{ path: ['parent'], found: circle[1] ?? slug, values: { circle: circle.join(' → ') } }]
  },
}

/** The chain from a profile back to itself; empty when there is none. A circle higher up is not this one's fault. */
function findCircle(start: string, directory: Directory): readonly string[] {
  const chain = [start]
  for (;;) {
    const parent = directory.find(chain.at(-1) ?? start)?.profile.parent
    if (typeof parent !== 'string') return []
    if (parent === start) return [...chain, start]
    if (chain.includes(parent)) return []
    chain.push(parent)
  }
}
