import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
}
const PAGE = '<!doctype html><html lang="fi"><title>Bench</title><body></body></html>'

export interface ServedFolder {
  readonly address: string
  readonly close: () => void
}

/** Serves a folder on this machine alone, with an empty page at its root. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost')
    // An isolated page has a clock of 5 µs instead of 100.
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'content-type': TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream',
    }
    try {
      const body = pathname === '/' ? PAGE : await readFile(join(folder, decodeURIComponent(pathname)))
      response.writeHead(200, headers).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://127.0.0.1:${port}/`, close }
}
