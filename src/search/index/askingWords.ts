/**
 * Words that only carry a question: want, need, help, where, find, my, organisation. A query is not about them, so no
 * document needs to have them. General stop words come from the package `stopword`; these are what it lacks for asking.
 */
export const ASKING_WORDS: Readonly<Record<string, string>> = {
  fi: 'mistä missä mihin minne kuka ketä kenelle miten kuinka saa saan saada saako pääsee pääsen pääsisi voi voin voiko haluan haluaa haluaisin haluta tarvitsen tarvitse tarvitsee tarvita etsin etsiä löydän löytää löytyy löytyisi olen on oon minun mun minä mä minua minulle sinä hän apu apua avun tuki tukea toiminta yhdistys yhdistyksen yhdistykset järjestö seura ry rf jokin jotain joku käydä mennä olla tehdä vuotta vuotias voisi saisi auttaa auttaisi joka jossa jonka kanssa luona lähellä oppia opetella',
  sv: 'var vart vem vilken hur får få kan vill ha behöver söker hitta finns jag min mitt mina mig vi hjälp hjälpa stöd verksamhet förening föreningen föreningar klubb rf i på för med till en ett den det de inte har blivit vara göra gå någon något lära sig träffa år råd',
  en: 'where who what how can could do does get find need want looking look for help support i my me we am is are a an the to in on of with and or org organisation organization association club group people someone near years old year not no any have has just here there wants make give',
  et: 'kus kust kes kuidas saan saab tahan soovin vajan otsin leida olen mina ma minu abi tugi ühing klubi seltsi jaoks ja maha jätta',
  ru: 'где куда кто как можно могу мне мой моя я нужна нужно нужен помощь помогите поддержка найти ищу хочу взять для с по на в и',
  uk: 'де куди хто як можна можу мені мій моя я потрібна потрібно допомога допоможіть підтримка знайти шукаю хочу для з на в і хотів хотіла можуть взяти отримати що робити вчити років рік',
  ar: 'اين أين كيف من ماذا اريد أريد احتاج أحتاج ابحث عن مساعدة المساعدة دعم جمعية في على مع الى إلى انا أنا لي أمي امي',
  fa: 'کجا چگونه چطور کی من می‌خواهم میخواهم نیاز دارم کمک دنبال پیدا کردن برای در با به و را میکنم گروه انجمن احساس',
  ckb: 'لە کوێ چۆن کێ من دەمەوێت پێویستم یارمەتی یارمەتیدان بۆ بە و کۆمەڵە ڕێکخراوی ڕێکخراو چی بکەم دەتوانم فێری فێر بم هەیە نییە کەسێک بکات لێ لەگەڵ هەموو زۆر خۆم بۆم',
  ku: 'li ku çawa kî ez dixwazim hewce alîkarî alîkariya ji bo bi û de komele komeleya min dijî fêrî fêr bibim bibînim bikim dikare dikarim dikarin heye tune divê pêwîst kesek jinek me ye çi',
  so: 'xaggee halkee sidee yaa waxaan rabaa doonayaa u baahanahay caawinaad caawin caawinta caawimo ururka urur ee iyo ah soo ka ku la inaan barto bartaa heli karaa helaa helo jira waa oo aan ayaa buu',
  sq: 'ku si kush mund dua kam nevojë ndihmë për në me dhe një të i e shoqata klub klubi unë jam im ime pa gjej gjeni kërkoj duhet dikush më ndihmojë shkoj bëj bëjmë çfarë ka marr doja mësoj është janë shumë time tim nga edhe ose cila cilat',
  tr: 'nerede nasıl kim nereden istiyorum ihtiyacım var yardım destek için ve ile bir ben benim bana dernek derneği arıyorum bul annem nereye lazım bulabilirim alabilirim gidebilirim yapabilirim ne istiyor',
  vi: 'ở đâu làm sao thế nào ai tôi muốn cần giúp đỡ giúp tìm cho và với của hội nhóm một',
  zh: '我 的 在 哪 里 哪里 怎么 想 要 需要 找 帮 助 帮助 给 和 与 去 学 协 会',
}
