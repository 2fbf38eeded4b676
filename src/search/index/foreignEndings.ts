import { type EndingTable, FLEETING, RULES } from '../words/endings.ts'

const CYRILLIC: EndingTable = {
  rules: RULES.cyrillic,
  endings: [
    ['иями ями ами иях ях ах иям ям ам ого его ому ему ими ых их ую юю ая яя ое ее ие ии ий ией'],
    ['ей ой ию ия ою ею ием ем ом ов ев ові еві ів ями єю ість'],
    ['ться тися тись лась лись лся ать ять ить еть ут ют ат ят ет ит ешь ишь ла ло ли'],
  ],
  short: 'а я о е и і у ю ой ей ою ею ам ям ом ем ах ях ов ев ів',
  // `девочек – девочки`, `гурток – гуртки`; Ukrainian `занять – заняття`, `допомозі – допомога`.
  rewrites: [
    ['([^аеиоуюя])[ое]([кцн])$', '$1$2'],
    ['([^аеиоуюя])\\1я$', '$1'],
    ['зи$', 'г'],
    ['ци$', 'к'],
    ['си$', 'х'],
  ],
}

/** By language: endings of those that texts are not in; they come to a browser with the words of the language. */
export const FOREIGN_ENDINGS: Readonly<Record<string, EndingTable>> = {
  ru: CYRILLIC,
  uk: CYRILLIC,
  et: {
    rules: RULES.et,
    endings: [
      ['- a e i u', '- de te', '- d sse s st le l lt ks ni na ta ga'],
      ['ne se sele seks sega sest sed st ste stele stega stest'],
      ['a e i u dele tele tega dega test dest mine mise mist misele misega misest da te t'],
    ],
    rewrites: [FLEETING],
  },
  sq: {
    rules: RULES.sq,
    endings: [
      ['a e i u n s t es en et it in ut un at es ve ave eve se te ja je jes jen jet jave'],
      ['ra rat rave era erat erave sh'],
    ],
    rewrites: [FLEETING],
  },
  ku: { rules: RULES.ku, endings: [['- y iy', 'a e an en ek eki eke'], ['i in']] },
  tr: {
    rules: RULES.tr,
    endings: [
      [
        '- lar ler',
        '- m im um n in un i u si su miz imiz umuz niz iniz unuz',
        '- i u yi yu ni nu e a ye ya ne na de da te ta nde nda den dan ten tan nden ndan nin nun in un le la yle yla',
      ],
      ['lik luk siz suz mak mek'],
    ],
    rewrites: [FLEETING],
  },
  so: {
    rules: RULES.so,
    endings: [
      ['k t g d ah y r', 'a u o ii an aas ada adii ayga ayda aaga aada iisa iisii eeda eenna ooda een'],
      ['o oyin oyinka yaal yaasha'],
    ],
    // `shaqada – shaqo`.
    rewrites: [['ad(a|u|ii|an)$', 'o']],
  },
  ar: {
    rules: RULES.ar,
    endings: [['- ت ات', 'ي ك ه ها نا هم هن كم ني'], ['ة ات ون ين ان ية يات وني']],
    beginnings: 'ال وال بال لل ولل كال فال ب ل و وب ول',
  },
  fa: {
    rules: RULES.fa,
    endings: [['ها های ان گان', '- ی یی م ت ش مان تان شان یم'], ['ه ی ای ام ات اش م ت ش']],
    beginnings: 'می',
  },
  ckb: {
    rules: RULES.ckb,
    endings: [
      ['- ە ی یی یە', 'کە کان ک یەک ان م ت ی مان تان یان', '- م ت ی مان تان یان دا ەوە'],
      ['- ی', 'ە ەوە وە دا'],
    ],
  },
}
