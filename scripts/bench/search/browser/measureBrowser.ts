import { chromium } from '@playwright/test'
import { findOrInstallBrowser } from '../../../browser/findBrowser.ts'
import { serveFolder } from '../../serveFolder.ts'
import type { PageFigures } from './page.ts'

/** A cheap phone beside a developer's machine, as Lighthouse has it for mid-range phones. */
export const SLOWER = 4
/** An engine that does not answer in this time has failed. */
const MOST_MS = 180_000

const PAGE = '<!doctype html><html lang="fi"><title>Bench</title><body></body></html>'

export interface BrowserTask {
  /** Holds `bundle.js` and the engine's files. */
  readonly folder: string
  readonly texts: readonly string[]
  readonly typingMs: number
}

/** Measures one engine in a Chromium of its own whose processor is slowed down. */
export async function measureBrowser({ folder, texts, typingMs }: BrowserTask): Promise<PageFigures> {
  const served = await serveFolder(folder, { page: PAGE, compresses: false })
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(served.address)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const measured = page.evaluate(
      async ({ bundle, ...task }) => {
        const focused = performance.now()
        const { measure } = await import(bundle)
        return (await measure({ ...task, focused })) as PageFigures
      },
      { bundle: `${served.address}bundle.js`, base: `${served.address}files/`, texts, typingMs },
    )
    return await within(measured, MOST_MS + typingMs)
  } finally {
    await browser.close()
    served.close()
  }
}

async function within<T>(work: Promise<T>, mostMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${mostMs / 1000} s`)), mostMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
