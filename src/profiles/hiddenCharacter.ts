/**
 * Characters that a reader cannot see or that change what others look like: controls, bidi controls, zero-width
 * characters, the replacement character, tags, private use, unpaired surrogates (UTS 36, UTS 55). ZWNJ and ZWJ stay
 * where the script needs them.
 */
const HIDDEN = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e]',
    '[\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\uffff\\ue000-\\uf8ff]',
    '[\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{10ffff}]',
    '\\p{Surrogate}',
    '(?<![\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Sinhala}\\p{Script=Malayalam}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{M}])[\\u200c\\u200d]',
  ].join('|'),
  'u',
)

/** The first hidden character of a text and its index in UTF-16 units; `undefined` when all can be seen. */
export function findHiddenCharacter(text: string): { index: number; character: string } | undefined {
  const match = HIDDEN.exec(text)
  return match ? { index: match.index, character: match[0] } : undefined
}

/** No character of the list above, no space but the plain one, nothing that needs a look at its neighbours. */
const SURELY_VISIBLE = new RegExp(
  [
    '^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f',
    '\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\u3164\\ud800-\\uf8ff\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\uffff]*$',
  ].join(''),
)

/** Can every character be seen, told in a hundredth of the time? False says only that a closer look is needed. */
export function isSurelyVisible(text: string): boolean {
  if (SURELY_VISIBLE.test(text)) return true
  return text.includes('\u200c') && SURELY_VISIBLE.test(text.replace(WITHIN_WORD, ''))
}

/** Persian and Kurdish write many words with it. */
const WITHIN_WORD = /(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic})/gu
