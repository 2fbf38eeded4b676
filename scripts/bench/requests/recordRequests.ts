import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page, type Request } from '@playwright/test'
import { findOrInstallBrowser } from '../../browser/findBrowser.ts'
import { serveFolder } from '../serveFolder.ts'

/** What Chromium asked the server for, and what came. */
export interface RecordedRequest {
  readonly path: string
  /** During which step of the visit it was asked for. */
  readonly step: string
  /** Since the page was asked for, in milliseconds. */
  readonly askedMs: number
  /** Bytes of the body as it came over the line, and as it is in the folder. */
  readonly sent: number
  readonly plain: number
  readonly status: number
}

/** A step of a visit: what the reader does, and what it is called. */
interface Step {
  readonly name: string
  readonly act: (page: Page) => Promise<unknown>
}

/** Nothing asked for in this time means that a step is over. */
const QUIET_MS = 1000
/** A fast typist. */
const KEY_MS = 80

/**
 * Opens a page of a built site in a Chromium with an empty cache, turns to its search box, types each text, and records
 * every request, those of workers too. A host's compression is brotli for text and none for other files.
 */
export async function recordRequests(
  folder: string,
  path: string,
  texts: readonly string[],
): Promise<readonly RecordedRequest[]> {
  const served = await serveFolder(folder, { compresses: true })
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    return await visit(page, createSteps(served.address.slice(0, -1) + path, texts))
  } finally {
    await browser.close()
    served.close()
  }
}

/** The steps of a visit by name, in their order. */
export function toStepNames(texts: readonly string[]): readonly string[] {
  return createSteps('', texts).map(({ name }) => name)
}

function createSteps(address: string, texts: readonly string[]): readonly Step[] {
  const box = (page: Page) => page.getByRole('searchbox').first()
  return [
    { name: 'page', act: (page) => page.goto(address) },
    { name: 'at rest', act: async () => undefined },
    { name: 'focus', act: (page) => box(page).focus() },
    ...texts.map((text) => ({
      name: `typing ${text}`,
      act: async (page: Page) => {
        await box(page).fill('')
        await box(page).pressSequentially(text, { delay: KEY_MS })
      },
    })),
  ]
}

async function visit(page: Page, steps: readonly Step[]): Promise<readonly RecordedRequest[]> {
  const asked: { readonly request: Request; readonly step: string; readonly at: number }[] = []
  let step = ''
  let started = 0
  page.on('request', (request) => asked.push({ request, step, at: performance.now() }))
  for (const { name, act } of steps) {
    step = name
    started ||= performance.now()
    await act(page)
    // What comes after the page itself is asked for while the reader does nothing.
    if (name !== 'page') await becomeQuiet(asked)
  }
  return Promise.all(
    asked.map(async ({ request, at, step: during }) => ({
      path: decodeURIComponent(new URL(request.url()).pathname),
      step: during,
      askedMs: at - started,
      ...(await weigh(request)),
    })),
  )
}

async function becomeQuiet(asked: readonly unknown[]): Promise<void> {
  let before = -1
  while (before !== asked.length) {
    before = asked.length
    await sleep(QUIET_MS)
  }
}

async function weigh(request: Request): Promise<Pick<RecordedRequest, 'sent' | 'plain' | 'status'>> {
  const response = await request.response()
  if (!response) return { sent: 0, plain: 0, status: 0 }
  // Chromium itself tells no size of a worker's script.
  const sent = Number(response.headers()['content-length'] ?? 0)
  return { sent, plain: (await response.body()).length, status: response.status() }
}
