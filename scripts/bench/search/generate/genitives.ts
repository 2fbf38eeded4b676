/** Last words of Finnish names, and their genitives as one says "the phone number of …". */
export const GENITIVES: ReadonlyMap<string, string> = new Map(
  [
    'kielikahvila kielikahvilan|palloseura palloseuran|retkeilijät retkeilijöiden|näyttämö näyttämön',
    'käsityökerho käsityökerhon|oppimistupa oppimistuvan|digiapu digiavun|naapuriapu naapuriavun|talo talon',
    'vertaispiiri vertaispiirin|hyvinvointiyhdistys hyvinvointiyhdistyksen|esteettömät esteettömien',
    'kohtaamispaikka kohtaamispaikan|nuorisotupa nuorisotuvan|turvatukijat turvatukijoiden|ruoka-apu ruoka-avun',
    'työpaja työpajan|asukasyhdistys asukasyhdistyksen|neuvontapiste neuvontapisteen|luontoväki luontoväen',
    'järjestöverkosto järjestöverkoston|vapaaehtoiset vapaaehtoisten|uimarit uimarien',
    'senioriliikkujat senioriliikkujien|kuoro kuoron|kotiseutuväki kotiseutuväen|pelikerho pelikerhon',
    'puutarhurit puutarhurien|omaispiiri omaispiirin|sateenvarjo sateenvarjon|verstas verstaan',
    'perinnepiiri perinnepiirin|yksinhuoltajat yksinhuoltajien|opiskelijayhdistys opiskelijayhdistyksen',
    'raittiusväki raittiusväen|viittojat viittojien|eläinystävät eläinystävien',
    'Velkaneuvontayhdistys Velkaneuvontayhdistyksen|Lastenhoitorengas Lastenhoitorenkaan|Ystävälinja Ystävälinjan',
    'Omaishoitajat Omaishoitajien|Muistiyhdistys Muistiyhdistyksen|Kuulopiiri Kuulopiirin|Polkijat Polkijoiden',
    'Shakkikerho Shakkikerhon|Diabetesyhdistys Diabetesyhdistyksen|Nivel Nivelen|Rasti Rastin',
    'Kulissi Kulissin|Kynnys Kynnyksen|Klinikka Klinikan|Saattoapu Saattoavun|Ystävät Ystävien|Portti Portin',
    'Syöpätuki Syöpätuen|Maitotäti Maitotädin|Prisma Prisman|Seniori Seniorin|Kirppu Kirpun|Kilpi Kilven',
    'Leipänen Leipäsen|Tupanen Tupasen|Kukkula Kukkulan|Kameleontti Kameleontin|lintuharrastajat lintuharrastajien',
  ]
    .flatMap((row) => row.split('|'))
    .map((pair) => {
      const [word = '', genitive = ''] = pair.split(' ')
      return [word, genitive]
    }),
)
