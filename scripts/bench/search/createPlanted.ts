import { readFileSync } from 'node:fs'
import { parseYaml } from '#profiles/parseYaml.ts'
import { writeProfile } from '#profiles/writeProfile.ts'
import { createDice } from '../../synth/createDice.ts'
import type { SynthFile } from '../../synth/createFolder.ts'
import { createSentences, MADE_UP } from '../../synth/sentences.ts'

/** Confirmed shortly before the day of the bench, so that freshness decides nothing. */
const CONFIRMED = '2026-10-15'
/** With them a planted profile is as long as the made-up ones around it. */
const SENTENCES = 3
const SEED = 4

/** The made-up organisations that the judged queries look for, as files of profiles. */
export function createPlanted(): readonly SynthFile[] {
  return (readData('planted.yaml') as readonly PlantedFields[]).map(({ slug, ...fields }, index) => {
    const profile = { ...fields, areas: ['espoo'], contact: { website: `https://${slug}.example/` } }
    const sentences = createSentences(createDice(SEED + index), 'fi', SENTENCES)
    const text = writeProfile({ ...profile, confirmed: CONFIRMED }, [MADE_UP.fi, ...sentences].join(' '))
    return { name: `${slug}.md`, text }
  })
}

/** Reads one of the bench's own data files. Throws when it is no YAML. */
export function readData(name: string): unknown {
  const file = new URL(`./data/${name}`, import.meta.url)
  const outcome = parseYaml(readFileSync(file, 'utf8'), 1, Number.POSITIVE_INFINITY)
  if ('problems' in outcome) throw new Error(`${name}: ${outcome.problems[0]?.ruleId}`)
  return outcome.value.data
}

interface PlantedFields extends Readonly<Record<string, unknown>> {
  readonly slug: string
}
