/** Free mailboxes that people in Finland have as their own. */
const PRIVATE_PROVIDERS = new RegExp(
  [
    '^(?:(?:gmail|googlemail|icloud|me|mac|aol|protonmail|tutanota)\\.com',
    '(?:hotmail|outlook|live|yahoo|ymail|msn|gmx)\\.[a-z.]{2,6}',
    '(?:luukku|jippii|netti)\\.com',
    '(?:kolumbus|suomi24|saunalahti|elisanet|welho|dnainternet|luukku|netti|pp\\.inet|pp\\.htv|phnet)\\.fi',
    'proton\\.me|pm\\.me|mail\\.ru|yandex\\.ru|web\\.de)$',
  ].join('|'),
)

/** Is this address with a service where anybody opens a mailbox for themselves? */
export function isFreeMailbox(address: string): boolean {
  return PRIVATE_PROVIDERS.test(address.slice(address.indexOf('@') + 1).toLowerCase())
}
