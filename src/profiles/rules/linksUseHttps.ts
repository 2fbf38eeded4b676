import type { Rule } from '../rule.ts'

export const linksUseHttps: Rule = {
  id: 'linksUseHttps',
  why: 'On a plain http page others on the network can read and change what the reader sees.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Osoite "{found}" alkaa http://.',
      'Turvallinen osoite alkaa https://.',
      'Kokeile, aukeaako sivu osoitteella https://, ja vaihda se.',
    ],
    sv: [
      'Adressen "{found}" börjar med http://.',
      'En säker adress börjar med https://.',
      'Pröva om sidan öppnas med https:// och byt i så fall.',
    ],
    en: [
      'The address "{found}" starts with http://.',
      'A safe address starts with https://.',
      'Try whether the page opens with https:// and change it.',
    ],
  },
  check: ({ profile }) => {
    const addresses = [
      { path: ['contact', 'website'], url: profile.contact?.website },
      { path: ['contact', 'form'], url: profile.contact?.form },
      ...(profile.services ?? []).map((service, index) => ({
        path: ['services', index, 'url'],
        url: service.url,
      })),
    ]
    return addresses.flatMap(({ path, url }) => (url?.startsWith('http://') ? [{ path, found: url }] : []))
  },
}
