import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BENCH_DAY } from './benchDay.ts'

/** A program that reads the same folder, and how it may end. */
export interface Contestant {
  readonly name: string
  readonly words: readonly string[]
  readonly allowed: readonly number[]
}

/** Our judge, and what it is measured beside, over one content folder. */
export function createContestants(folder: string): readonly Contestant[] {
  const organisations = join(folder, 'organisations')
  const schema = program('../../public/schema/profile.json')
  const peer = (name: string, file: string): Contestant => {
    return { name, words: [program(`peers/${file}`), organisations, schema], allowed: [0] }
  }
  return [
    { name: 'npm run validate', words: toValidateWords(folder), allowed: [0, 1] },
    peer('gray-matter + zod', 'plainLoop.mjs'),
    peer('yaml alone', 'yamlOnly.mjs'),
    peer('js-yaml + ajv', 'ajvLoop.mjs'),
  ]
}

/** How `npm run validate` is called over a folder; what it reports is compared with what was planted. */
export function toValidateWords(folder: string, ...more: readonly string[]): readonly string[] {
  const options = ['--content', folder, '--format', 'json', '--lang', 'en', '--today', BENCH_DAY]
  return [program('../validate/index.ts'), ...options, ...more]
}

function program(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
