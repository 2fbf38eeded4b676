import type { Activity, NameLanguage } from './activities.ts'
import type { Dice } from './createDice.ts'

type PerLanguage<T> = Readonly<Record<NameLanguage, T>>
type Words = readonly (readonly [fi: string, sv: string, en: string])[]

/** For whom, by the id of the target group. */
const GROUPS: Readonly<Record<string, readonly [fi: string, sv: string, en: string]>> = {
  everyone: ['kaikille', 'alla', 'everyone'],
  'children-families': ['lapsiperheille', 'barnfamiljer', 'families with children'],
  'young-people': ['nuorille', 'unga', 'young people'],
  'older-people': ['ikäihmisille', 'äldre', 'older people'],
  immigrants: ['maahan muuttaneille', 'invandrare', 'people who have moved to Finland'],
  refugees: ['pakolaisille', 'flyktingar', 'refugees'],
  'disabled-people': ['vammaisille ihmisille', 'personer med funktionsnedsättning', 'disabled people'],
  'long-term-ill': ['pitkäaikaissairaille', 'långtidssjuka', 'people with a long-term illness'],
  'mental-health': [
    'mielenterveyskuntoutujille',
    'personer i psykisk rehabilitering',
    'people in mental health recovery',
  ],
  addiction: [
    'päihteistä toipuville',
    'personer som återhämtar sig från missbruk',
    'people recovering from addiction',
  ],
  carers: ['omaishoitajille', 'närståendevårdare', 'family carers'],
  unemployed: ['työttömille', 'arbetslösa', 'people without work'],
  students: ['opiskelijoille', 'studerande', 'students'],
  women: ['naisille', 'kvinnor', 'women'],
  men: ['miehille', 'män', 'men'],
  lgbtqi: ['sateenkaari-ihmisille', 'regnbågspersoner', 'LGBTQI people'],
  survivors: [
    'väkivaltaa kokeneille',
    'personer som har upplevt våld',
    'people who have experienced violence',
  ],
  'low-income': ['pienituloisille', 'personer med små inkomster', 'people on a low income'],
  veterans: ['veteraaneille', 'veteraner', 'veterans'],
  associations: ['järjestöille', 'föreningar', 'associations'],
}

const TIMES: Words = [
  ['joka viikko', 'varje vecka', 'every week'],
  ['kerran kuussa', 'en gång i månaden', 'once a month'],
  ['maanantaisin', 'på måndagar', 'on Mondays'],
  ['keväällä ja syksyllä', 'på våren och hösten', 'in spring and autumn'],
  ['ympäri vuoden', 'året runt', 'throughout the year'],
  ['arki-iltaisin', 'på vardagskvällar', 'on weekday evenings'],
]

const TAILS: Words = [
  [
    'Mukaan voi tulla ilman ennakkotietoja.',
    'Du behöver inga förkunskaper.',
    'You need no earlier experience.',
  ],
  ['Myös uudet tulijat saavat tukea.', 'Också nya deltagare får stöd.', 'New people get support, too.'],
  ['Ohjaajat ovat vapaaehtoisia.', 'Ledarna är frivilliga.', 'The leaders are volunteers.'],
  ['Ryhmät ovat pieniä ja rauhallisia.', 'Grupperna är små och lugna.', 'The groups are small and calm.'],
]

const SENTENCES: Words = [
  [
    'Toiminta alkoi pienestä porukasta, joka halusi tehdä jotain yhdessä.',
    'Verksamheten började i ett litet gäng som ville göra något tillsammans.',
    'It began with a few people who wanted to do something together.',
  ],
  [
    'Ensimmäisellä kerralla joku ottaa vastaan ja näyttää paikat.',
    'Första gången tar någon emot och visar lokalerna.',
    'The first time, someone meets you and shows you around.',
  ],
  [
    'Kahvi ja tee ovat tarjolla, ja omat eväät voi ottaa mukaan.',
    'Det bjuds på kaffe och te, och du får ta med egen matsäck.',
    'There is coffee and tea, and you can bring your own snacks.',
  ],
  [
    'Tilaan pääsee myös pyörätuolilla, ja ovella on matala kynnys.',
    'Lokalen är tillgänglig med rullstol, och tröskeln är låg.',
    'The place can be reached by wheelchair, and the doorstep is low.',
  ],
  [
    'Ohjelma sovitaan yhdessä jokaisen kauden alussa.',
    'Programmet bestäms tillsammans i början av varje säsong.',
    'The programme is agreed together at the start of each season.',
  ],
  [
    'Jos oma kieli ei riitä, apua löytyy usein samasta pöydästä.',
    'Om språket inte räcker till finns det ofta hjälp vid samma bord.',
    'If you lack a word, help is often found at the same table.',
  ],
  [
    'Talkoita järjestetään kahdesti vuodessa, ja niihin ovat kaikki tervetulleita.',
    'Talko ordnas två gånger om året, och alla är välkomna.',
    'Twice a year there is a work day, and everyone is welcome.',
  ],
  [
    'Jäseneksi voi liittyä, mutta useimpiin iltoihin pääsee ilman jäsenyyttä.',
    'Du kan bli medlem, men de flesta kvällarna är öppna för andra också.',
    'You can become a member, but most evenings are open to others as well.',
  ],
  [
    'Kesällä kokoonnutaan ulkona, talvella lämpimässä salissa.',
    'På sommaren träffas vi ute, på vintern i en varm sal.',
    'In summer we meet outdoors, in winter in a warm hall.',
  ],
  [
    'Luottamuksellisia asioita ei kerrota eteenpäin.',
    'Det som berättas i förtroende förs inte vidare.',
    'What is told in confidence is not passed on.',
  ],
  [
    'Yhteistyötä tehdään koulujen, kirjaston ja muiden yhdistysten kanssa.',
    'Vi samarbetar med skolor, biblioteket och andra föreningar.',
    'We work together with schools, the library and other associations.',
  ],
  ['Uudet ajatukset otetaan mielellään vastaan.', 'Nya idéer tas gärna emot.', 'New ideas are welcome.'],
]

export const MADE_UP: PerLanguage<string> = {
  fi: 'Tämä profiili on keksitty, eikä tällaista yhdistystä ole.',
  sv: 'Den här profilen är påhittad, och en sådan förening finns inte.',
  en: 'This profile is made up, and there is no such association.',
}

const COLUMN: PerLanguage<0 | 1 | 2> = { fi: 0, sv: 1, en: 2 }

export const NAME_LANGUAGES: readonly NameLanguage[] = ['fi', 'sv', 'en']

/** What is arranged, for whom and when, in 20–200 characters: a summary in each language asked for. */
export function createSummary(
  dice: Dice,
  { words, targetGroups }: Activity,
  languages: readonly NameLanguage[],
): Record<string, string> {
  const time = dice.pick(TIMES)
  const tail = dice.happens(45) ? dice.pick(TAILS) : undefined
  const group = GROUPS[targetGroups[0] ?? '']
  if (!group) throw new Error(`There is no word for the group ${targetGroups[0]}`)
  const links = ['', 'för ', 'for ']
  return Object.fromEntries(
    languages.map((language) => {
      const at = COLUMN[language]
      const first = `${words[language].arranged} ${links[at]}${group[at]} ${time[at]}.`
      return [language, tail ? `${first} ${tail[at]}` : first]
    }),
  )
}

/** Sentences of the long text, `count` of them, none twice. */
export function createSentences(dice: Dice, language: NameLanguage, count: number): string[] {
  return dice.sample(SENTENCES, count).map((sentence) => sentence[COLUMN[language]])
}
