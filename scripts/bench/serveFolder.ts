import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}
const OTHER_TYPE = 'application/octet-stream'

export interface ServedFolder {
  readonly address: string
  readonly close: () => void
}

export interface ServeOptions {
  /** Shown at the root instead of a file. */
  readonly page?: string
  /** Sends what it knows to be text as a host does: after brotli. */
  readonly compresses: boolean
}

/** Serves a folder on this machine alone; an address that ends in `/` is its `index.html`. */
export async function serveFolder(folder: string, { page, compresses }: ServeOptions): Promise<ServedFolder> {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost')
    try {
      const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
      const type = TYPES[extname(path)]
      const body =
        page !== undefined && pathname === '/' ? Buffer.from(page) : await readFile(join(folder, path))
      const isPacked = compresses && type !== undefined
      const sent = isPacked ? brotliCompressSync(body) : body
      const headers = {
        // An isolated page has a clock of 5 µs instead of 100.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'content-type': type ?? OTHER_TYPE,
        'content-length': sent.length,
      }
      response.writeHead(200, { ...headers, ...(isPacked && { 'content-encoding': 'br' }) }).end(sent)
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
