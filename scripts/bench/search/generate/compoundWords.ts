import type { Noun } from './inflect.ts'

/**
 * Last parts of compounds: nominative, weak stem, partitive, illative; in the plural weak stem, partitive, illative,
 * genitive. Chosen for their gradation (tupa : tuvan), stems (opastus : opastuksen) and plurals.
 */
const ROWS: readonly string[] = [
  'retki retke retkeä retkeen retki retkiä retkiin retkien',
  'kerho kerho kerhoa kerhoon kerhoi kerhoja kerhoihin kerhojen',
  'paja paja pajaa pajaan pajoi pajoja pajoihin pajojen',
  'leiri leiri leiriä leiriin leirei leirejä leireihin leirien',
  'kurssi kurssi kurssia kurssiin kurssei kursseja kursseihin kurssien',
  'tupa tuva tupaa tupaan tuvi tupia tupiin tupien',
  'polku polu polkua polkuun polui polkuja polkuihin polkujen',
  'ryhmä ryhmä ryhmää ryhmään ryhmi ryhmiä ryhmiin ryhmien',
  'opastus opastukse opastusta opastukseen opastuksi opastuksia opastuksiin opastusten',
  'valmennus valmennukse valmennusta valmennukseen valmennuksi valmennuksia valmennuksiin valmennusten',
  'näytös näytökse näytöstä näytökseen näytöksi näytöksiä näytöksiin näytösten',
  'näyttely näyttely näyttelyä näyttelyyn näyttelyi näyttelyitä näyttelyihin näyttelyiden',
  'kokoelma kokoelma kokoelmaa kokoelmaan kokoelmi kokoelmia kokoelmiin kokoelmien',
  'soitin soittime soitinta soittimeen soittimi soittimia soittimiin soittimien',
  'puhelin puhelime puhelinta puhelimeen puhelimi puhelimia puhelimiin puhelimien',
  'lainaamo lainaamo lainaamoa lainaamoon lainaamoi lainaamoja lainaamoihin lainaamojen',
  'kahvila kahvila kahvilaa kahvilaan kahviloi kahviloita kahviloihin kahviloiden',
  'juoksu juoksu juoksua juoksuun juoksui juoksuja juoksuihin juoksujen',
  'piiri piiri piiriä piiriin piirei piirejä piireihin piirien',
  'tanssi tanssi tanssia tanssiin tanssei tansseja tansseihin tanssien',
  'peli peli peliä peliin pelei pelejä peleihin pelien',
  'hoito hoido hoitoa hoitoon hoidoi hoitoja hoitoihin hoitojen',
  'matka matka matkaa matkaan matkoi matkoja matkoihin matkojen',
  'hetki hetke hetkeä hetkeen hetki hetkiä hetkiin hetkien',
  'lehti lehde lehteä lehteen lehdi lehtiä lehtiin lehtien',
  'verkko verko verkkoa verkkoon verkoi verkkoja verkkoihin verkkojen',
  'vene venee venettä veneeseen venei veneitä veneisiin veneiden',
  'apu avu apua apuun avui apuja apuihin apujen',
]

export const HEADS: readonly Noun[] = ROWS.map((row) => {
  const [nominative, weak, partitive, illative, weakPlural, pluralPartitive, pluralIllative, pluralGenitive] =
    row.split(' ')
  if (!nominative || !weak || !partitive || !illative || !weakPlural) throw new Error(row)
  if (!pluralPartitive || !pluralIllative || !pluralGenitive) throw new Error(row)
  return {
    ...{ nominative, weak, partitive, illative },
    ...{ weakPlural, pluralPartitive, pluralIllative, pluralGenitive },
  }
})

/** First parts, as they stand in compounds. */
export const FIRST_PARTS: readonly string[] = [
  ...['lumikenkä', 'savi', 'mehiläis', 'nukke', 'kompassi', 'postimerkki', 'villasukka', 'sieni', 'melonta'],
  ...['tähti', 'robotti', 'runo', 'marja', 'lasi', 'puukko', 'pitsi', 'kantele', 'haitari', 'tango', 'koru'],
  ...['kirjansidonta', 'köysi', 'jää', 'frisbee', 'keppihevos', 'hapanjuuri', 'kasvi', 'huovutus', 'jousi'],
  ...[
    'kaukoputki',
    'pienoismalli',
    'lepakko',
    'saippua',
    'kalligrafia',
    'hernekeitto',
    'potkukelkka',
    'rumpu',
  ],
  ...[
    'paju',
    'tuohi',
    'verho',
    'tatti',
    'hiihto',
    'pyykki',
    'ruukku',
    'sähly',
    'petankki',
    'sudoku',
    'viulu',
  ],
  ...[
    'marimba',
    'balladi',
    'limerikki',
    'piirakka',
    'sarjakuva',
    'valokuva',
    'radio',
    'meteoriitti',
    'fossiili',
  ],
  ...['mineraali', 'orkidea', 'kaktus', 'bonsai', 'akvaario', 'papukaija', 'kyyhkys', 'hevos', 'kampela'],
]
