import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import { type Api, createApi } from '../../../scripts/github/createApi.ts'

/** One request that reached the server. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/**
 * What the server says to requests: `GET /pulls/7` → an answer, or the number of a refusal; 302 leads elsewhere. Others
 * get an empty yes.
 */
export type Answers = Readonly<Record<string, unknown>>

/** A server of our own in the place of GitHub, which keeps what it was asked. */
export async function fakeGithub(answers: Answers): Promise<{
  readonly api: Api
  readonly asked: Asked[]
  readonly environment: Readonly<Record<string, string>>
}> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const text = Buffer.concat(parts).toString('utf8')
    const path = (request.url ?? '').replace('/repos/made-up/directory', '')
    const method = request.method ?? ''
    asked.push({ method, path, body: text === '' ? undefined : JSON.parse(text) })
    const answer = answers[`${method} ${path}`]
    const status = typeof answer === 'number' ? answer : 200
    const elsewhere = status >= 300 && status < 400 ? { location: `${request.url}/elsewhere` } : {}
    response.writeHead(status, { 'content-type': 'application/json', ...elsewhere })
    response.end(JSON.stringify(typeof answer === 'number' ? {} : (answer ?? {})))
  })
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready)
  })
  afterAll(() => server.close())
  const { port } = server.address() as AddressInfo
  const environment = {
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: 'made-up/directory',
    GITHUB_TOKEN: 'made-up-token',
  }
  return { api: createApi(environment), asked, environment }
}
