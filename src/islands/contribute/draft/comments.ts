import { Lexer } from 'yaml'

/** Every comment of a text of YAML, in its order. */
export function commentsOf(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'))
}

/** The comments of `before` that are not in `after`, each as often as it is missing. */
export function lostComments(before: string, after: string): readonly string[] {
  // Most files have none, and this is asked at each letter.
  if (!before.includes('#')) return []
  const left = [...commentsOf(after)]
  return commentsOf(before).filter((comment) => {
    const at = left.indexOf(comment)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
