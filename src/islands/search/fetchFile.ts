/** Longer than this a phone on a bad line would rather be told and asked. */
const PATIENCE_MS = 30_000

/** Address → bytes of a file of the search, which is gzip inside: hosts leave such files as they are. Throws when it does not come. */
export async function fetchFile(url: string | undefined): Promise<Uint8Array> {
  if (url === undefined) throw new Error('The search has no such file')
  const response = await fetch(url, {
    signal: AbortSignal.timeout(PATIENCE_MS),
    referrerPolicy: 'no-referrer',
  })
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`)
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(plain).arrayBuffer())
}
