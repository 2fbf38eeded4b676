/** Short texts of optional fields, per language as a profile holds them. */
export type Phrase = Readonly<Record<'fi' | 'sv' | 'en', string>>

export const FIRST_CONTACTS: readonly Phrase[] = [
  {
    fi: 'Lähetä viesti tai tule suoraan avoimeen iltaan. Lähetettä ei tarvita.',
    sv: 'Skicka ett meddelande eller kom direkt till en öppen kväll. Du behöver ingen remiss.',
    en: 'Send a message or come straight to an open evening. You need no referral.',
  },
  {
    fi: 'Soita arkisin aamupäivällä ja kerro, mikä sinua kiinnostaa.',
    sv: 'Ring på vardagar före lunch och berätta vad som intresserar dig.',
    en: 'Ring on a weekday before noon and say what interests you.',
  },
]

export const ELIGIBILITY: readonly Phrase[] = [
  { fi: 'Kaikki yli 15-vuotiaat.', sv: 'Alla som har fyllt 15 år.', en: 'Everyone over the age of 15.' },
  {
    fi: 'Kaupungissa asuvat ja täällä opiskelevat.',
    sv: 'De som bor eller studerar i staden.',
    en: 'People who live or study in the city.',
  },
]

export const NOT_FOR: readonly Phrase[] = [
  {
    fi: 'Emme anna lääkärin hoitoa emmekä kiireellistä apua.',
    sv: 'Vi ger inte läkarvård eller brådskande hjälp.',
    en: 'We do not give medical care or urgent help.',
  },
]

export const INTERPRETING: readonly Phrase[] = [
  {
    fi: 'Tulkki järjestyy, kun pyydät sitä viikkoa ennen.',
    sv: 'En tolk kan ordnas om du ber om det en vecka i förväg.',
    en: 'An interpreter can be arranged if you ask a week before.',
  },
]

export const VOLUNTEERING: readonly Phrase[] = [
  {
    fi: 'Vapaaehtoinen keittää kahvia, juttelee ja auttaa ohjaajaa.',
    sv: 'Den som är frivillig kokar kaffe, pratar och hjälper ledaren.',
    en: 'A volunteer makes coffee, talks with people and helps the leader.',
  },
]

export const NOTICES: readonly Phrase[] = [
  {
    fi: 'Kokoonnumme tammikuussa toisessa salissa remontin vuoksi.',
    sv: 'I januari träffas vi i en annan sal på grund av renovering.',
    en: 'In January we meet in another hall because of repairs.',
  },
]

export const BREAKS: readonly Phrase[] = [
  { fi: 'Joulutauko', sv: 'Juluppehåll', en: 'Christmas break' },
  { fi: 'Talviloma', sv: 'Vinterpaus', en: 'Winter break' },
]

export const JOINING: readonly Phrase[] = [
  {
    fi: 'Ilmoittaudu viimeistään edellisenä päivänä.',
    sv: 'Anmäl dig senast dagen innan.',
    en: 'Sign up by the day before.',
  },
  { fi: 'Tule suoraan paikalle.', sv: 'Kom direkt till platsen.', en: 'Just come along.' },
]

export const PLACES: readonly Phrase[] = [
  {
    fi: 'Sali on toisessa kerroksessa',
    sv: 'Salen är på andra våningen',
    en: 'The hall is on the second floor',
  },
  { fi: 'Ovi on pihan puolella', sv: 'Dörren är på gårdssidan', en: 'The door is on the yard side' },
]

export const ACCESSIBILITY: readonly Phrase[] = [
  {
    fi: 'Ovella on kaksi porrasta. Hissi ja esteetön vessa löytyvät.',
    sv: 'Vid dörren finns två trappsteg. Det finns hiss och tillgänglig toalett.',
    en: 'There are two steps at the door. There is a lift and an accessible toilet.',
  },
]

export const LINES: readonly Phrase[] = [
  { fi: 'Neuvonta', sv: 'Rådgivning', en: 'Advice' },
  { fi: 'Toimisto', sv: 'Kansliet', en: 'Office' },
]

export const SERVICES: readonly (Phrase & { readonly arranged: Phrase })[] = [
  {
    ...{ fi: 'Avoin ilta', sv: 'Öppen kväll', en: 'Open evening' },
    arranged: {
      fi: 'Rento ilta, johon voi tulla juttelemaan ja pelaamaan.',
      sv: 'En avslappnad kväll där du kan prata och spela.',
      en: 'A relaxed evening for talking and playing games.',
    },
  },
  {
    ...{ fi: 'Aloittelijoiden ryhmä', sv: 'Nybörjargrupp', en: 'Beginners’ group' },
    arranged: {
      fi: 'Perusasiat rauhallisesti alusta alkaen pienessä ryhmässä.',
      sv: 'Grunderna i lugn takt från början i en liten grupp.',
      en: 'The basics from the start, slowly and in a small group.',
    },
  },
  {
    ...{ fi: 'Puhelintuki', sv: 'Telefonstöd', en: 'Telephone support' },
    arranged: {
      fi: 'Juttuseuraa ja neuvoja puhelimessa arki-iltaisin.',
      sv: 'Samtalssällskap och råd per telefon på vardagskvällar.',
      en: 'Company and advice by telephone on weekday evenings.',
    },
  },
  {
    ...{ fi: 'Lasten kerho', sv: 'Barnklubb', en: 'Children’s club' },
    arranged: {
      fi: 'Leikkiä, askartelua ja välipalaa koulupäivän jälkeen.',
      sv: 'Lek, pyssel och mellanmål efter skoldagen.',
      en: 'Play, crafts and a snack after the school day.',
    },
  },
]

export const KEYWORDS: readonly Phrase[] = [
  { fi: 'harrastus', sv: 'hobby', en: 'hobby' },
  { fi: 'yhdessäolo', sv: 'gemenskap', en: 'company' },
  { fi: 'ilta', sv: 'kväll', en: 'evening' },
  { fi: 'tutustuminen', sv: 'nya vänner', en: 'new friends' },
  { fi: 'apu', sv: 'hjälp', en: 'help' },
  { fi: 'ryhmä', sv: 'grupp', en: 'group' },
  { fi: 'maksuton', sv: 'avgiftsfri', en: 'no charge' },
  { fi: 'talkoot', sv: 'talko', en: 'work day' },
]
