import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLink } from '../../../scripts/github/weekly/links/checkLink.ts'
import { checkLinks, isBroken } from '../../../scripts/github/weekly/links/checkLinks.ts'
import { listLinks } from '../../../scripts/github/weekly/links/listLinks.ts'
import { createPublicLookup, isPublicAddress } from '../../../scripts/github/weekly/links/publicAddress.ts'
import { organisation } from '../../builders.ts'

interface Seen {
  readonly method: string
  readonly host: string
  readonly path: string
  readonly agent: string
}

const seen: Seen[] = []
/** Requests of one host that were under way at the same time. */
const together = new Map<string, number>()
let most = 0

/** Every host of the internet, as far as these tests go. */
const server = createServer((asked, answer) => {
  const { host = '', 'user-agent': agent = '' } = asked.headers
  const path = asked.url ?? ''
  seen.push({ method: asked.method ?? '', host, path, agent })
  together.set(host, (together.get(host) ?? 0) + 1)
  most = Math.max(most, together.get(host) ?? 0)
  answer.on('close', () => together.set(host, (together.get(host) ?? 0) - 1))
  if (path === '/gone') answer.writeHead(404).end()
  else if ((path === '/no-head' || path === '/endless') && asked.method === 'HEAD')
    answer.writeHead(405).end()
  else if (path === '/moved') answer.writeHead(301, { location: 'https://new.example/here' }).end()
  else if (path === '/circle') answer.writeHead(302, { location: '/circle' }).end()
  else if (path === '/plain') answer.writeHead(302, { location: 'http://old.example/' }).end()
  else if (path === '/inside') answer.writeHead(302, { location: 'https://169.254.169.254/latest' }).end()
  else if (path === '/port') answer.writeHead(302, { location: 'https://old.example:22/' }).end()
  else if (path === '/endless') sendWithoutEnd(answer)
  else if (path === '/other')
    asked.socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n')
  else if (path !== '/silent') answer.writeHead(200).end('A page')
})

function sendWithoutEnd(answer: import('node:http').ServerResponse): void {
  answer.writeHead(200)
  const sending = setInterval(() => answer.write(Buffer.alloc(64 * 1024)), 2)
  answer.on('close', () => clearInterval(sending))
}

const options = {
  userAgent: 'made-up check (+https://site.example)',
  patience: 300,
  pause: 20,
  open: (
    url: URL,
    { lookup: _lookup, agent: _agent, headers, ...rest }: import('node:https').RequestOptions,
  ) =>
    request({
      ...rest,
      headers: { ...(headers as Record<string, string>), host: url.hostname },
      host: '127.0.0.1',
      port: (server.address() as AddressInfo).port,
      path: url.pathname,
    }),
}

beforeAll(
  () =>
    new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready)
    }),
)
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('checkLink', () => {
  const check = (path: string) => checkLink(`https://old.example${path}`, options)

  it('sees what is there, what is gone and what has moved', async () => {
    expect(await check('/')).toEqual({ status: 200 })
    expect(await check('/gone')).toEqual({ status: 404 })
    expect(await check('/moved')).toEqual({ status: 200, leadsTo: 'https://new.example/here' })
  })

  it('asks with GET where HEAD is not known', async () => {
    expect(await check('/no-head')).toEqual({ status: 200 })
    expect(seen.filter(({ path }) => path === '/no-head').map(({ method }) => method)).toEqual([
      'HEAD',
      'GET',
    ])
  })

  it('says who asks, and where to complain', async () => {
    expect(seen.every(({ agent }) => agent === options.userAgent)).toBe(true)
    expect(seen.length).toBeGreaterThan(3)
  })

  it('follows nowhere without https, within walls, to other ports or in circles', async () => {
    expect(await check('/plain')).toEqual({ failure: 'not-https' })
    expect(await check('/inside')).toEqual({ failure: 'not-public' })
    expect(await check('/port')).toEqual({ failure: 'not-public' })
    expect(await check('/circle')).toEqual({ failure: 'too-many-redirects' })
    expect(seen.filter(({ path }) => path === '/circle')).toHaveLength(6)
  })

  it('waits only so long, and takes only so much', async () => {
    expect(await check('/silent')).toEqual({ failure: 'timeout' })
    expect(await check('/endless')).toEqual({ status: 200 })
  })

  it('does not wait for a server that wants to speak otherwise', async () => {
    expect(await check('/other')).toEqual({ failure: 'no-answer' })
  })

  it('never reaches this machine', async () => {
    const { open: _open, ...real } = options
    for (const link of [
      'https://localhost/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://0x7f.1/',
      'https://2130706433/',
    ])
      expect(await checkLink(link, real)).toEqual({ failure: 'not-public' })
  })
})

describe('checkLinks', () => {
  it('asks one host one thing at a time, with a pause, and each link once', async () => {
    most = 0
    const links = ['a', 'b', 'c'].flatMap((page) =>
      ['one', 'two'].map((host) => `https://${host}.example/${page}`),
    )
    const started = Date.now()
    const states = await checkLinks([...links, ...links], options)
    expect(Date.now() - started).toBeGreaterThanOrEqual(2 * options.pause - 2)
    expect(most).toBe(1)
    expect([...states.keys()].sort()).toEqual([...links].sort())
    expect(seen.filter(({ host }) => host === 'one.example')).toHaveLength(3)
  })

  it('calls only that broken which a person can mend', () => {
    const states = [200, 301, 401, 403, 429, 404, 410, 500].map((status) => [status, isBroken({ status })])
    expect(states.filter(([, broken]) => broken).map(([status]) => status)).toEqual([404, 410, 500])
    expect(isBroken({ failure: 'timeout' })).toBe(true)
  })
})

describe('isPublicAddress', () => {
  it('knows the special networks', () => {
    const inside = [
      ...[
        '0.0.0.0',
        '10.1.2.3',
        '100.64.0.1',
        '127.0.0.1',
        '169.254.169.254',
        '172.31.255.255',
        '192.168.1.1',
      ],
      ...[
        '198.18.0.1',
        '224.0.0.1',
        '255.255.255.255',
        '::1',
        '::',
        'fe80::1',
        'fc00::1',
        '::ffff:127.0.0.1',
      ],
      ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'ff02::1', 'not an address', ''],
    ]
    expect(inside.filter(isPublicAddress)).toEqual([])
    const outside = [
      '93.184.216.34',
      '172.32.0.1',
      '1.1.1.1',
      '2606:4700:4700::1111',
      '2a00:1450:4026:803::2004',
    ]
    expect(outside.filter(isPublicAddress)).toEqual(outside)
  })

  it('takes no name that leads inside, not even with an open address beside', () => {
    const lookup = (addresses: readonly string[]) =>
      new Promise((done) => {
        const found = addresses.map((address) => ({ address, family: 4 }))
        createPublicLookup((_name, give) => give(null, found))('x.example', { all: true }, (error, given) =>
          done(error?.message ?? given),
        )
      })
    return Promise.all([
      expect(lookup(['1.1.1.1', '10.0.0.1'])).resolves.toContain('not public'),
      expect(lookup([])).resolves.toContain('not public'),
      expect(lookup(['1.1.1.1'])).resolves.toEqual([{ address: '1.1.1.1', family: 4 }]),
    ])
  })
})

describe('listLinks', () => {
  it('finds every https link with the profiles it stands in', () => {
    const one = organisation({ contact: { website: 'https://shared.example/' } }, 'yksi')
    const two = organisation(
      { contact: { website: 'https://shared.example/', form: 'https://two.example/x' } },
      'kaksi',
    )
    const links = listLinks([one, two])
    expect(links.get('https://shared.example/')).toEqual(['yksi', 'kaksi'])
    expect(links.get('https://two.example/x')).toEqual(['kaksi'])
    expect([...links.keys()].every((link) => link.startsWith('https://'))).toBe(true)
  })
})
