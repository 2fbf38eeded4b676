/**
 * The tag to give to Intl for a language of the pages: our calendar, because dates here are those of Finnish letters and
 * timetables (`fa` alone would give the Persian one), and the digits that stand on Finnish doors, phones and buses, so
 * that what is read can be matched with what is seen.
 */
export function toIntlTag(locale: string): string {
  return `${locale === 'en' ? 'en-GB' : locale}-u-ca-gregory-nu-latn`
}
