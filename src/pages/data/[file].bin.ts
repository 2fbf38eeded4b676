import type { APIRoute } from 'astro'
import { getCatalogue } from '../../catalogue.ts'
import { createSearchFiles } from './_searchFiles.ts'

export async function getStaticPaths() {
  const files = createSearchFiles(await getCatalogue())
  return Object.values(files).map(({ name, body }) => ({ params: { file: name }, props: { body } }))
}

export const GET: APIRoute = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/octet-stream' } })
