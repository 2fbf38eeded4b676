import type { APIRoute } from 'astro'
import { isLocaleId, type LocaleId } from '#i18n/locales.ts'
import { previewMessages } from '#islands/contribute/preview/previewMessages.ts'
import { getCatalogue } from '../../../catalogue.ts'

export async function getStaticPaths() {
  const { city } = await getCatalogue()
  return city.locales.filter(isLocaleId).map((locale) => ({ params: { locale }, props: { locale } }))
}

/** What pages and cards say in one language, for the editor's preview. */
export const GET: APIRoute<{ locale: LocaleId }> = ({ props }) => Response.json(previewMessages(props.locale))
