import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { headersFor } from '../hostHeaders.ts'
import { DIST } from './site.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

export interface SiteServer {
  /** Without a slash at its end. */
  readonly origin: string
  readonly stop: () => Promise<void>
}

export interface SiteServerOptions {
  readonly folder?: string
  /** Another port than any free one. */
  readonly port?: number
  /** Sends what `public/_headers` says, as a host that reads it. */
  readonly withHeaders?: boolean
  readonly onRequest?: (request: IncomingMessage) => void
}

/** A plain web server over a built site, on a port of its own of the loopback. */
export function serveSite(options: SiteServerOptions = {}): Promise<SiteServer> {
  const { folder = DIST, port = 0, withHeaders = false, onRequest } = options
  const server = createServer((request, response) => {
    onRequest?.(request)
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const headers = withHeaders ? Object.fromEntries(headersFor(path)) : {}
    const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const isThere = statSync(wanted, { throwIfNoEntry: false })?.isFile() ?? false
    const file = isThere ? wanted : join(folder, '404.html')
    const type = TYPES[extname(file)] ?? 'text/plain'
    response.writeHead(isThere ? 200 : 404, { 'content-type': type, ...headers }).end(readFileSync(file))
  })
  const stop = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return new Promise((resolve) =>
    server.listen(port, 'localhost', () =>
      resolve({ origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop }),
    ),
  )
}
