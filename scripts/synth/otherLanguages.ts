interface Other {
  readonly summaries: readonly string[]
  readonly body: readonly string[]
}

/** Languages besides the main three: summaries, and sentences of a long text whose first says that it is made up. */
export const OTHERS: Readonly<Record<string, Other>> = {
  et: {
    summaries: [
      'Kohtumised ja ühised õhtud kõigile, kes on siia elama tulnud.',
      'Vestlusringid ja abi eesti keeles igal nädalal.',
    ],
    body: [
      'See profiil on väljamõeldud ja sellist ühingut ei ole olemas.',
      'Kohtume igal nädalal väikeses rühmas ja joome koos teed.',
      'Uued inimesed on alati oodatud, ka ilma ette teatamata.',
    ],
  },
  ru: {
    summaries: [
      'Встречи и общие вечера для всех, кто недавно переехал сюда.',
      'Разговорные группы и помощь на русском языке каждую неделю.',
    ],
    body: [
      'Этот профиль выдуман, и такого общества не существует.',
      'Мы встречаемся каждую неделю в небольшой группе и вместе пьём чай.',
      'Новые люди всегда могут прийти, даже без записи.',
    ],
  },
  uk: {
    summaries: [
      'Зустрічі та спільні вечори для всіх, хто нещодавно приїхав сюди.',
      'Розмовні групи та допомога українською мовою щотижня.',
    ],
    body: [
      'Цей профіль вигаданий, і такого товариства не існує.',
      'Ми зустрічаємося щотижня в невеликій групі й разом п’ємо чай.',
    ],
  },
  ar: {
    summaries: [
      'لقاءات وأمسيات مشتركة لكل من انتقل للعيش هنا.',
      'مجموعات محادثة ومساعدة باللغة العربية كل أسبوع.',
    ],
    body: ['هذا الملف مختلق ولا توجد جمعية بهذا الاسم.', 'نلتقي كل أسبوع في مجموعة صغيرة ونشرب الشاي معاً.'],
  },
  so: {
    summaries: [
      'Kulamo iyo fiidyo wadajir ah oo loogu talagalay dadka halkan u soo guuray.',
      'Kooxo wadahadal iyo caawimaad af Soomaali ah toddobaad kasta.',
    ],
    body: [
      'Boggan waa la sameeyay, mana jiro urur noocan ah.',
      'Toddobaad kasta waxaan ku kulannaa koox yar oo shaah wada cabta.',
    ],
  },
  fa: {
    summaries: ['دیدارها و شب‌های مشترک برای همه کسانی که به اینجا آمده‌اند.'],
    body: [
      'این نمایه ساختگی است و چنین انجمنی وجود ندارد.',
      'هر هفته در گروهی کوچک دور هم جمع می‌شویم و چای می‌نوشیم.',
    ],
  },
  es: {
    summaries: [
      'Encuentros y tardes en común para quienes se han mudado aquí.',
      'Grupos de conversación y ayuda en español todas las semanas.',
    ],
    body: [
      'Este perfil es inventado y esta asociación no existe.',
      'Nos reunimos cada semana en un grupo pequeño y tomamos té.',
    ],
  },
  de: {
    summaries: ['Treffen und gemeinsame Abende für alle, die hierher gezogen sind.'],
    body: [
      'Dieses Profil ist erfunden, und einen solchen Verein gibt es nicht.',
      'Wir treffen uns jede Woche in einer kleinen Gruppe und trinken Tee.',
    ],
  },
  zh: {
    summaries: ['为所有新搬到这里的居民每周举办聚会、谈话和共同的晚间活动。'],
    body: ['这份资料是虚构的，并没有这样的协会。', '我们每周在小组里见面，一起喝茶聊天。'],
  },
}
