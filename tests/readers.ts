import { createRequire } from 'node:module'
import matter from 'gray-matter'
import { load } from 'js-yaml'
import { parse } from 'yaml'

/** js-yaml before version 5, which has no types of its own. */
const jsYaml4 = createRequire(import.meta.url)('js-yaml-4') as { load: (text: string) => unknown }

/** Programs that read YAML front matter, each with the defaults others use it with. */
export const READERS: Readonly<Record<string, (file: string) => unknown>> = {
  'gray-matter (js-yaml 3)': (file) => matter(file, {}).data,
  'yaml 1.2': (file) => parse(frontMatterOf(file)),
  'yaml 1.1': (file) => parse(frontMatterOf(file), { version: '1.1' }),
  'js-yaml 4': (file) => jsYaml4.load(frontMatterOf(file)),
  'js-yaml 5': (file) => load(frontMatterOf(file)),
}

/** What stands between the fences of a file. */
export function frontMatterOf(file: string): string {
  return file.slice('---\n'.length, file.indexOf('\n---\n', 1) + 1)
}
