import type { Rule } from '../rule.ts'

export const contactsAreGiven: Rule = {
  id: 'contactsAreGiven',
  why: 'Readers find an organisation in order to reach it; a page without a way to do so leaves them standing.',
  scope: 'profile',
  severity: 'note',
  messages: {
    fi: [
      'Profiilissa ei ole yhteystietoja.',
      'Lukijan pitäisi saada tietää, miten järjestöön saa yhteyden.',
      'Jos tiedät järjestön verkkosivun, lisää kenttä contact ja sen alle website. Jos et tiedä, jätä profiili näin.',
    ],
    sv: [
      'Profilen har inga kontaktuppgifter.',
      'Läsaren borde få veta hur man får kontakt med organisationen.',
      'Om du känner till organisationens webbplats, lägg till fältet contact och under det website. Annars kan profilen vara som den är.',
    ],
    en: [
      'The profile has no contact details.',
      'Readers should learn how to reach the organisation.',
      'If you know its website, add the field contact with website below it. If not, leave the profile as it is.',
    ],
  },
  check: ({ profile }) => {
    const { contact, locations, confirmed, status } = profile
    // A confirmed profile without contact details is an error of the schema; an ended organisation answers nobody.
    if (confirmed !== undefined || status === 'ended') return []
    const isGiven = Object.keys(contact ?? {}).length > 0 || (locations ?? []).length > 0
    return isGiven ? [] : [{ path: ['name'], at: 'key' }]
  },
}
