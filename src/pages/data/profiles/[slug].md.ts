import type { APIRoute } from 'astro'
import { PROFILE_FILES } from '#profiles/readContent.ts'
import { readFolder } from '#profiles/readFiles.ts'
import { readFileName } from '#profiles/sourceFile.ts'
import { getCatalogue } from '../../../catalogue.ts'

/** Only of profiles that have a page: what was left out may hold what nobody should read. */
export async function getStaticPaths() {
  const { organisations } = await getCatalogue()
  const published = new Set(organisations.map(({ slug }) => slug))
  const { files } = readFolder(`${process.env.CONTENT_DIR ?? 'content'}/organisations`, PROFILE_FILES)
  return files.flatMap(({ path, text }) => {
    const { slug, language } = readFileName(path)
    return language === undefined && published.has(slug) ? [{ params: { slug }, props: { text } }] : []
  })
}

/** The source of a profile, letter by letter. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
