import { describe, expect, it } from 'vitest'
import { FOREIGN_ENDINGS } from '#search/index/foreignEndings.ts'
import { OWN_ENDINGS, RULES } from '#search/words/endings.ts'
import { fold } from '#search/words/fold.ts'
import { createStems, TEXT_STEMS } from '#search/words/stem.ts'

const { shareStem } = createStems([...OWN_ENDINGS, ...Object.values(FOREIGN_ENDINGS)])

/** A noun as a dictionary has it, then everyday forms of it. */
const FORMS: Readonly<Record<Exclude<keyof typeof RULES, 'fi'>, readonly string[]>> = {
  sv: [
    'skola skolor skolan skolorna skolornas',
    'pojke pojkar pojken pojkarna',
    'syster systrar systern',
    'arbete arbeten arbetet arbetets',
  ],
  en: ['hobby hobbies', 'dance dances dancing', 'swim swimming', 'shelter shelters'],
  et: [
    'ring ringi ringis ringid ringide ringidele ringidega ringidest',
    'raamat raamatu raamatud raamatute raamatutega',
    'inimene inimese inimesed inimeste inimestele inimestega',
    'nõustamine nõustamist nõustamise nõustamisele nõustamisega',
    'perekond perekonna perekonnad perekonnale',
  ],
  sq: [
    'fëmijë fëmija fëmijët fëmijëve fëmijës',
    'banesë banesa banesën banesës banesat banesave',
    'libër libri librin librit librat librave',
    'kurs kursi kursin kursit kurse kurset kurseve',
    'lojë lojës lojën lojëra lojërat',
    'familje familja familjes familjet familjeve',
  ],
  ku: [
    'zarok zarokê zarokek zarokên zarokan zarokekî zaroka',
    'komele komeleya komeleyê komeleyên komeleyan komeleyek',
    'alîkarî alîkariya alîkariyê alîkariyên alîkariyan',
    'pirtûk pirtûka pirtûkê pirtûkên pirtûkan pirtûkek',
  ],
  tr: [
    'dernek derneğe derneği derneğin dernekten derneğimiz derneklerimizden',
    'kitap kitabı kitabın kitaptan kitaplar kitaplarım kitaplarınızda',
    'çocuk çocuğum çocuğuma çocuklarım çocuklarımızın çocuklarla',
    'komşu komşuya komşunun komşum komşularımla komşularından',
    'şehir şehri şehrin şehirde şehrimizde',
    'aile aileler ailem ailemle ailenin ailelere',
  ],
  so: [
    'macallin macallinka macallinku macallinkii macallinkayga',
    'carruur carruurta carruurtu carruurtayda carruurtooda',
    'shaqo shaqada shaqadii shaqooyin shaqooyinka',
    'magaalo magaalada magaaladan magaalooyin',
    'urur ururka ururro ururrada ururradii',
    'luqad luqadda luqado luqadaha',
    'dugsi dugsiga dugsiyo dugsiyada',
  ],
  cyrillic: [
    'школа школы школе школу школой школам школах',
    'вода воды воду водой воде',
    'подросток подростка подростки подростков подростками',
    'девочка девочки девочек девочкам девочкой',
    'занятие занятия занятий занятиям занятиями занятием',
    'помощь помощи помощью',
    'площадка площадкой площадок площадками',
    'учитель учителя учителей учителями',
    'школа школи школі школою школам',
    'допомога допомоги допомозі допомогою допомогу',
    'бібліотека бібліотеці бібліотеки бібліотекою',
    'заняття заняттям заняттях занять',
    'сусід сусіди сусідів сусідові сусідами',
    'гурток гуртка гуртки гуртків гуртками',
    'знайомство знайомства знайомством знайомствами',
  ],
  ar: [
    'مدرسة المدرسة مدرستي مدرستنا والمدرسة للمدرسة بالمدرسة',
    'متطوع متطوعون متطوعين المتطوعين للمتطوعين وللمتطوعين متطوعات والمتطوعات',
    'جمعية الجمعية جمعيات الجمعيات جمعيتنا وجمعيات',
    'طفل طفلي طفلك طفلتي لطفلي والطفل',
    'عائلة عائلتي عائلات للعائلات عائلتها',
  ],
  fa: [
    'خانواده خانواده‌ها خانواده‌های خانواده‌ام خانواده‌هایشان خانواده‌ای',
    'دوست دوستان دوستانم دوستم دوستی دوست‌های',
    'پناهنده پناهندگان پناهنده‌ها پناهنده‌ای',
    'کلاس کلاسی کلاس‌ها کلاس‌های کلاس‌هایی کلاسم کلاس‌هایمان',
  ],
  ckb: [
    'کتێب کتێبەکە کتێبەکان کتێبێک کتێبەکەم کتێبەکانم کتێبی کتێبەکەیان کتێبەکانمان',
    'منداڵ منداڵەکەم منداڵەکانم منداڵان منداڵێکی منداڵەکانتان منداڵەکەت',
    'نامە نامەکە نامەیەک نامەکان نامەکانم نامەکەت نامەی',
    'یارمەتی یارمەتییەکە یارمەتیم یارمەتییەکان یارمەتیدا',
    'قوتابخانە قوتابخانەکە قوتابخانەکانی قوتابخانەوە قوتابخانەیەکی',
  ],
}

const STRANGERS: readonly (readonly [one: string, other: string])[] = [
  ['kirja', 'kirje'],
  ['kuoro', 'kuori'],
  ['motor', 'motto'],
  ['танец', 'таблица'],
  ['мост', 'место'],
  ['врач', 'враг'],
  ['сусід', 'суси'],
  ['ولد', 'والد'],
  ['دین', 'دنیا'],
  ['کار', 'کاغەز'],
  ['aile', 'ailment'],
  ['shkolla', 'shkruaj'],
  ['sinema', 'sinna'],
  // Somali: learning and a skin disease; an h of an article needs a vowel before it.
  ['barashada', 'baras'],
]

describe('shareStem', () => {
  it('mixes no two languages', () => {
    expect(shareStem('derneklerimizden', 'dernek', RULES.tr)).toBe(true)
    expect(shareStem('derneklerimizden', 'dernek', RULES.sv | RULES.en)).toBe(false)
    // A Turkish plural and a Swedish one leave the same letters.
    expect(shareStem('ballar', 'ballarna', RULES.sv)).toBe(true)
    expect(TEXT_STEMS.shareStem('derneklerimizden', 'dernek')).toBe(false)
  })
})

describe('everyday endings of nouns', () => {
  it.each(Object.entries(FORMS))('lead back to the noun: %s', (lang, rows) => {
    const rules = RULES[lang as keyof typeof RULES]
    const lost = rows.flatMap((row) => {
      const [noun = '', ...forms] = row.split(' ')
      return forms
        .filter((form) => !shareStem(fold(form), fold(noun), rules))
        .map((form) => `${noun} ${form}`)
    })
    expect(lost).toEqual([])
  })

  it.each(STRANGERS)('leave %s and %s apart', (one, other) => {
    expect(shareStem(fold(one), fold(other))).toBe(false)
  })
})
