import type { JudgeLanguage } from '#profiles/issue.ts'

export interface Words {
  readonly welcome: string
  readonly optional: string
  readonly required: string
  readonly search: string
  readonly none: string
  readonly chooseSome: string
  readonly yes: string
  readonly no: string
  readonly skip: string
  readonly own: string
  readonly oneByOne: string
  readonly commas: string
  readonly inLanguage: Readonly<Record<JudgeLanguage, string>>
  readonly example: string
  readonly speaksForIt: string
  readonly more: string
  readonly another: string
  readonly addOne: string
  readonly parentHere: string
  readonly parentElsewhere: string
  readonly body: string
  readonly file: string
  readonly taken: string
  readonly mend: string
  readonly notMended: string
  readonly save: string
  readonly saved: string
  readonly notSaved: string
  readonly draft: string
  readonly months: string
  readonly status: Readonly<Record<string, string>>
}

/** What `npm run new` says itself; labels and help of the fields are the schema's. */
export const WORDS: Readonly<Record<JudgeLanguage, Words>> = {
  fi: {
    welcome: 'Uusi profiili. Ctrl-C keskeyttää, ja silloin vastauksesi tulostetaan, jotta ne eivät katoa.',
    optional: 'Voit jättää tyhjäksi ja painaa Enter.',
    required: 'Tähän tarvitaan vastaus.',
    search: 'Etsi kirjoittamalla, siirry nuolilla, valitse sarkaimella (Tab), hyväksy Enterillä.',
    none: 'Valitse ainakin yksi.',
    chooseSome: 'Siirry nuolilla, valitse välilyönnillä, hyväksy Enterillä.',
    yes: 'Kyllä',
    no: 'Ei',
    skip: 'En vastaa tähän',
    own: 'Kerron omin sanoin',
    oneByOne: 'Yksi kerrallaan. Tyhjä vastaus lopettaa.',
    commas: 'Erota sanat pilkuilla.',
    inLanguage: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
    example: 'Esimerkiksi',
    speaksForIt: 'Toimitko järjestössä, ja vahvistatko, että tiedot ovat oikein?',
    more: 'Mitä muuta haluat kertoa?',
    another: 'Haluatko lisätä vielä yhden?',
    addOne: 'Haluatko lisätä tämän?',
    parentHere: 'Sillä on profiili tässä hakemistossa',
    parentElsewhere: 'Sillä ei ole profiilia täällä',
    body: 'Pidempi teksti, jos haluat. Kun olet valmis, paina Tab ja sitten Enter.',
    file: 'Tiedoston nimi ilman päätettä .md. Siitä tulee sivun osoite.',
    taken: 'Tiedosto {file} on jo olemassa. Valitse toinen nimi tai muokkaa sitä tiedostoa.',
    mend: 'Nämä pitää vielä korjata, joten kysyn ne uudelleen:',
    notMended: 'Profiilia ei kirjoitettu, koska siinä on virheitä.',
    save: 'Kirjoitetaanko tiedosto {file}?',
    saved: 'Valmis: {file}',
    notSaved: 'Tiedostoa ei kirjoitettu. Vastauksesi:',
    draft: 'Keskeytetty. Tähän asti vastasit näin:',
    months: '{months} kuukauden välein',
    status: { active: 'Toimii', paused: 'Tauolla', ended: 'Toiminta on päättynyt' },
  },
  sv: {
    welcome: 'En ny profil. Ctrl-C avbryter, och då skrivs dina svar ut så att inget går förlorat.',
    optional: 'Du kan lämna tomt och trycka på Enter.',
    required: 'Här behövs ett svar.',
    search: 'Sök genom att skriva, flytta dig med pilarna, välj med Tab, godkänn med Enter.',
    none: 'Välj minst ett.',
    chooseSome: 'Flytta dig med pilarna, välj med mellanslag, godkänn med Enter.',
    yes: 'Ja',
    no: 'Nej',
    skip: 'Jag svarar inte på det här',
    own: 'Jag berättar med egna ord',
    oneByOne: 'Ett i taget. Ett tomt svar avslutar.',
    commas: 'Skilj orden åt med kommatecken.',
    inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
    example: 'Till exempel',
    speaksForIt: 'Är du verksam i organisationen, och bekräftar du att uppgifterna stämmer?',
    more: 'Vad mer vill du berätta?',
    another: 'Vill du lägga till en till?',
    addOne: 'Vill du lägga till det här?',
    parentHere: 'Den har en profil i den här katalogen',
    parentElsewhere: 'Den har ingen profil här',
    body: 'Längre text, om du vill. När du är klar trycker du på Tab och sedan på Enter.',
    file: 'Filens namn utan .md. Det blir sidans adress.',
    taken: 'Filen {file} finns redan. Välj ett annat namn eller ändra i den filen.',
    mend: 'Det här måste fortfarande rättas, så jag frågar på nytt:',
    notMended: 'Profilen skrevs inte, eftersom den har fel.',
    save: 'Ska filen {file} skrivas?',
    saved: 'Klart: {file}',
    notSaved: 'Filen skrevs inte. Dina svar:',
    draft: 'Avbrutet. Så här långt svarade du:',
    months: 'Med {months} månaders mellanrum',
    status: { active: 'Verksam', paused: 'Pausad', ended: 'Verksamheten har upphört' },
  },
  en: {
    welcome: 'A new profile. Ctrl-C stops, and your answers are printed so that nothing is lost.',
    optional: 'You may leave this empty and press Enter.',
    required: 'An answer is needed here.',
    search: 'Type to search, move with the arrows, choose with Tab, accept with Enter.',
    none: 'Choose at least one.',
    chooseSome: 'Move with the arrows, choose with the space bar, accept with Enter.',
    yes: 'Yes',
    no: 'No',
    skip: 'Leave this out',
    own: 'I say it in my own words',
    oneByOne: 'One at a time. An empty answer ends the list.',
    commas: 'Put commas between the words.',
    inLanguage: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
    example: 'For example',
    speaksForIt: 'Are you part of the organisation, and do you confirm that the details are right?',
    more: 'What else would you like to tell?',
    another: 'Add another?',
    addOne: 'Would you like to add this?',
    parentHere: 'It has a profile in this directory',
    parentElsewhere: 'It has no profile here',
    body: 'Longer text, if you like. When you are done, press Tab and then Enter.',
    file: 'The name of the file without .md. It becomes the address of the page.',
    taken: 'The file {file} exists already. Choose another name, or edit that file.',
    mend: 'These must still be corrected, so I ask again:',
    notMended: 'The profile was not written, because it has errors.',
    save: 'Write the file {file}?',
    saved: 'Done: {file}',
    notSaved: 'The file was not written. Your answers:',
    draft: 'Stopped. So far you answered:',
    months: 'Every {months} months',
    status: { active: 'Active', paused: 'Taking a break', ended: 'Closed down' },
  },
}
