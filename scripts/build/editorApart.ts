/** The late parts of the judge are on no other page. */
const EDITOR = /\/src\/islands\/contribute\/|\/scripts\/build\/shims\//
const SHARED = /\/src\/.*\.tsx?$|\/node_modules\/react\/.*jsx-runtime.*\.js$/
const APART = '?editor'

/**
 * Gives the editor copies of its own of what it shares with the search. A bundler would put what both use into files of
 * their own, which compress worse, and the page that everybody opens would pay for the one that few do.
 */
export function editorApart(): Plugin {
  return {
    name: 'editor-apart',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer = '') {
      if (!EDITOR.test(importer) && !importer.endsWith(APART)) return undefined
      const found = await this.resolve(source, importer.replace(APART, ''), { skipSelf: true })
      const isShared = found && SHARED.test(found.id) && !EDITOR.test(found.id)
      return isShared ? { ...found, id: found.id + APART } : found
    },
  }
}

interface Found {
  readonly id: string
}

interface Resolver {
  readonly resolve: (
    source: string,
    importer: string,
    options: { readonly skipSelf: boolean },
  ) => Promise<Found | null>
}

/** As much of vite's plugin as this is; its types are not ours to depend on. */
interface Plugin {
  readonly name: string
  readonly enforce: 'pre'
  readonly applyToEnvironment: (environment: { readonly name: string }) => boolean
  readonly resolveId: (this: Resolver, source: string, importer?: string) => Promise<Found | null | undefined>
}
