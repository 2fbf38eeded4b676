import { defineConfig, devices } from '@playwright/test'
import { findOrInstallBrowser } from './scripts/browser/findBrowser.ts'

const PORT = 4399

/**
 * Chromium loads two pages of its own address bar beside every window, which take longer than ours (Chromium 156). The
 * others are those that Playwright 1.65 disables: only the last list that is named counts.
 */
const DISABLED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/** Chromium's sandbox does not work for root; and nothing a test does may leave this machine. */
const ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  `--disable-features=${DISABLED_FEATURES.join()}`,
]

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  fullyParallel: true,
  // Tests wait much for pages and pauses; a third keeps two processors busy, a fourth gains nothing.
  workers: 3,
  forbidOnly: true,
  retries: 0,
  // A computer that does other work beside must not make a right page look wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list', { printSteps: false }]],
  outputDir: 'test-results',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath: findOrInstallBrowser(), args: ARGUMENTS },
    // What a page does is told by the page itself; offline.spec.ts and privacy.spec.ts let the service worker in.
    serviceWorkers: 'block',
    // A trace of every step would double the time; `npx playwright test FILE --trace on` makes one.
    trace: 'off',
  },
  webServer: {
    // Without --ignore-lock Astro refuses to serve while a developer's own preview runs.
    command: `astro preview --port ${PORT} --ignore-lock`,
    url: `http://localhost:${PORT}/robots.txt`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
