import type { APIRoute } from 'astro'
import { isLocaleId, type LocaleId } from '#i18n/locales.ts'
import { createMeanings } from '#islands/contribute/preview/meanings.ts'
import { listFillerWords } from '#search/index/fillerWords.ts'
import { getCatalogue } from '../../../../catalogue.ts'

export async function getStaticPaths() {
  const { city } = await getCatalogue()
  return city.locales.filter(isLocaleId).map((locale) => ({ params: { locale }, props: { locale } }))
}

/** What a query may mean, for trying one against a draft. */
export const GET: APIRoute<{ locale: LocaleId }> = async ({ props }) => {
  const { concepts } = await getCatalogue()
  return Response.json(createMeanings(concepts, listFillerWords(), props.locale))
}
