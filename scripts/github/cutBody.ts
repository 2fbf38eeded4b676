/** GitHub takes 65,536 characters in an issue, a pull request or a comment; some are left for what stands around. */
const LONGEST = 65_000

/**
 * A text as long as GitHub takes it: a longer one is refused as a whole. It ends with a whole line, as within one half a
 * code span would let a stranger's words act.
 */
export function cutBody(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, Math.max(0, text.lastIndexOf('\n', LONGEST)))}\n…\n`
}
