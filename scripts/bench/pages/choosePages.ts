import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of the types of page that matter most, in one language: the search, an organisation, a list. */
export function choosePages(dist: string, locale: string): Readonly<Record<string, string>> {
  const first = (folder: string) => readdirSync(join(dist, locale, folder)).sort()[0] ?? ''
  return {
    search: `/${locale}/`,
    organisation: `/${locale}/organisations/${first('organisations')}/`,
    list: `/${locale}/browse/theme/${first('browse/theme')}/`,
  }
}

/** The files of one page of every type in one language, and of those that are in none. */
export function chooseFiles(dist: string, locale: string): readonly string[] {
  const own = readdirSync(join(dist, locale), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'organisations')
    .map(({ name }) => `/${locale}/${name}/`)
  const paths = [...Object.values(choosePages(dist, locale)), ...own]
  return [
    ...paths.map((path) => join(dist, path, 'index.html')),
    join(dist, 'index.html'),
    join(dist, '404.html'),
  ]
}
