import type { APIRoute } from 'astro'
import { getCatalogue } from '../../catalogue.ts'
import { createSearchFile } from './_searchFile.ts'

export async function getStaticPaths() {
  const { name, body } = await createSearchFile(await getCatalogue())
  return [{ params: { file: name }, props: { body } }]
}

export const GET: APIRoute = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } })
