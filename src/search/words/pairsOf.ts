/** `аa шsh` → what stands for each letter: the first of each group is the letter, the rest what it becomes. */
export function pairsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))
}
