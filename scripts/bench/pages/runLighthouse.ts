import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { findOrInstallBrowser } from '../../browser/findBrowser.ts'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

/** What Lighthouse says of a page once: scores from 0 to 100, and what is not perfect. */
export interface Verdict {
  readonly scores: Readonly<Record<Category, number>>
  /** Titles of the audits that cost points. */
  readonly faults: readonly string[]
}

const LIGHTHOUSE = fileURLToPath(new URL('./peers/node_modules/lighthouse/cli/index.js', import.meta.url))
/** Chromium's sandbox does not work for root. */
const CHROME_FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-background-networking'

/** Opens a page as Lighthouse's middling phone on a slow line. Throws when Lighthouse cannot judge it. */
export async function runLighthouse(url: string): Promise<Verdict> {
  const words = [LIGHTHOUSE, url, '--quiet', '--output=json', `--chrome-flags=${CHROME_FLAGS}`]
  const child = spawn(process.execPath, [...words, `--only-categories=${CATEGORIES.join(',')}`], {
    env: { ...process.env, CHROME_PATH: findOrInstallBrowser() },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (!out.startsWith('{')) throw new Error(`Lighthouse could not judge ${url}:\n${errors}`)
  return toVerdict(JSON.parse(out) as Report)
}

interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
      }
    >
  >
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>
}

function toVerdict({ categories, audits }: Report): Verdict {
  const costing = CATEGORIES.flatMap((category) => categories[category].auditRefs)
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1)
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, Math.round(categories[category].score * 100)]),
    ) as Record<Category, number>,
    faults: [...new Set(costing.map(({ title }) => title))],
  }
}
