import parse from 'libphonenumber-js/core'
import plans from 'libphonenumber-js/metadata.min'

export function parsePhoneNumber(text, country) {
  return country === undefined ? parse(text, plans) : parse(text, country, plans)
}
