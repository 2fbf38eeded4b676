import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** The table of src/README.md: who may import which room, and what from outside. Styles are for everyone. */
const TABLE: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly outside: readonly RegExp[] }>
> = {
  domain: { rooms: [], outside: [/^zod$/, /^libphonenumber-js\/min$/, /^uqr$/] },
  profiles: {
    rooms: ['domain'],
    outside: [
      /^zod$/,
      /^gray-matter$/,
      /^yaml$/,
      /^mdast(-util-from-markdown)?$/,
      /^fastest-levenshtein$/,
      /^get-east-asian-width$/,
      /^node:fs$/,
    ],
  },
  search: {
    rooms: ['domain'],
    outside: [/^fuse\.js\/basic$/, /^date-holidays$/, /^stopword$/, /^opencc-js$/, /^pinyin-pro$/],
  },
  i18n: { rooms: ['domain'], outside: [] },
  exports: { rooms: ['domain', 'i18n'], outside: [] },
  'catalogue.ts': { rooms: ['domain', 'profiles'], outside: [/^astro:content$/] },
  'content.config.ts': { rooms: ['domain', 'profiles'], outside: [/^astro(:content|\/loaders|\/zod)$/] },
  components: { rooms: ['domain', 'i18n', 'search'], outside: [/^astro$/, /^@iconify-json\/lucide$/] },
  layouts: { rooms: ['components', 'domain', 'i18n', 'offline', 'styles'], outside: [/^astro$/] },
  islands: { rooms: ['domain', 'i18n', 'profiles', 'search'], outside: [/^react(-dom)?$/, /^yaml$/] },
  offline: { rooms: ['domain'], outside: [] },
  styleguide: {
    rooms: ['catalogue.ts', 'components', 'domain', 'i18n', 'islands', 'layouts', 'search', 'styles'],
    outside: [],
  },
  pages: {
    rooms:
      'catalogue.ts components domain exports i18n islands layouts offline profiles search styleguide styles'.split(
        ' ',
      ),
    outside: [/^astro$/, /^node:(crypto|zlib)$/],
  },
  scripts: {
    rooms: ['domain', 'exports', 'i18n', 'profiles', 'search'],
    outside: [
      /^node:/,
      /^astro$/,
      /^@playwright\/test$/,
      /^@clack\/prompts$/,
      /^esbuild$/,
      /^zod$/,
      // build/shims stand in for these and pass on what they load later.
      /^libphonenumber-js\/(core|metadata\.min)$/,
      /\/node_modules\/(yaml|mdast-util-from-markdown)\//,
    ],
  },
}

/** Packages that one file of src alone may know, so that they can be replaced there. */
const ONE_DOOR: Readonly<Record<string, string>> = {
  '@iconify-json/lucide': 'src/components/icons.ts',
  'date-holidays': 'src/search/index/listHolidays.ts',
  'fuse.js/basic': 'src/search/query/rankNames.ts',
  'gray-matter': 'src/profiles/parseFrontMatter.ts',
  'node:crypto': 'src/pages/data/_searchFiles.ts',
  'node:fs': 'src/profiles/readFiles.ts',
  'node:zlib': 'src/pages/data/_searchFiles.ts',
  'opencc-js': 'src/search/index/chineseForms.ts',
  'pinyin-pro': 'src/search/index/chineseForms.ts',
  uqr: 'src/domain/qrPath.ts',
  stopword: 'src/search/index/fillerWords.ts',
}

/** They bring dictionaries of Chinese and calendars of the world along. */
const INDEX_MAKERS = Object.values(ONE_DOOR).filter((file) => file.startsWith('src/search/index/'))

const CODE = /\.(ts|tsx|astro|mjs)$/
const LONGEST_FILE = 250
const GRAB_BAG = /(^|\/)(utils?|helpers?|lib|common|misc)(\/|\.[a-z]+$)/

const files = [...listFiles('src'), ...listFiles('scripts')]
/** What the judge and the search are measured beside: packages of their own, with their own packages. */
const PEERS = /^scripts\/bench\/((search|pages)\/)?peers\//
const code = files.filter((file) => CODE.test(file) && !PEERS.test(file))
const imports = code.flatMap((file) => importsOf(file))

describe('the rooms', () => {
  it('import only whom the table allows', () => {
    expect(code.length).toBeGreaterThan(80)
    const broken = imports.filter(({ from, to, specifier }) => !isAllowed(from, to, specifier))
    expect(broken.map(({ from, specifier }) => `${from} → ${specifier}`)).toEqual([])
  })

  it('import without cycles', () => {
    expect(findCycle()).toEqual([])
  })

  it('know a package that may be replaced, and the disk, through one file each', () => {
    for (const [name, door] of Object.entries(ONE_DOOR)) {
      const users = imports.filter(({ from, specifier }) => specifier === name && from.startsWith('src/'))
      expect([...new Set(users.map(({ from }) => from))], name).toEqual([door])
    }
  })

  it('keep what makes the index out of what a browser loads', () => {
    const loaded = reach(['src/islands/search/worker.ts', 'src/islands/search/SearchApp.tsx'])
    expect(loaded).toContain('src/search/createEngine.ts')
    expect(loaded.filter((file) => INDEX_MAKERS.includes(file))).toEqual([])
  })

  it('take types only from search in components', () => {
    const values = imports.filter(
      ({ from, to, isType }) => room(from) === 'components' && room(to) === 'search' && !isType,
    )
    expect(values.map(({ from }) => from)).toEqual([])
  })

  it('have a README each', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const without = rooms.filter(
      ({ name }) =>
        !files.some((file) => file === `src/${name}/README.md` || file === `src/${name}/_README.md`),
    )
    expect(without.map(({ name }) => name)).toEqual([])
    expect(rooms.length).toBeGreaterThan(8)
  })
})

describe('every file', () => {
  it('is short enough to read', () => {
    const long = [
      ...code,
      ...listFiles('tests').filter((file) => CODE.test(file)),
      ...files.filter(isStyle),
    ].filter((file) => read(file).trimEnd().split('\n').length > LONGEST_FILE)
    expect(long).toEqual([])
  })

  it('is named for what it holds', () => {
    expect([...files, ...listFiles('tests')].filter((file) => GRAB_BAG.test(file))).toEqual([])
  })

  it('speaks of no particular city', () => {
    const own = files.filter((file) => file.startsWith('src/'))
    expect(own.filter((file) => /espoo|esbo/i.test(read(file)))).toEqual([])
  })

  it('styles in logical directions only', () => {
    const physical =
      /(^|[\s;{])((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|width|height|(min|max)-(width|height)|text-align:\s*(left|right)|float)\s*:/m
    const styled = files.filter((file) => isStyle(file) || file.endsWith('.astro'))
    const broken = styled.filter((file) => physical.test(stylesOf(file)))
    expect(broken).toEqual([])
    expect(styled.some((file) => stylesOf(file).includes('inline-start'))).toBe(true)
  })
})

interface Import {
  readonly from: string
  readonly specifier: string
  /** The imported file, when it is one of ours. */
  readonly to: string | undefined
  readonly isType: boolean
}

function importsOf(file: string): Import[] {
  const text = file.endsWith('.astro') ? (read(file).split(/^---$/m)[1] ?? '') : read(file)
  const types = new Set([...text.matchAll(/import type [^;]*? from '([^']+)'/g)].map((match) => match[1]))
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: specifier }) => ({
    from: file,
    specifier,
    to: toFile(file, specifier),
    isType: types.has(specifier),
  }))
}

function toFile(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  const isOurs = specifier.startsWith('.') && !specifier.includes('/node_modules/')
  return isOurs ? relative('.', join(dirname(from), specifier)) : undefined
}

function room(file: string | undefined): string | undefined {
  return file?.startsWith('scripts/') ? 'scripts' : file?.split('/')[1]
}

function isAllowed(from: string, to: string | undefined, specifier: string): boolean {
  const own = room(from) ?? ''
  const rule = TABLE[own]
  if (!rule) return false
  if (to === undefined) return rule.outside.some((name) => name.test(specifier))
  return room(to) === own || rule.rooms.includes(room(to) ?? '')
}

/** The files given and all that they import, types left out. */
function reach(from: readonly string[]): string[] {
  const all = new Set(from)
  for (const file of all) {
    for (const { to, isType } of imports.filter((one) => one.from === file)) if (to && !isType) all.add(to)
  }
  return [...all]
}

function findCycle(): string[] {
  const next = Map.groupBy(imports, ({ from }) => from)
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const { to } of next.get(file) ?? []) {
      const cycle = to ? visit(to, [...path, file]) : []
      if (cycle.length > 0) return cycle
    }
    done.add(file)
    return []
  }
  return code.reduce<string[]>((found, file) => (found.length > 0 ? found : visit(file, [])), [])
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function isStyle(file: string): boolean {
  return file.endsWith('.css')
}

function stylesOf(file: string): string {
  const text = isStyle(file)
    ? read(file)
    : [...read(file).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('\n')
  return text.replace(/@media[^{]*/g, '').replace(/\/\*[\s\S]*?\*\//g, '')
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
