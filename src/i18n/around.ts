/** An object replacement character: no text holds it. */
const PLACE = '\uFFFC'

/** What a text says before and after the name that it takes, for names that are more than text. */
export function around(say: (name: string) => string): readonly [before: string, after: string] {
  const [before = '', after = ''] = say(PLACE).split(PLACE)
  return [before, after]
}
