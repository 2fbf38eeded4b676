const HELPER = '\0vite/preload-helper.js'

/**
 * Lets a dynamic import be just that. Vite's own helper also fetches style sheets of late parts, of which there are none
 * (an island brings all its styles along), and would cost the search 0.7 KB of the script it may have.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : undefined),
  }
}

/** As much of vite's plugin as this is; its types are not ours to depend on. */
interface Plugin {
  readonly name: string
  readonly enforce: 'pre'
  readonly load: (id: string) => string | undefined
}
