import type { Rule } from '../rule.ts'

const MAIN_LANGUAGES = ['fi', 'sv', 'en']

export const summariesSpeakTheMainLanguages: Rule = {
  id: 'summariesSpeakTheMainLanguages',
  why: 'Finnish, Swedish and English readers should each meet the organisation in their own language.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Tiivistelmä (summary) puuttuu näillä kielillä: {missing}.',
      'Tiivistelmän pitää olla suomeksi (fi), ruotsiksi (sv) ja englanniksi (en).',
      'Lisää puuttuva kieli tai pyydä apua: käännämme sen mielellämme.',
    ],
    sv: [
      'Sammanfattningen (summary) saknas på de här språken: {missing}.',
      'Sammanfattningen ska finnas på finska (fi), svenska (sv) och engelska (en).',
      'Lägg till språket som saknas eller be om hjälp: vi översätter gärna.',
    ],
    en: [
      'The summary is missing in these languages: {missing}.',
      'There should be a summary in Finnish (fi), Swedish (sv) and English (en).',
      'Add the missing language or ask for help: we are happy to translate.',
    ],
  },
  check: ({ profile }) => {
    const missing = MAIN_LANGUAGES.filter((lang) => !profile.summary[lang])
    return missing.length > 0 ? [{ path: ['summary'], values: { missing: missing.join(', ') } }] : []
  },
}
