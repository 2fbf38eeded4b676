/**
 * Letters that look like the key: of confusables.txt (Unicode 17, UTS 39) the single letters of the Latin, Cyrillic,
 * Greek and Armenian scripts, and two digits. The whole list would be larger than all other code of the judge, and
 * the rest of it no person could type.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'АΑ',
  B: 'ВΒ',
  C: 'СϹ',
  E: 'ЕΕ',
  F: 'Ϝ',
  G: 'Ԍ',
  H: 'НΗ',
  J: 'ЈͿ',
  K: 'КΚ',
  M: 'МΜϺ',
  N: 'Ν',
  O: '0ОΟՕ',
  P: 'РΡ',
  Q: 'Ԛ',
  S: 'ЅՏ',
  T: 'ТΤ',
  U: 'Ս',
  V: 'Ѵ',
  W: 'Ԝ',
  X: 'ХΧ',
  Y: 'ΥҮ',
  Z: 'Ζ',
  a: 'аɑα',
  b: 'ЬƄ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еҽ',
  g: 'ɡց',
  h: 'һհ',
  i: 'іιıɩ',
  j: 'јϳ',
  l: 'I1|ІΙӏӀ',
  n: 'ոռ',
  o: 'оοσօ',
  p: 'рρ',
  q: 'ԛզգ',
  r: 'г',
  s: 'ѕ',
  u: 'υսʋ',
  v: 'νѵ',
  w: 'ԝѡա',
  x: 'х',
  y: 'уүγ',
  z: 'ᴢ',
  // In most typefaces the two run together.
  rn: 'm',
  ß: 'β',
}

const PROTOTYPES: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([look, letters]) => [...letters].map((letter) => [letter, look])),
)

const CONFUSABLE = new RegExp(`[${[...PROTOTYPES.keys()].join('')}]`, 'gu')

/** The skeleton of a text (UTS 39, section 4), without marks: texts that look alike have the same one. */
export function toSkeleton(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '')
  return letters.replace(CONFUSABLE, (letter) => PROTOTYPES.get(letter) ?? letter)
}
