import type { PageContext } from '#components/pageContext.ts'

/** Stands for what follows the language in an address, in what is rendered for all pages at once. */
const ANY_PAGE = '/any-page/'
/** Pages of which a language has thousands, and whose frames differ by the page's address alone. */
const ONE_OF_MANY = /^\/[a-z-]+(\/(?:organisations|browse)\/[a-z0-9/-]+\/)$/

type Render = (path: string) => Promise<string>

const made = new WeakMap<PageContext, Map<string, Promise<readonly string[]>>>()

/**
 * HTML of a part of a page that `render` makes of the page's address. For pages of which there are many it is made
 * once a language, and the addresses put in: fifteen names of languages on each of fifty thousand pages cost more than
 * what the pages say. `name` tells the parts apart.
 */
export async function renderOnce(
  context: PageContext,
  name: string,
  path: string,
  render: Render,
): Promise<string> {
  const [, rest] = ONE_OF_MANY.exec(path) ?? []
  if (rest === undefined) return render(path)
  const parts = made.get(context) ?? new Map<string, Promise<readonly string[]>>()
  made.set(context, parts)
  const pieces = parts.get(name) ?? render(`/${context.locale.id}${ANY_PAGE}`).then(splitAtAddress)
  parts.set(name, pieces)
  return (await pieces).join(rest)
}

function splitAtAddress(html: string): readonly string[] {
  return html.split(ANY_PAGE)
}
