import type { City } from '#domain/city.ts'
import type { Rule } from '../rule.ts'

/** Where the city is not known: those of its vocabulary's labels. */
const MAIN_LANGUAGES = ['fi', 'sv', 'en']

export const summariesSpeakTheMainLanguages: Rule = {
  id: 'summariesSpeakTheMainLanguages',
  why: 'Readers of each main language of the city should meet the organisation in their own.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Tiivistelmä (summary) puuttuu näillä kielillä: {missing}.',
      'Tiivistelmän pitää olla hakemiston pääkielillä: {wanted}.',
      'Lisää puuttuva kieli tai pyydä apua: käännämme sen mielellämme.',
    ],
    sv: [
      'Sammanfattningen (summary) saknas på de här språken: {missing}.',
      'Sammanfattningen ska finnas på katalogens huvudspråk: {wanted}.',
      'Lägg till språket som saknas eller be om hjälp: vi översätter gärna.',
    ],
    en: [
      'The summary is missing in these languages: {missing}.',
      'There should be a summary in each main language of the directory: {wanted}.',
      'Add the missing language or ask for help: we are happy to translate.',
    ],
  },
  check: ({ profile }, { city }) => {
    const wanted = mainLanguagesOf(city)
    const missing = wanted.filter((lang) => !profile.summary[lang])
    if (missing.length === 0) return []
    return [{ path: ['summary'], values: { missing: missing.join(', '), wanted: wanted.join(', ') } }]
  },
}

/** The languages in which the directory speaks for itself: a reader of any other gets one of these as well. */
function mainLanguagesOf(city: City | undefined): readonly string[] {
  return city?.pageLocales ?? city?.locales ?? MAIN_LANGUAGES
}
