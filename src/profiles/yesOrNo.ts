/** Words that YAML 1.1 readers take for yes or no (yaml.org/type/bool.html), in small letters. */
const WORDS = new Set(['no', 'yes', 'false', 'true', 'off', 'on', 'n', 'y'])

/** Would a reader of YAML 1.1 take this id, when it stands there without quotation marks, for yes or no? */
export function isYesOrNo(id: string): boolean {
  return WORDS.has(id)
}
