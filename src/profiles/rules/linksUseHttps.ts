import type { Rule } from '../rule.ts'

export const linksUseHttps: Rule = {
  id: 'linksUseHttps',
  why: 'On a plain http page others on the network can read and change what the reader sees.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Osoitteen ”{found}” alussa on http://.',
      'Turvallisen osoitteen alussa on https://.',
      'Kokeile, avautuuko sivu, kun alussa on https://, ja vaihda osoite, jos sivu avautuu.',
    ],
    sv: [
      'Adressen ”{found}” börjar med http://.',
      'En säker adress börjar med https://.',
      'Pröva om sidan öppnas med https:// i början, och ändra adressen om den gör det.',
    ],
    en: [
      'The address "{found}" starts with http://.',
      'A safe address starts with https://.',
      'Try whether the page opens with https:// at the start, and change the address if it does.',
    ],
  },
  check: ({ profile }) => {
    const addresses = [
      { path: ['contact', 'website'], url: profile.contact?.website },
      { path: ['contact', 'form'], url: profile.contact?.form },
      { path: ['volunteering', 'url'], url: profile.volunteering?.url },
      { path: ['parent', 'url'], url: typeof profile.parent === 'object' ? profile.parent.url : undefined },
      ...(profile.contact?.social ?? []).map((url, index) => ({ path: ['contact', 'social', index], url })),
      ...(profile.sources ?? []).map(({ url }, index) => ({ path: ['sources', index, 'url'], url })),
      ...(profile.services ?? []).map((service, index) => ({
        path: ['services', index, 'url'],
        url: service.url,
      })),
    ]
    return addresses.flatMap(({ path, url }) => (url?.startsWith('http://') ? [{ path, found: url }] : []))
  },
}
