import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** As little as a page of Astro's can be: what it costs is what every page costs. */
const PAGE = `---
export function getStaticPaths() {
  return Array.from({ length: PAGES }, (_, index) => ({
    params: { slug: String(index) },
    props: { title: \`Page \${index}\` },
  }))
}
const { title } = Astro.props
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{title}</title>
  </head>
  <body>
    <h1>{title}</h1>
    <p>A page with a sentence and nothing else.</p>
  </body>
</html>
`

/** Writes the sources of a site of so many bare pages into an empty folder; `modules` is where Astro is installed. */
export function createBareSite(folder: string, pages: number, modules: string): void {
  mkdirSync(join(folder, 'src/pages/[slug]'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(folder, 'astro.config.mjs'), 'export default { devToolbar: { enabled: false } }\n')
  writeFileSync(join(folder, 'src/pages/[slug]/index.astro'), PAGE.replace('PAGES', String(pages)))
  symlinkSync(modules, join(folder, 'node_modules'), 'junction')
}
