import type { APIRoute } from 'astro'
import { createEditorData } from '#islands/contribute/judge/editorData.ts'
import { getCatalogue } from '../../catalogue.ts'

/** By what the editor judges a draft. */
export const GET: APIRoute = async () => Response.json(createEditorData(await getCatalogue()))
