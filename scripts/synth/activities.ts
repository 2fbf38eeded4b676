export type NameLanguage = 'fi' | 'sv' | 'en'

/** Something a made-up organisation does, and how three languages say it. */
export interface Activity {
  readonly theme: string
  readonly targetGroups: readonly string[]
  readonly words: Readonly<Record<NameLanguage, { readonly name: string; readonly arranged: string }>>
}

/**
 * What made-up organisations do: theme; groups; then in Finnish, Swedish and English the word in a name and, as a
 * sentence begins, what is arranged (Finnish in the partitive plural).
 */
const ROWS: readonly string[] = [
  'language-learning; immigrants refugees; kielikahvila|Kielikahviloita; språkkafé|Språkkaféer; language café|Language cafés',
  'sports; children-families young-people; palloseura|Pallopelejä ja harjoituksia; bollklubb|Bollspel och träningar; ball club|Ball games and training',
  'outdoors; everyone; retkeilijät|Retkiä ja leirejä; vandrare|Utfärder och läger; hikers|Hikes and camps',
  'arts-heritage; everyone; näyttämö|Näytelmiä ja lauluiltoja; teatervänner|Pjäser och sångkvällar; theatre circle|Plays and singing evenings',
  'hobbies; everyone; käsityökerho|Käsityöiltoja; hantverksklubb|Hantverkskvällar; crafts club|Craft evenings',
  'learning; young-people students; oppimistupa|Läksytunteja ja kursseja; läxstuga|Läxhjälp och kurser; study room|Homework help and courses',
  'digital-support; older-people; digiapu|Digiopastusta; digihjälp|Digital handledning; digital help|Digital guidance',
  'integration; immigrants refugees; naapuriapu|Neuvontaa ja tutustumiskäyntejä; grannhjälp|Rådgivning och studiebesök; neighbour help|Advice and visits',
  'multicultural; immigrants women; kulttuurien talo|Juhlia ja ruokailtoja; kulturhus|Fester och matkvällar; house of cultures|Festivals and cooking evenings',
  'peer-support; long-term-ill; vertaispiiri|Vertaisryhmiä; kamratkrets|Kamratstödsgrupper; peer circle|Peer support groups',
  'mental-health-addiction; mental-health addiction; toivon talo|Keskusteluryhmiä; hoppets hus|Samtalsgrupper; house of hope|Discussion groups',
  'health; long-term-ill older-people; hyvinvointiyhdistys|Terveysluentoja; hälsoförening|Föreläsningar om hälsa; health association|Talks about health',
  'disability; disabled-people carers; esteettömät|Apuvälineneuvontaa ja kerhoja; tillgänglighetsförening|Rådgivning om hjälpmedel och klubbar; access association|Advice on aids and clubs',
  'meeting-places; everyone; kohtaamispaikka|Avoimia kahvihetkiä; träffpunkt|Öppna kaffestunder; meeting place|Open coffee hours',
  'family-support; children-families; perheiden talo|Perhekerhoja; familjehus|Familjeklubbar; family house|Family clubs',
  'children-youth; children-families young-people; nuorisotupa|Kerhoja ja pelejä; ungdomsgård|Klubbar och spel; youth club|Clubs and games',
  'crisis-safety; survivors women; turvatukijat|Tukikeskusteluja; trygghetsstöd|Stödsamtal; safety support|Support talks',
  'material-aid; low-income; ruoka-apu|Ruokakasseja ja vaatteita; mathjälp|Matkassar och kläder; food aid|Food bags and clothes',
  'work; unemployed immigrants; työpaja|Työpajoja ja ohjausta; arbetsverkstad|Verkstäder och handledning; workshop|Workshops and coaching',
  'housing-neighbourhood; everyone; asukasyhdistys|Pihatalkoita; invånarförening|Gårdstalkon; residents’ association|Yard work days',
  'advice-rights; low-income immigrants; neuvontapiste|Neuvontaa oikeuksista; rådgivning|Rådgivning om rättigheter; advice point|Advice about rights',
  'environment-animals; everyone; luontoväki|Luontoretkiä; naturvänner|Naturutfärder; nature friends|Nature walks',
  'civic; associations; järjestöverkosto|Yhteisiä koulutuksia; föreningsnätverk|Gemensamma utbildningar; association network|Shared training',
  'volunteering; everyone; vapaaehtoiset|Vapaaehtoistehtäviä; frivilliga|Frivilliguppgifter; volunteers|Volunteer tasks',
  'religion-worldview; everyone; hiljainen huone|Hiljaisia iltoja; stilla rum|Stilla kvällar; quiet room|Quiet evenings',
  'sports; older-people; senioriliikkujat|Jumppia ja kävelyjä; seniormotion|Gymnastik och promenader; senior exercise|Gymnastics and walks',
  'sports; women; naisten uimarit|Uintivuoroja; simmande kvinnor|Simturer; women swimmers|Swimming sessions',
  'arts-heritage; everyone; kuoro|Kuoroharjoituksia; kör|Körövningar; choir|Choir practice',
  'arts-heritage; everyone; kotiseutuväki|Kotiseutukierroksia; hembygdsvänner|Hembygdsvandringar; local history circle|Local history tours',
  'hobbies; young-people men; pelikerho|Peli-iltoja; spelklubb|Spelkvällar; games club|Game evenings',
  'hobbies; everyone; puutarhurit|Viljelyiltoja; odlare|Odlingskvällar; gardeners|Gardening evenings',
  'peer-support; carers; omaispiiri|Omaisten iltoja; anhörigkrets|Anhörigkvällar; carers’ circle|Evenings for carers',
  'peer-support; lgbtqi young-people; sateenvarjo|Avoimia iltoja; paraply|Öppna kvällar; umbrella|Open evenings',
  'meeting-places; men unemployed; miesten verstas|Verstaspäiviä; mansverkstad|Verkstadsdagar; men’s shed|Workshop days',
  'civic; veterans; perinnepiiri|Muistoiltoja; traditionskrets|Minneskvällar; heritage circle|Evenings of remembrance',
  'family-support; children-families; yksinhuoltajat|Viikonloppukerhoja; ensamförsörjare|Veckoslutsklubbar; single parents|Weekend clubs',
  'learning; students; opiskelijayhdistys|Opintopiirejä; studentförening|Studiecirklar; student society|Study circles',
  'health; addiction; raittiusväki|Selviä iltoja; nykterhetsvänner|Nyktra kvällar; sober circle|Sober evenings',
  'disability; disabled-people; viittojat|Viittomakerhoja; teckenklubb|Teckenklubbar; signing club|Sign language clubs',
  'environment-animals; everyone; eläinystävät|Koiralenkkejä; djurvänner|Hundpromenader; animal friends|Dog walks',
]

export const ACTIVITIES: readonly Activity[] = ROWS.map((row) => {
  const [theme = '', groups = '', ...texts] = row.split('; ')
  const [fi, sv, en] = texts.map((text) => {
    const [name = '', arranged = ''] = text.split('|')
    return { name, arranged }
  })
  if (!fi || !sv || !en) throw new Error(`The activity of ${theme} lacks a language`)
  return { theme, targetGroups: groups.split(' '), words: { fi, sv, en } }
})
