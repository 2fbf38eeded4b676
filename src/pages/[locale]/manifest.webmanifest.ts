import type { APIRoute } from 'astro'
import { createPageContext } from '#components/pageContext.ts'
import { isLocaleId, type LocaleId } from '#i18n/locales.ts'
import { homePath } from '#i18n/paths.ts'
import { getCatalogue } from '../../catalogue.ts'

export async function getStaticPaths() {
  const { city } = await getCatalogue()
  return city.locales.filter(isLocaleId).map((locale) => ({ params: { locale }, props: { locale } }))
}

/** What a phone needs to put the directory among its own programs. */
export const GET: APIRoute<{ locale: LocaleId }> = async ({ props }) => {
  const { locale, siteName, cityName, t } = createPageContext(await getCatalogue(), props.locale)
  return Response.json({
    id: '/',
    name: siteName,
    short_name: siteName,
    description: t('home.lead', { city: cityName }),
    lang: locale.id,
    dir: locale.dir,
    start_url: homePath(locale.id),
    scope: '/',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#0050bb',
    icons: [
      { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icons/maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })
}
